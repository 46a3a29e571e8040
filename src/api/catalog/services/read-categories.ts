import type { Core } from '@strapi/strapi';
import { cached } from '../../../platform/cache/cached';
import { reading, select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { ListQuery } from '../../../platform/http/list-query';
import { paginationMeta } from '../../../platform/http/list-sql';
import { invalid, notFound } from '../../../platform/http/refusal';
import type { CategoryView } from '../contracts/public';
import { findCategory } from '../sql/find-category';
import { listCategoriesSql } from '../sql/list-categories';
import { CACHE_SECONDS } from './list-products';

type Page = { items: CategoryView[]; counted: number | null };

/** A page of the categories. */
export async function listCategories(strapi: Core.Strapi, query: ListQuery): Promise<{ data: CategoryView[]; meta: object }> {
  if (query.after) throw invalid(['pagination', 'after'], 'is not known here; use pagination.page');
  const page = await cached('catalog', `categories:${JSON.stringify(query)}`, CACHE_SECONDS, async () => {
    const { text, values } = listCategoriesSql(query);
    const [row] = await reading(strapi, (handle) => select<Page>(handle, text, values));
    return row ?? { items: [], counted: 0 };
  });
  return { data: page.items, meta: { pagination: paginationMeta(query, page.counted, null) } };
}

/** One category. Throws 404. */
export async function getCategory(strapi: Core.Strapi, documentId: string): Promise<CategoryView> {
  return reading(strapi, (handle) => categoryBody(handle, documentId));
}

/** One category on the given handle. Throws 404. */
export async function categoryBody(handle: Trx, documentId: string): Promise<CategoryView> {
  const [row] = await findCategory(handle, documentId);
  if (!row) throw notFound('Category');
  return row.category;
}
