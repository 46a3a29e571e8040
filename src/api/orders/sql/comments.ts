import { statement } from '../../../platform/database/statement';
import { COMMENTS_COLUMN, type CommentJson } from './select-order';

/** Writes a comment with its author (staff member or user); the answer is its document id. */
export const insertComment = statement<
  [documentId: string, orderId: number, text: string, visibility: string, staffId: number | null, userId: number | null],
  { id: number; created_at: Date }
>(
  'insert_order_comment',
  `with c as (
     insert into order_comments (document_id, text, visibility, created_at, updated_at, published_at)
     values ($1, $3, $4, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())) returning id, created_at),
   o as (insert into order_comments_order_lnk (order_comment_id, order_id) select c.id, $2::int from c),
   s as (insert into order_comments_author_staff_lnk (order_comment_id, staff_member_id) select c.id, $5::int from c where $5::int is not null),
   u as (insert into order_comments_author_user_lnk (order_comment_id, user_id) select c.id, $6::int from c where $6::int is not null)
   select id, created_at from c`,
);

/** All comments of an order, oldest first. */
export const selectComments = statement<[orderId: number], { comments: CommentJson[] }>(
  'select_order_comments',
  `select ${COMMENTS_COLUMN} from orders o where o.id = $1`,
);
