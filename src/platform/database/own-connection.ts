import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';

/** How this process reaches PostgreSQL: the same settings that Strapi's pool uses. */
export function connectionSettings(strapi: Core.Strapi): ClientConfig {
  return { ...strapi.config.get<ClientConfig>('database.connection.connection'), keepAlive: true };
}

/**
 * An unconnected connection outside Strapi's pool, for what must outlive a transaction (locks, prepared reads).
 * `purpose` is shown in `pg_stat_activity`. The caller listens for `error`, connects and ends it.
 */
export function ownConnection(strapi: Core.Strapi, purpose: string): Client {
  return new Client({ ...connectionSettings(strapi), application_name: `artel ${purpose}` });
}
