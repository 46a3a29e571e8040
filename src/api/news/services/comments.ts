import { randomBytes } from 'node:crypto';
import { systemClock } from '../../../kernel/clock';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { forbidden, notFound, Refusal } from '../../../platform/http/refusal';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import type { ArticleCommentBody } from '../contracts/public';
import { isEditable, waitBeforeNext } from '../domain/comment-rules';
import { publicName } from '../domain/public-name';
import { articleForComment } from '../sql/articles';
import * as sql from '../sql/comments';

const PAGE = 100;

/** A page of an article's comments, oldest first; staff see hidden ones too. `next` is the cursor of the page after. */
export async function readComments(
  handle: Trx,
  actor: Actor,
  article: string,
  after: string | undefined,
): Promise<{ data: ArticleCommentBody[]; next: string | null }> {
  const rows = await sql.commentsOf(handle, await articleIdOf(handle, article), Number(after ?? 0), isStaff(actor), PAGE + 1);
  const shown = rows.slice(0, PAGE);
  return { data: shown.map((row) => commentBody(row, actor)), next: rows.length > PAGE ? String(shown.at(-1)?.id) : null };
}

/** Writes a comment of somebody signed in. 409 `COMMENTS_CLOSED`, 429 `TOO_MANY_COMMENTS`. */
export async function writeComment(trx: Trx, actor: Actor, article: string, text: string): Promise<ArticleCommentBody> {
  if (actor.userId === null) throw forbidden();
  const [found] = await articleForComment(trx, article);
  if (!found) throw notFound('Article');
  if (found.comments_closed) throw new Refusal(409, 'Comments on this article are closed', { code: 'COMMENTS_CLOSED' });
  await sql.lockCommenter(trx, actor.userId);
  const moments = await sql.recentCommentMoments(trx, actor.userId);
  const wait = waitBeforeNext(
    moments.map(({ at }) => at),
    systemClock(),
  );
  if (wait > 0) throw new Refusal(429, `Too many comments; write on in ${wait} s`, { code: 'TOO_MANY_COMMENTS', retryAfterSeconds: wait });
  const [row] = await sql.insertComment(trx, documentId(randomBytes), found.document_id, actor.userId, actor.name, text);
  if (!row) throw new Error('The comment was not returned');
  return commentBody(row, actor);
}

/** Changes one's own comment within the window. 404 for others', 409 `COMMENT_HIDDEN`, `EDIT_WINDOW_OVER`. */
export async function editComment(
  trx: Trx,
  actor: Actor,
  { article, comment, text }: { article: string; comment: string; text: string },
): Promise<ArticleCommentBody> {
  const row = await ownComment(trx, actor, article, comment);
  if (row.state === 'hidden') throw new Refusal(409, 'A moderator has hidden the comment', { code: 'COMMENT_HIDDEN' });
  if (!isEditable(row, systemClock()))
    throw new Refusal(409, 'The comment is too old to change; delete it and write another', { code: 'EDIT_WINDOW_OVER' });
  const [changed] = await sql.rewriteComment(trx, row.id, text);
  return commentBody(changed ?? row, actor);
}

/** Deletes one's own comment. 404 for others'. */
export async function deleteComment(trx: Trx, actor: Actor, article: string, comment: string): Promise<{ documentId: string }> {
  const row = await ownComment(trx, actor, article, comment);
  await sql.dropComment(trx, row.id);
  return { documentId: row.document_id };
}

/** Hides comments or lets them stand, audited; answers those that were there. 403 unless staff. */
export async function moderate(trx: Trx, actor: Actor, comments: string[], state: 'visible' | 'hidden'): Promise<ArticleCommentBody[]> {
  if (!isStaff(actor)) throw forbidden();
  const rows = await sql.reviewComments(trx, comments, state, actor.name);
  for (const row of rows.filter(({ was }) => was !== state)) {
    const action = state === 'hidden' ? 'comment.hide' : 'comment.show';
    await audit(trx, {
      actor,
      action,
      subject: 'article-comment',
      subjectId: row.document_id,
      before: { state: row.was },
      after: { state },
    });
  }
  return rows.map((row) => commentBody(row, actor));
}

/** The desk's queue of comments. */
export async function readQueue(handle: Trx, actor: Actor, show: 'unread' | 'all' | 'hidden'): Promise<object[]> {
  const rows = await sql.commentQueue(handle, show);
  return rows.map((row) => ({
    ...commentBody(row, actor),
    article: { documentId: row.article_document_id, title: row.article_title },
    authorUser: row.username ?? row.author_name,
  }));
}

async function articleIdOf(handle: Trx, key: string): Promise<string> {
  const [found] = await articleForComment(handle, key);
  if (!found) throw notFound('Article');
  return found.document_id;
}

async function ownComment(trx: Trx, actor: Actor, article: string, comment: string): Promise<sql.CommentRow> {
  const [row] = await sql.lockComment(trx, await articleIdOf(trx, article), comment);
  if (!row || actor.userId === null || row.user_id !== actor.userId) throw notFound('Comment');
  return row;
}

function commentBody(row: sql.CommentRow, actor: Actor): ArticleCommentBody {
  const isMe = actor.userId !== null && row.user_id === actor.userId;
  return {
    documentId: row.document_id,
    text: row.text,
    author: { name: publicName(row.author_name), isMe },
    state: row.state,
    at: row.at.toISOString(),
    editedAt: row.edited_at?.toISOString() ?? null,
    mayEdit: isMe && isEditable(row, systemClock()),
  };
}
