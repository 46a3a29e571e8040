import type { Actor } from './actor';

/** Whose `Idempotency-Key` it is: two people may use the same key. Not for guests, who are told apart by their cart or contact. */
export function callerOf(actor: Actor): string {
  if (actor.userId !== null) return `user:${actor.userId}`;
  if (actor.staffId !== null) return `staff:${actor.staffId}`;
  return `${actor.kind}:${actor.name}`.slice(0, 255);
}
