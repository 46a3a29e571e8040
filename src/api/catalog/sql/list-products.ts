import type { ListQuery } from '../../../platform/http/list-query';
import { compileSort, compileWhere, COUNT_CAP, escapeLike, Parameters } from '../../../platform/http/list-sql';
import { productListSpec } from '../contracts/product-list';
import { productJson } from './product-json';
import { searchTextSql, searchWords } from './search-text';

/** Who reads the list decides what it shows: `archived` is null when the reader did not ask for it. */
export interface ProductReader {
  isForStaff: boolean;
  seesArchived: boolean;
}

/**
 * One page of products as one row `{ items, counted }`: `items` is the wire's array, `counted` the number of matches
 * up to COUNT_CAP + 1, or null when it was not asked for. Only the page's own rows are built into JSON.
 */
export function listProductsSql(query: ListQuery, reader: ProductReader): { text: string; values: unknown[] } {
  const parameters = new Parameters();
  const where = [
    compileWhere(query.where, productListSpec, parameters),
    searchSql(query.search, parameters),
    ...(reader.seesArchived ? [] : ['p.archived_at is null']),
  ]
    .map((part) => `(${part})`)
    .join(' and ');
  const count = query.withCount
    ? `(select count(*)::int from (select 1 from products p where ${where} limit ${COUNT_CAP + 1}) counted)`
    : 'null::int';
  const order = compileSort(query.sort, productListSpec, 'p.id');
  const limit = parameters.add(query.pageSize, '::int');
  const offset = parameters.add((query.page - 1) * query.pageSize, '::bigint');
  const text = `
    with page as (
      select p.id, row_number() over (order by ${order}) as place from products p
      where ${where} order by ${order} limit ${limit} offset ${offset})
    select coalesce((select json_agg(${productJson(reader.isForStaff)} order by page.place) from page join products p on p.id = page.id), '[]') as items,
      ${count} as counted`;
  return { text, values: parameters.values };
}

/**
 * Every word somewhere in the text, or the whole query by Russian word forms («стулья» finds «стул»). Two lookups
 * joined by `union`, one index each: with `or` a rare word beside a common one took 3.4 s over 50,000 products.
 */
function searchSql(search: string | null, parameters: Parameters): string {
  const words = search ? searchWords(search) : [];
  if (words.length === 0) return 'true';
  const text = searchTextSql('s');
  const parts = words.map((word) => `${text} like ${parameters.add(`%${escapeLike(word)}%`, '::text')}`).join(' and ');
  const forms = `to_tsvector('russian'::regconfig, ${text}) @@ plainto_tsquery('russian'::regconfig, ${parameters.add(words.join(' '), '::text')})`;
  return `p.id in (select s.id from products s where ${parts} union select s.id from products s where ${forms})`;
}
