import { randomBytes } from 'node:crypto';
import { documentId } from '../../kernel/ids';
import { connectionOf, type Trx } from '../../platform/database/statement';

const CHUNK = 2_000;

/** Columns by name with their PostgreSQL types. */
export type Columns = Readonly<Record<string, string>>;

/** A table and the columns the demo writes into it; `fixed` columns have one SQL expression for all rows. */
export interface Target {
  table: string;
  columns: Columns;
  fixed?: Columns;
}

/** Inserts rows in the given order, a few thousand a statement. Values are JSON; moments are ISO text in UTC. */
export async function insertRows(trx: Trx, { table, columns, fixed = {} }: Target, rows: readonly object[]): Promise<void> {
  const quoted = (names: string[]): string[] => names.map((name) => `"${name}"`);
  const own = Object.keys(columns);
  const types = own.map((name) => `"${name}" ${columns[name] ?? 'text'}`);
  const text = `insert into ${table} (${quoted([...own, ...Object.keys(fixed)]).join(', ')})
    select ${[...own.map((name) => `r."${name}"`), ...Object.values(fixed)].join(', ')} from json_to_recordset($1::json) as r (${types.join(', ')})`;
  const connection = await connectionOf(trx);
  for (let from = 0; from < rows.length; from += CHUNK) {
    await connection.query({ text, values: [JSON.stringify(rows.slice(from, from + CHUNK))] });
  }
}

/** Takes `count` values from a sequence, in rising order. */
export async function takeNumbers(trx: Trx, sequence: string, count: number): Promise<number[]> {
  const connection = await connectionOf(trx);
  const { rows } = await connection.query({
    text: 'select nextval($1::regclass)::int as value from generate_series(1, $2::int)',
    values: [sequence, count],
  });
  return (rows as { value: number }[]).map(({ value }) => value).sort((a, b) => a - b);
}

/** Ids for rows that others will refer to before they are written. */
export function takeIds(trx: Trx, table: string, count: number): Promise<number[]> {
  return takeNumbers(trx, `${table}_id_seq`, count);
}

const POOL_BYTES = 48 * 2_048;
let pool: Uint8Array = new Uint8Array(0);

/** A new document id; chance is fetched for many at once, since a large shop needs hundreds of thousands. */
export function newDocumentId(): string {
  return documentId((size) => {
    if (pool.length < size) pool = randomBytes(POOL_BYTES);
    const bytes = pool.subarray(0, size);
    pool = pool.subarray(size);
    return bytes;
  });
}

/** Document ids of ledger rows, drawn by the database: nobody refers to them while they are written. */
export const DRAWN_DOCUMENT_ID = `'d' || substr(md5(random()::text || clock_timestamp()), 1, 23)`;

/** Milliseconds since the epoch → the text of a moment in UTC, for columns with and without a zone. */
export function moment(at: number): string {
  return new Date(at).toISOString();
}

/** The same, or null. */
export function momentOrNull(at: number | null): string | null {
  return at === null ? null : moment(at);
}
