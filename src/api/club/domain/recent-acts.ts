import { ROLES, type Actor } from '../../accounts/contracts/actor';

/** What the club keeps of an act: who recorded it and when. */
export interface RecordedAct {
  recordedById: number | null;
  at: Date;
}

/** How far back a manager may reach, from which moment. */
export interface RecentWindow {
  hours: number;
  now: Date;
}

/**
 * Whether somebody may still edit or undo an act: a manager what they recorded themselves, within the window; a director and an
 * administrator at any time.
 */
export function mayStillChange(
  { role, staffId }: Pick<Actor, 'role' | 'staffId'>,
  act: RecordedAct,
  { hours, now }: RecentWindow,
): boolean {
  if (ROLES.indexOf(role) >= ROLES.indexOf('director')) return true;
  const isOwn = staffId !== null && act.recordedById === staffId;
  return isOwn && now.getTime() - act.at.getTime() <= hours * 3_600_000;
}
