import type { Trx } from '../../../platform/database/statement';

/** Does what must be done while a leaving person's account (`up_users.id`) is still there, in the transaction that deletes it. */
export type Leaving = (trx: Trx, userId: number) => Promise<void>;

const leavings = new Map<string, Leaving>();

/**
 * Has a context asked before a person's own deletion of their account takes the links to it away; what takes long belongs into a job
 * of `accountDeleted`. A second registration under the name takes the first one's place.
 */
export function onLeaving(context: string, leaving: Leaving): void {
  leavings.set(context, leaving);
}

/** Asks every context, in the order of registration. */
export async function announceLeaving(trx: Trx, userId: number): Promise<void> {
  for (const leaving of leavings.values()) await leaving(trx, userId);
}
