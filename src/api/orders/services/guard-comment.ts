import type { GuardedWrite, Verdict } from './guard-documents';

/** Comments are written in the writer's own name; later only the words and the visibility change. */
export function guardComment({ actor, write, refuse }: GuardedWrite): Promise<Verdict> {
  const data = write.params.data;
  if (write.action === 'clone') throw refuse('comment-fixed');
  if (write.action === 'create' && data) {
    delete data.authorUser;
    if (actor.staffId === null) delete data.authorStaff;
    else data.authorStaff = actor.staffId;
  }
  if (write.action === 'update' && data) for (const field of ['authorStaff', 'authorUser', 'order']) delete data[field];
  return Promise.resolve('pass');
}
