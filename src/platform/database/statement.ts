import { createHash } from 'node:crypto';
import type { Knex } from 'knex';

/** The transaction's handle; every statement of a use case runs on it. */
export type Trx = Knex.Transaction;

type PgConnection = {
  query: (query: { name?: string; text: string; values: unknown[] }) => Promise<{ rows: unknown[]; rowCount: number | null }>;
};
type WithClient = { client: { acquireConnection: () => Promise<PgConnection> } };

/** A named SQL statement: call it with the transaction and its values, get typed rows. */
export interface Statement<Values extends unknown[], Row> {
  (trx: Trx, ...values: Values): Promise<Row[]>;
  readonly text: string;
}

/**
 * Prepares a statement once per connection under its own name: PostgreSQL parses and plans it once
 * instead of at every call. Values are `$1…$n`; arrays go as PostgreSQL arrays, objects as JSON text.
 */
export function statement<Values extends unknown[], Row>(name: string, text: string): Statement<Values, Row> {
  // The digest keeps two versions of one statement apart on a pooled connection.
  const prepared = `${name.slice(0, 50)}_${createHash('sha1').update(text).digest('hex').slice(0, 10)}`;
  const run = async (trx: Trx, ...values: Values): Promise<Row[]> => {
    const connection = await connectionOf(trx);
    const result = await connection.query({ name: prepared, text, values });
    return result.rows as Row[];
  };
  return Object.assign(run, { text });
}

/** The pg connection that a knex transaction holds; for libraries that must write inside the transaction. */
export async function connectionOf(trx: Trx): Promise<PgConnection> {
  return (trx as unknown as WithClient).client.acquireConnection();
}
