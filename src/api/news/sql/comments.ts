import { statement } from '../../../platform/database/statement';

/** A comment with who wrote it. */
export interface CommentRow {
  id: number;
  document_id: string;
  article_document_id: string;
  user_id: number;
  author_name: string;
  text: string;
  state: 'visible' | 'hidden';
  at: Date;
  edited_at: Date | null;
}

const COMMENT = 'c.id, c.document_id, c.article_document_id, c.user_id, c.author_name, c.text, c.state, c.at, c.edited_at';
const UTC = `timezone('UTC', now())`;
const NOW = `date_trunc('milliseconds', now())`;

/** Comments of an article after an id, oldest first; hidden ones too when $3. One more than a page tells whether there are more. */
export const commentsOf = statement<[article: string, after: number, withHidden: boolean, limit: number], CommentRow>(
  'comments_of_article',
  `select ${COMMENT} from article_comments c where c.article_document_id = $1 and c.id > $2 and (c.state = 'visible' or $3) order by c.id limit $4`,
);

/** Makes the comments of one person come one after another, so that the limits count. */
export const lockCommenter = statement<[userId: number], never>('lock_commenter', 'select pg_advisory_xact_lock(22, $1::int)');

/** When this person commented in the last day, the newest first. */
export const recentCommentMoments = statement<[userId: number], { at: Date }>(
  'recent_comment_moments',
  `select at from article_comments where user_id = $1 and at > now() - interval '1 day' order by at desc limit 60`,
);

export const insertComment = statement<[documentId: string, article: string, userId: number, authorName: string, text: string], CommentRow>(
  'insert_article_comment',
  `with c as (insert into article_comments (document_id, article_document_id, user_id, author_name, text, state, at, created_at, updated_at, published_at)
     values ($1, $2, $3, $4, $5, 'visible', ${NOW}, ${UTC}, ${UTC}, ${UTC}) returning *) select ${COMMENT} from c`,
);

/** One comment of an article, locked. */
export const lockComment = statement<[article: string, documentId: string], CommentRow>(
  'lock_article_comment',
  `select ${COMMENT} from article_comments c where c.article_document_id = $1 and c.document_id = $2 for update`,
);

/** A changed comment has to be looked at again. */
export const rewriteComment = statement<[id: number, text: string], CommentRow>(
  'rewrite_article_comment',
  `with c as (update article_comments set text = $2, edited_at = ${NOW}, reviewed_at = null, updated_at = ${UTC} where id = $1 returning *) select ${COMMENT} from c`,
);

export const dropComment = statement<[id: number], { document_id: string }>(
  'drop_article_comment',
  'delete from article_comments where id = $1 returning document_id',
);

/** Sets the state of comments (document ids) and who looked at them; those that are gone are left out. */
export const reviewComments = statement<[documentIds: string[], state: string, staffName: string], CommentRow & { was: string }>(
  'review_article_comments',
  `with before as (select id, state as was from article_comments where document_id = any($1::text[]) order by id for update),
   c as (update article_comments set state = $2, reviewed_at = ${NOW}, reviewed_by_name = $3, updated_at = ${UTC}
     from before where article_comments.id = before.id returning article_comments.*, before.was)
   select ${COMMENT}, c.was from c`,
);

/** The desk's queue: `unread` oldest first, `all` and `hidden` newest first; at most 100. */
export const commentQueue = statement<[show: string], CommentRow & { article_title: string; username: string | null }>(
  'article_comment_queue',
  `select ${COMMENT}, u.username,
     coalesce((select a.title from articles a where a.document_id = c.article_document_id order by a.published_at nulls last limit 1), '') as article_title
   from article_comments c left join up_users u on u.id = c.user_id
   where case $1::text when 'unread' then c.reviewed_at is null when 'hidden' then c.state = 'hidden' else true end
   order by case when $1 = 'unread' then c.id end, c.id desc limit 100`,
);
