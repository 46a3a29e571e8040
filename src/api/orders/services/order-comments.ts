import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { invalid } from '../../../platform/http/refusal';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { insertComment, selectComments } from '../sql/comments';
import type { CommentJson } from '../sql/select-order';
import { actorValues } from './actor-values';
import { peekAtOrder } from './open-order';

/** The comments of an order that this person may read, oldest first. */
export async function readComments(trx: Trx, actor: Actor, id: string): Promise<CommentJson[]> {
  const order = await peekAtOrder(trx, actor, id);
  const [row] = await selectComments(trx, order.id);
  return (row?.comments ?? []).filter((comment) => isStaff(actor) || comment.visibility === 'shared');
}

/** Writes a comment; clients write `shared` only, staff `internal` unless they say otherwise. */
export async function writeComment(
  trx: Trx,
  actor: Actor,
  id: string,
  command: { text: string; visibility?: 'internal' | 'shared' },
): Promise<CommentJson> {
  const order = await peekAtOrder(trx, actor, id);
  const staff = isStaff(actor);
  if (!staff && command.visibility === 'internal') throw invalid(['visibility'], 'must be shared: internal comments are for staff');
  const visibility = staff ? (command.visibility ?? 'internal') : 'shared';
  const [kind, personId, name] = await actorValues(trx, actor);
  const commentId = documentId(randomBytes);
  const [written] = await insertComment(
    trx,
    commentId,
    order.id,
    command.text,
    visibility,
    staff ? personId : null,
    staff ? null : personId,
  );
  return {
    documentId: commentId,
    text: command.text,
    visibility,
    author: { kind, name },
    createdAt: (written?.created_at ?? new Date()).toISOString(),
  };
}
