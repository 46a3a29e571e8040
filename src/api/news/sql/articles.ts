import { statement } from '../../../platform/database/statement';
import type { ListQuery } from '../../../platform/http/list-query';
import { compileSort, compileWhere, COUNT_CAP, escapeLike, Parameters } from '../../../platform/http/list-sql';
import { articleListSpec, type ArticleBody } from '../contracts/public';

const utc = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const COVER = `(select json_build_object('url', f.url, 'thumbnailUrl', coalesce(f.formats -> 'thumbnail' ->> 'url', f.url), 'width', f.width, 'height', f.height, 'alternativeText', f.alternative_text)
  from files_related_mph m join files f on f.id = m.file_id where m.related_id = a.id and m.related_type = 'api::news.article' and m.field = 'cover' order by m."order", m.id limit 1)`;

const BRIEF = `'documentId', a.document_id, 'slug', a.slug, 'title', a.title, 'lead', a.lead, 'cover', ${COVER}, 'publishedAt', ${utc('a.published_at')},
  'author', (select s.display_name from articles_author_lnk l join staff_members s on s.id = l.staff_member_id where l.article_id = a.id limit 1),
  'commentCount', (select count(*) from article_comments c where c.article_document_id = a.document_id and c.state = 'visible'),
  'commentsClosed', coalesce(a.comments_closed, false)`;

/** One page of published articles as one row `{ items, counted }`. */
export function listArticlesSql(query: ListQuery): { text: string; values: unknown[] } {
  const parameters = new Parameters();
  const search = query.search
    ? `lower(a.title || ' ' || coalesce(a.lead, '') || ' ' || coalesce(a.body, '')) like ${parameters.add(`%${escapeLike(query.search.toLowerCase())}%`, '::text')}`
    : 'true';
  const where = `a.published_at is not null and ${search} and ${compileWhere(query.where, articleListSpec, parameters)}`;
  const order = compileSort(query.sort, articleListSpec, 'a.id');
  const count = query.withCount
    ? `(select count(*)::int from (select 1 from articles a where ${where} limit ${COUNT_CAP + 1}) counted)`
    : 'null::int';
  const limit = parameters.add(query.pageSize, '::int');
  const offset = parameters.add((query.page - 1) * query.pageSize, '::bigint');
  const text = `with page as (select a.id, row_number() over (order by ${order}) as place from articles a where ${where} order by ${order} limit ${limit} offset ${offset})
    select coalesce((select json_agg(json_build_object(${BRIEF}) order by page.place) from page join articles a on a.id = page.id), '[]') as items, ${count} as counted`;
  return { text, values: parameters.values };
}

/** A published article by documentId or slug. */
export const findArticle = statement<[key: string], { article: ArticleBody }>(
  'find_article',
  `select json_build_object(${BRIEF}, 'body', coalesce(a.body, ''), 'updatedAt', ${utc('a.updated_at')}) as article
   from articles a where a.published_at is not null and (a.document_id = $1 or a.slug = $1) order by a.document_id = $1 desc limit 1`,
);

/** The document id and state of a published article, locked against being unpublished while a comment is written. */
export const articleForComment = statement<[key: string], { document_id: string; comments_closed: boolean | null }>(
  'article_for_comment',
  `select a.document_id, a.comments_closed from articles a
   where a.published_at is not null and (a.document_id = $1 or a.slug = $1) order by a.document_id = $1 desc limit 1 for share`,
);

/** Slugs of other articles that are this one or begin with it and a hyphen. */
export const takenArticleSlugs = statement<[base: string, documentId: string | null], { slug: string }>(
  'taken_article_slugs',
  `select slug from articles where (slug = $1 or slug like $1 || '-%') and document_id is distinct from $2::text`,
);

/** Makes those who draw a like slug take turns until the transaction ends. */
export const lockArticleSlug = statement<[base: string], never>(
  'lock_article_slug',
  'select pg_advisory_xact_lock(hashtextextended($1, 21))',
);

/** The slug an article has. */
export const slugOfArticle = statement<[documentId: string], { slug: string | null; title: string | null }>(
  'slug_of_article',
  'select slug, title from articles where document_id = $1 order by published_at nulls first limit 1',
);
