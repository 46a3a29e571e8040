import type { Core } from '@strapi/strapi';
import { cached } from '../../../platform/cache/cached';
import { reading, select } from '../../../platform/database/read';
import type { ListQuery } from '../../../platform/http/list-query';
import { paginationMeta } from '../../../platform/http/list-sql';
import { invalid, notFound } from '../../../platform/http/refusal';
import type { ArticleBody, ArticleBrief } from '../contracts/public';
import { findArticle, listArticlesSql } from '../sql/articles';

type Page = { items: ArticleBrief[]; counted: number | null };
const CACHE_SECONDS = 3600;

/** A page of published articles; kept until an article or a comment is written. */
export async function listArticles(strapi: Core.Strapi, query: ListQuery): Promise<{ data: ArticleBrief[]; meta: object }> {
  if (query.after) throw invalid(['pagination', 'after'], 'is not known here; use pagination.page');
  const page = await cached('news', `articles:${JSON.stringify(query)}`, CACHE_SECONDS, async () => {
    const { text, values } = listArticlesSql(query);
    const [row] = await reading(strapi, (handle) => select<Page>(handle, text, values));
    return row ?? { items: [], counted: 0 };
  });
  return { data: page.items, meta: { pagination: paginationMeta(query, page.counted, null) } };
}

/** A published article by documentId or slug. Throws 404. */
export async function readArticle(strapi: Core.Strapi, key: string): Promise<ArticleBody> {
  const found = await cached('news', `article:${key}`, CACHE_SECONDS, async () => {
    const [row] = await reading(strapi, (handle) => findArticle(handle, key));
    return row ?? null;
  });
  if (!found) throw notFound('Article');
  return found.article;
}
