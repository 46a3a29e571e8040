import { ROLES, type Actor } from '../../accounts/contracts/actor';

/** What the club keeps of an act: who recorded it and when. */
export interface RecordedAct {
  recordedById: number | null;
  at: Date;
}

/**
 * Whether somebody may still edit or undo an act: a manager what they recorded themselves, within the window; a director and an
 * administrator at any time. `staffId` is the actor's own.
 */
export function mayStillChange(actor: Actor, staffId: number | null, act: RecordedAct, windowHours: number, now: Date): boolean {
  if (ROLES.indexOf(actor.role) >= ROLES.indexOf('director')) return true;
  const isOwn = staffId !== null && act.recordedById === staffId;
  return isOwn && now.getTime() - act.at.getTime() <= windowHours * 3_600_000;
}
