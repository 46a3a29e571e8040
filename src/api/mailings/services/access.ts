import { forbidden, notFound } from '../../../platform/http/refusal';
import type { Trx } from '../../../platform/database/statement';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { staffIdOf } from '../../accounts/services/staff';

/** What somebody may do with mailings and messages. */
export interface Access {
  actor: Actor;
  sees: 'own' | 'all';
  writes: 'none' | 'own' | 'all';
  /** May stop and restart anybody's. */
  pauses: boolean;
  /** Whom recipients are taken from: all customers, or what this marketer typed. */
  scope: 'all' | 'recipients';
}

/** A caller of the REST API: marketers own theirs, managers see and pause all, directors may do everything. */
export function accessOfRest(actor: Actor): Access {
  switch (actor.role) {
    case 'marketer':
      return { actor, sees: 'own', writes: 'own', pauses: false, scope: 'recipients' };
    case 'manager':
      return { actor, sees: 'all', writes: 'none', pauses: true, scope: 'all' };
    case 'director':
    case 'administrator':
      return { actor, sees: 'all', writes: 'all', pauses: true, scope: 'all' };
    default:
      throw forbidden();
  }
}

/** Somebody on the desk: the role's permissions decide; directors and administrators who may write may write everybody's. */
export function accessOfDesk(actor: Actor, may: { readAll: boolean; write: boolean; pause: boolean }): Access {
  const isDirector = actor.role === 'director' || actor.role === 'administrator';
  return {
    actor,
    sees: may.readAll ? 'all' : 'own',
    writes: may.write ? (isDirector ? 'all' : 'own') : 'none',
    pauses: may.pause,
    scope: 'all',
  };
}

/** Who owns what is made now, as columns: a storefront user, a staff member, or both in one person. */
export async function ownerOf(trx: Trx, { actor }: Access): Promise<{ userId: number | null; staffId: number | null; name: string }> {
  const staffId = isStaff(actor) ? await staffIdOf(trx, actor) : actor.staffId;
  if (actor.userId === null && staffId === null) throw forbidden('An API token owns nothing; use a person’s account');
  return { userId: actor.userId, staffId, name: actor.name };
}

/** The row if this person may see it; 404 otherwise, as if it did not exist. */
export function seen<Row extends { is_mine: boolean }>(access: Access, row: Row | undefined, what: string): Row {
  if (!row || (access.sees === 'own' && !row.is_mine)) throw notFound(what);
  return row;
}

/** Whether this person may change it. */
export function mayWrite(access: Access, row: { is_mine: boolean }): boolean {
  return access.writes === 'all' || (access.writes === 'own' && row.is_mine);
}

/** The row if this person may change it; 403 for one they only see, 404 for one they do not. */
export function writable<Row extends { is_mine: boolean }>(access: Access, row: Row | undefined, what: string): Row {
  const known = seen(access, row, what);
  if (!mayWrite(access, known)) throw forbidden(`This ${what.toLowerCase()} is somebody else's; you may look at it`);
  return known;
}
