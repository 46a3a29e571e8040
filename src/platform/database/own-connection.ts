import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';

/** How this process reaches PostgreSQL: the settings of Strapi's pool, with `own` ones over them. */
export function connectionSettings(strapi: Core.Strapi, own: ClientConfig = {}): ClientConfig {
  return { ...strapi.config.get<ClientConfig>('database.connection.connection'), keepAlive: true, ...own };
}

/**
 * An unconnected connection outside Strapi's pool, for what must outlive a transaction (locks, prepared reads).
 * `purpose` is shown in `pg_stat_activity`. The caller listens for `error`, connects and ends it.
 */
export function ownConnection(strapi: Core.Strapi, purpose: string): Client {
  return new Client({ ...connectionSettings(strapi), application_name: `artel ${purpose}` });
}
