import type { Core } from '@strapi/strapi';
import type { Client } from 'pg';
import { ownConnection } from './own-connection';

/** Key of the advisory lock; PostgreSQL keeps such locks apart by database. */
const BOOT_LOCK = 7_283_461_905;

/** Another node's first boot takes seconds; minutes mean that it hangs. */
const PATIENCE_MS = 180_000;

const holders = new WeakMap<Core.Strapi, Client>();

/**
 * Waits until no other node is booting on this database, then keeps the others waiting: Strapi's schema sync,
 * the constraints and the queue's own schema have no lock of their own and crash one another on an empty database.
 * A node that dies lets go by itself, with its connection. Throws when another node holds the lock for three minutes.
 */
export async function takeBootLock(strapi: Core.Strapi): Promise<void> {
  const client = ownConnection(strapi, 'boot lock');
  client.on('error', (error) => strapi.log.warn(`The boot lock's connection broke: ${error.message}`));
  await client.connect();
  try {
    await client.query(`set lock_timeout = ${PATIENCE_MS}`);
    await client.query('select pg_advisory_lock($1)', [BOOT_LOCK]);
  } catch (error) {
    await client.end();
    throw new Error('Another node has been booting on this database for three minutes; look at it, or end it', { cause: error });
  }
  holders.set(strapi, client);
}

/** Lets the next node boot. Does nothing when the lock is not held. */
export async function releaseBootLock(strapi: Core.Strapi): Promise<void> {
  const client = holders.get(strapi);
  holders.delete(strapi);
  await client?.end();
}
