import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { ListQuery, ListSpec } from '../../../platform/http/list-query';
import { compileAfter, compileSort, COUNT_CAP, encodeCursor, paginationMeta, Parameters } from '../../../platform/http/list-sql';

/** A page of a list and its pagination block. */
export interface PageOf<T> {
  data: T[];
  meta: { pagination: object };
}

/**
 * What a list reads: `from` is the row source without its alias `alias`, `where` its condition, `columns` what a row
 * needs. Both are asked once per statement, since each has parameters of its own.
 */
export interface Listing<Row extends { id: number }, T> {
  spec: ListSpec;
  alias: string;
  from: (parameters: Parameters) => string;
  where: (parameters: Parameters) => string;
  /** False when nothing narrows the list: then a page is a walk of the sort's index. */
  isFiltered: boolean;
  columns: string;
  body: (row: Row) => T;
}

/** Up to so many matches are collected and sorted; more are walked to (docs/adr: two plans for one list). */
const FEW = 5_000;

/** One page by keyset or number, and the count up to 10,000 when it is asked for. */
export async function listPage<Row extends { id: number }, T>(handle: Trx, listing: Listing<Row, T>, query: ListQuery): Promise<PageOf<T>> {
  const keyset = { spec: listing.spec, idSql: `${listing.alias}.id` };
  // A cursor of another list or sort is refused even where nothing would be read.
  if (query.after !== null) compileAfter(query.after, query.sort, keyset, new Parameters());
  const counted = query.withCount || listing.isFiltered ? await countMatches(handle, listing) : null;
  const rows = counted === 0 ? [] : await readRows(handle, listing, query, counted);
  const shown = rows.slice(0, query.pageSize);
  const last = shown.at(-1);
  const next = rows.length > query.pageSize && last ? encodeCursor(query.sort, last.cursor_keys, last.id) : null;
  return { data: shown.map(listing.body), meta: { pagination: paginationMeta(query, query.withCount ? counted : null, next) } };
}

async function countMatches<Row extends { id: number }, T>(handle: Trx, { alias, from, where }: Listing<Row, T>): Promise<number> {
  const parameters = new Parameters();
  const text = `select count(*)::int as matches from (select 1 from ${from(parameters)} ${alias} where ${where(parameters)} limit ${COUNT_CAP + 1}) m`;
  const [row] = await select<{ matches: number }>(handle, text, parameters.values);
  return row?.matches ?? 0;
}

async function readRows<Row extends { id: number }, T>(
  handle: Trx,
  { spec, alias, from, where, isFiltered, columns }: Listing<Row, T>,
  query: ListQuery,
  counted: number | null,
): Promise<(Row & { cursor_keys: (string | number)[] })[]> {
  const parameters = new Parameters();
  const id = `${alias}.id`;
  const isFew = isFiltered && counted !== null && counted <= FEW;
  const condition = isFew
    ? `${id} = any(array(select ${id} from ${from(parameters)} ${alias} where ${where(parameters)}))`
    : where(parameters);
  const after = query.after === null ? 'true' : compileAfter(query.after, query.sort, { spec, idSql: id }, parameters);
  const offset = query.after === null && query.page > 1 ? ` offset ${(query.page - 1) * query.pageSize}` : '';
  const order = compileSort(query.sort, spec, id);
  const page = `select ${alias}.* from ${from(parameters)} ${alias} where ${condition} and ${after} order by ${order} limit ${query.pageSize + 1}${offset}`;
  const keys = query.sort.map(({ key }) => `(${spec.sorts[key]?.sql ?? id})::text`).join(', ');
  const text = `select ${columns}, array[${keys}]::text[] as cursor_keys from (${page}) ${alias} order by ${order}`;
  return select(handle, text, parameters.values);
}
