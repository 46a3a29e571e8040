import { z } from 'zod';
import { visibleLine } from '../../../kernel/text';
import { endpoint } from '../../../platform/http/endpoint';
import { articleComment, dataOf, id, localeField, pageBody, slug } from './public';

/** Desk: the moderation queue and the versions of pages. */
export const commentQueue = endpoint({
  method: 'GET',
  path: '/news/comments',
  handler: 'news.comments',
  tag: 'Desk',
  summary: 'Comments nobody has looked at, oldest first; or all, newest first',
  query: z.strictObject({ show: z.enum(['unread', 'all', 'hidden']).optional() }),
  response: {
    status: 200,
    schema: dataOf(
      z.array(articleComment.extend({ article: z.object({ documentId: z.string(), title: z.string() }), authorUser: z.string() })),
    ),
  },
});
export const reviewComments = endpoint({
  method: 'POST',
  path: '/news/comments/review',
  handler: 'news.review',
  tag: 'Desk',
  summary: 'Hide comments, or let them stand',
  body: z.strictObject({ comments: z.array(id).min(1).max(100), state: z.enum(['visible', 'hidden']) }),
  response: { status: 200, schema: dataOf(z.object({ reviewed: z.number().int() })) },
});
export const pageVersions = endpoint({
  method: 'GET',
  path: '/news/pages',
  handler: 'news.pages',
  tag: 'Desk',
  summary: 'Pages with all versions',
  response: {
    status: 200,
    schema: dataOf(
      z.array(z.object({ slug: z.string(), purpose: z.string(), versions: z.array(pageBody.extend({ createdBy: z.string() })) })),
    ),
  },
});
export const publishPage = endpoint({
  method: 'POST',
  path: '/news/pages/:slug/versions',
  handler: 'news.publishPage',
  tag: 'Desk',
  summary: 'Write the next version of a page; the page is made when it is new',
  params: z.strictObject({ slug }),
  body: z.strictObject({
    locale: localeField,
    title: z.string().overwrite(visibleLine).min(1, 'must not be empty').max(200),
    body: z.string().trim().min(1, 'must not be empty').max(100_000),
    purpose: z.enum(['information', 'policy', 'consent']).optional(),
    effectiveAt: z.iso.datetime({ offset: true }).optional(),
  }),
  response: { status: 201, schema: dataOf(pageBody) },
});
