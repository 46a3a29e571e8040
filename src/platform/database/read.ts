import type { Core } from '@strapi/strapi';
import { connectionOf, type Trx } from './statement';

type PooledClient = { acquireConnection: () => Promise<unknown>; releaseConnection: (connection: unknown) => Promise<void> };

/**
 * Lends a handle for reads: the ambient transaction when there is one, else one pooled connection without
 * `begin`/`commit` (two round trips fewer). Each statement sees its own snapshot; never write through it.
 */
export async function reading<T>(strapi: Core.Strapi, work: (handle: Trx) => Promise<T>): Promise<T> {
  if (strapi.db.inTransaction()) return strapi.db.transaction(({ trx }) => work(trx as Trx));
  const client = strapi.db.connection.client as PooledClient;
  const connection = await client.acquireConnection();
  try {
    return await work({ client: { acquireConnection: () => Promise.resolve(connection) } } as unknown as Trx);
  } finally {
    await client.releaseConnection(connection);
  }
}

/** Runs SQL that is put together per request (filters, sorts) and so is not worth a prepared name. Values are `$1…$n`. */
export async function select<Row>(handle: Trx, text: string, values: unknown[]): Promise<Row[]> {
  const connection = await connectionOf(handle);
  const result = await connection.query({ text, values });
  return result.rows as Row[];
}
