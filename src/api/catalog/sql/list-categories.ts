import type { ListQuery } from '../../../platform/http/list-query';
import { compileSort, compileWhere, COUNT_CAP, Parameters } from '../../../platform/http/list-sql';
import { categoryListSpec } from '../contracts/product-list';
import { categoryJson } from './category-json';

/** One page of categories as one row `{ items, counted }`, like `listProductsSql`. */
export function listCategoriesSql(query: ListQuery): { text: string; values: unknown[] } {
  const parameters = new Parameters();
  const where = compileWhere(query.where, categoryListSpec, parameters);
  const order = compileSort(query.sort, categoryListSpec, 'c.id');
  const count = query.withCount
    ? `(select count(*)::int from (select 1 from categories c where ${where} limit ${COUNT_CAP + 1}) counted)`
    : 'null::int';
  const limit = parameters.add(query.pageSize, '::int');
  const offset = parameters.add((query.page - 1) * query.pageSize, '::bigint');
  const text = `
    with page as (
      select c.id, row_number() over (order by ${order}) as place from categories c
      where ${where} order by ${order} limit ${limit} offset ${offset})
    select coalesce((select json_agg(${categoryJson} order by page.place) from page join categories c on c.id = page.id), '[]') as items,
      ${count} as counted`;
  return { text, values: parameters.values };
}
