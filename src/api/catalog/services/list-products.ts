import type { Core } from '@strapi/strapi';
import { cached } from '../../../platform/cache/cached';
import { reading, select } from '../../../platform/database/read';
import type { Condition, ListQuery } from '../../../platform/http/list-query';
import { paginationMeta } from '../../../platform/http/list-sql';
import { invalid } from '../../../platform/http/refusal';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { STAFF_FILTERS } from '../contracts/product-list';
import type { ProductView } from '../contracts/public';
import { listProductsSql, type ProductReader } from '../sql/list-products';
import { freshStock } from './fresh-stock';

/** How long an answer nobody edits is kept, in seconds. */
export const CACHE_SECONDS = 3600;

type Page = { items: ProductView[]; counted: number | null };

/** A page of the catalogue as the actor may see it. Throws 400 when somebody else uses a filter of staff. */
export async function listProducts(strapi: Core.Strapi, actor: Actor, query: ListQuery): Promise<{ data: ProductView[]; meta: object }> {
  if (query.after) throw invalid(['pagination', 'after'], 'is not known here; use pagination.page');
  const used = fieldsOf(query.where);
  const isForStaff = isStaff(actor);
  const forbiddenFilter = isForStaff ? undefined : STAFF_FILTERS.find((field) => used.has(field));
  if (forbiddenFilter) throw invalid(['filters', forbiddenFilter], 'is not a filter here');
  const { items, counted } = isForStaff
    ? await readPage(strapi, query, { isForStaff, seesArchived: used.has('archived') })
    : await publicPage(strapi, query, used.has('available'));
  return { data: items, meta: { pagination: paginationMeta(query, counted, null) } };
}

/** Kept until somebody edits the catalogue; stock moves with every order and is read anew. */
async function publicPage(strapi: Core.Strapi, query: ListQuery, dependsOnStock: boolean): Promise<Page> {
  const read = (): Promise<Page> => readPage(strapi, query, { isForStaff: false, seesArchived: false });
  // Which goods are in stock changes with every order too.
  if (dependsOnStock) return read();
  const page = await cached('catalog', `products:${JSON.stringify(query)}`, CACHE_SECONDS, read);
  return { ...page, items: await freshStock(strapi, page.items) };
}

async function readPage(strapi: Core.Strapi, query: ListQuery, reader: ProductReader): Promise<Page> {
  const { text, values } = listProductsSql(query, reader);
  const [page] = await reading(strapi, (handle) => select<Page>(handle, text, values));
  return page ?? { items: [], counted: 0 };
}

function fieldsOf(condition: Condition | null): Set<string> {
  if (!condition) return new Set();
  switch (condition.kind) {
    case 'compare':
      return new Set([condition.field]);
    case 'not':
      return fieldsOf(condition.part);
    case 'and':
    case 'or':
      return new Set(condition.parts.flatMap((part) => [...fieldsOf(part)]));
  }
}
