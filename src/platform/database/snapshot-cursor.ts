import type { Core } from '@strapi/strapi';

type Connection = { query: (query: { text: string; values?: unknown[] }) => Promise<{ rows: unknown[] }> };
type PooledClient = { acquireConnection: () => Promise<Connection>; releaseConnection: (connection: Connection) => Promise<void> };

/** A long result read batch by batch. `next` answers an empty batch at the end and after `close`. */
export interface SnapshotCursor<Row> {
  next: () => Promise<Row[]>;
  /** Ends the transaction and gives the connection back; may be called twice. */
  close: () => Promise<void>;
}

/**
 * Opens a query whose rows are fetched as they are needed, all of one moment: a read-only REPEATABLE READ transaction
 * on one pooled connection, held until `close`. Values are `$1…$n`. Memory is one batch, whatever the result's size.
 */
export async function openSnapshotCursor<Row>(
  strapi: Core.Strapi,
  query: { text: string; values: unknown[]; batchSize: number },
): Promise<SnapshotCursor<Row>> {
  const pool = strapi.db.connection.client as PooledClient;
  const connection = await pool.acquireConnection();
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= giveBack(pool, connection));
  try {
    // Compiling a plan (JIT) costs 0.1–1 s before the first row and gains nothing for rows that leave one by one.
    await connection.query({ text: 'begin transaction isolation level repeatable read read only; set local jit = off' });
    await connection.query({ text: `declare snapshot_rows no scroll cursor for ${query.text}`, values: query.values });
  } catch (error) {
    await close();
    throw error;
  }
  const fetch = { text: `fetch forward ${query.batchSize} from snapshot_rows` };
  return {
    // After `close` the connection is somebody else's.
    next: async () => (closing ? [] : ((await connection.query(fetch)).rows as Row[])),
    close,
  };
}

async function giveBack(pool: PooledClient, connection: Connection): Promise<void> {
  try {
    await connection.query({ text: 'rollback' });
  } catch {
    // A connection that cannot roll back is broken; the pool sees its `error` event and replaces it.
  } finally {
    await pool.releaseConnection(connection);
  }
}
