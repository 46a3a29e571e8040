import type { Core } from '@strapi/strapi';
import { ownConnection } from '../../../../platform/database/own-connection';
import { Refusal } from '../../../../platform/http/refusal';

/** Key of the advisory lock; PostgreSQL keeps such locks apart by database. */
const SYNC_LOCK = 7_283_461_911;

/**
 * Runs `work` while no other node synchronises. A node that dies lets go by itself, with its connection. 409 `SYNC_RUNNING`
 * when somebody is at it already.
 */
export async function aloneOverNodes<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  const client = ownConnection(strapi, 'crm sync');
  client.on('error', (error) => strapi.log.warn(`crm: the connection of the synchronisation's lock broke: ${error.message}`));
  await client.connect();
  try {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [SYNC_LOCK]);
    if (!rows[0]?.taken) throw new Refusal(409, 'A synchronisation is running already; wait for its end', { code: 'SYNC_RUNNING' });
    return await work();
  } finally {
    await client.end();
  }
}
