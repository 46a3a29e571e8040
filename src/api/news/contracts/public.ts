import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { listQuerySchema, type ListSpec } from '../../../platform/http/list-query';

const TAG = 'News';
const moment = z.string().meta({ format: 'date-time' });
/** A documentId. */
export const id = z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId');
/** An article is asked for by its documentId or by its slug. */
const articleKey = z.string().regex(/^[a-z0-9-]{1,120}$/, 'must be a documentId or a slug');

/** What the list of articles can be asked; the SQL speaks of published rows of `articles a`. */
export const articleListSpec: ListSpec = {
  search: true,
  fields: {
    documentId: { type: 'id', sql: 'a.document_id' },
    title: { type: 'string', sql: 'a.title' },
    slug: { type: 'string', sql: 'a.slug' },
    publishedAt: { type: 'datetime', sql: 'a.published_at', cast: '::timestamp' },
  },
  sorts: {
    publishedAt: { sql: 'a.published_at', type: 'datetime', cast: '::timestamp' },
    title: { sql: 'a.title', type: 'string' },
  },
  defaultSort: [{ key: 'publishedAt', direction: 'desc' }],
};

const cover = z
  .object({
    url: z.string(),
    thumbnailUrl: z.string(),
    width: z.number().nullable(),
    height: z.number().nullable(),
    alternativeText: z.string().nullable(),
  })
  .nullable();

/** An article in a list; `commentCount` counts what everybody sees. */
export const articleBrief = z.object({
  documentId: z.string(),
  slug: z.string(),
  title: z.string(),
  lead: z.string().nullable(),
  cover,
  author: z.string().nullable(),
  publishedAt: moment,
  commentCount: z.number().int(),
  commentsClosed: z.boolean(),
});

/** An article with its text in Markdown. */
export const articleBody = articleBrief.extend({ body: z.string(), updatedAt: moment }).meta({ id: 'Article' });
export type ArticleBrief = z.output<typeof articleBrief>;
export type ArticleBody = z.output<typeof articleBody>;

/** A comment; `mayEdit` until the window closes, for whoever wrote it. Staff also see hidden ones. */
export const articleComment = z
  .object({
    documentId: z.string(),
    text: z.string(),
    author: z.object({ name: z.string(), isMe: z.boolean() }),
    state: z.enum(['visible', 'hidden']),
    at: moment,
    editedAt: moment.nullable(),
    mayEdit: z.boolean(),
  })
  .meta({ id: 'ArticleComment' });
export type ArticleCommentBody = z.output<typeof articleComment>;

/** `{ data, meta }` around one thing. */
export const dataOf = <T extends z.ZodType>(schema: T) => z.object({ data: schema, meta: z.object({}).loose() });
const text = z.string().trim().min(1, 'must not be empty').max(3000, 'must be at most 3000 characters');
const limits = {
  COMMENTS_CLOSED: 'Nobody can comment on this article any more.',
  TOO_MANY_COMMENTS: 'You wrote many comments in a short time; details.retryAfterSeconds says when to go on.',
};

export const listArticles = endpoint({
  method: 'GET',
  path: '/articles',
  handler: 'article.find',
  tag: TAG,
  summary: 'Published articles, the newest first',
  cacheable: true,
  query: listQuerySchema(articleListSpec),
  response: { status: 200, schema: z.object({ data: z.array(articleBrief), meta: z.object({ pagination: z.object({}).loose() }) }) },
});
export const getArticle = endpoint({
  method: 'GET',
  path: '/articles/:id',
  handler: 'article.findOne',
  tag: TAG,
  summary: 'A published article by documentId or slug',
  cacheable: true,
  params: z.strictObject({ id: articleKey }),
  query: z.strictObject({ populate: z.unknown().optional(), fields: z.unknown().optional() }),
  response: { status: 200, schema: dataOf(articleBody) },
});
export const listComments = endpoint({
  method: 'GET',
  path: '/articles/:id/comments',
  handler: 'article.comments',
  tag: TAG,
  summary: 'Comments on an article, oldest first; at most 100 a page',
  params: z.strictObject({ id: articleKey }),
  query: z.strictObject({
    after: z
      .string()
      .regex(/^\d{1,12}$/, 'must be a cursor')
      .optional(),
  }),
  response: { status: 200, schema: z.object({ data: z.array(articleComment), meta: z.object({ next: z.string().nullable() }) }) },
});
export const addComment = endpoint({
  method: 'POST',
  path: '/articles/:id/comments',
  handler: 'article.addComment',
  tag: TAG,
  summary: 'Comment on an article',
  params: z.strictObject({ id: articleKey }),
  body: z.strictObject({ text }),
  response: { status: 201, schema: dataOf(articleComment) },
  refusals: limits,
});
export const editComment = endpoint({
  method: 'PUT',
  path: '/articles/:id/comments/:comment',
  handler: 'article.editComment',
  tag: TAG,
  summary: 'Change a comment of mine, within 15 minutes',
  params: z.strictObject({ id: articleKey, comment: id }),
  body: z.strictObject({ text }),
  response: { status: 200, schema: dataOf(articleComment) },
  refusals: { EDIT_WINDOW_OVER: 'The comment is too old to change.', COMMENT_HIDDEN: 'A moderator has hidden the comment.' },
});
export const deleteComment = endpoint({
  method: 'DELETE',
  path: '/articles/:id/comments/:comment',
  handler: 'article.deleteComment',
  tag: TAG,
  summary: 'Delete a comment of mine',
  params: z.strictObject({ id: articleKey, comment: id }),
  body: z.strictObject({}),
  response: { status: 200, schema: dataOf(z.object({ documentId: z.string() })) },
});
export const moderateComment = endpoint({
  method: 'POST',
  path: '/articles/:id/comments/:comment/moderate',
  handler: 'article.moderate',
  tag: TAG,
  summary: 'Hide a comment or show it again',
  params: z.strictObject({ id: articleKey, comment: id }),
  body: z.strictObject({ state: z.enum(['visible', 'hidden']) }),
  response: { status: 200, schema: dataOf(articleComment) },
});

/** A page's address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug')
  .max(60);
/** The languages of pages. */
export const localeField = z.enum(['ru', 'en']);

/** A page as everybody reads it; text in Markdown. `version` is what a consent refers to. */
export const pageBody = z
  .object({
    slug: z.string(),
    purpose: z.enum(['information', 'policy', 'consent']),
    version: z.number().int(),
    locale: localeField,
    title: z.string(),
    body: z.string(),
    effectiveAt: moment,
  })
  .meta({ id: 'Page' });
export type PageBody = z.output<typeof pageBody>;

export const listPages = endpoint({
  method: 'GET',
  path: '/pages',
  handler: 'page.find',
  tag: TAG,
  summary: 'Titles of the pages that have a text in force',
  cacheable: true,
  query: z.strictObject({ locale: localeField.optional() }),
  response: { status: 200, schema: dataOf(z.array(pageBody.omit({ body: true }))) },
});
export const getPage = endpoint({
  method: 'GET',
  path: '/pages/:slug',
  handler: 'page.findOne',
  tag: TAG,
  summary: 'A page in force, or one version of it',
  cacheable: true,
  params: z.strictObject({ slug }),
  query: z.strictObject({
    locale: localeField.optional(),
    version: z
      .string()
      .regex(/^[1-9]\d{0,5}$/, 'must be a version number')
      .transform(Number)
      .optional(),
  }),
  response: { status: 200, schema: dataOf(pageBody) },
});

export const endpoints = [
  listArticles,
  getArticle,
  listComments,
  addComment,
  editComment,
  deleteComment,
  moderateComment,
  listPages,
  getPage,
] as const;
