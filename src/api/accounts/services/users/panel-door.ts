import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { Refusal } from '../../../../platform/http/refusal';
import { USER_TYPES, type UserType } from '../../contracts/actor';
import { administers, panelRank, panelRolesFor } from '../../domain/panel-door';
import { dropInvitations, panelDoorsOf, type PanelDoorRow } from '../../sql/users/panel-door';
import { endPanelSessions } from '../../sql/users/panel-accounts';
import { audit } from '../audit';
import { actorOfRequest, type UserState } from '../audit-user-change';
import { announceSessions } from '../live/watch-sessions';

/** Before a type is written: 409 `ADMINISTERS_PANEL` for a lower type of somebody whose panel account administers the shop. */
export async function assertNoAdministratorFalls(strapi: Core.Strapi, people: readonly UserState[], type: UserType): Promise<void> {
  const falling = people.filter((person) => USER_TYPES.indexOf(type) < USER_TYPES.indexOf(person.type as UserType));
  const doors = await doorsOf(strapi, falling);
  if (!doors.some(({ codes }) => administers(codes))) return;
  const message = 'This person administers the panel: take the role Super Admin from their panel account first';
  throw new Refusal(409, message, { code: 'ADMINISTERS_PANEL' });
}

/**
 * After a type was written: the panel account of the same person gets the role of the type. A client's is closed, a lower role ends
 * its sessions, accounts of administrators stay as they are. A higher role goes only to an account that is proven to be theirs.
 */
export async function followTypeInPanel(strapi: Core.Strapi, people: readonly UserState[], type: UserType): Promise<void> {
  const changing = people.filter((person) => person.type !== type);
  for (const door of await doorsOf(strapi, changing)) {
    const roles = panelRolesFor(type, door.codes);
    const isLower = panelRank(roles) < panelRank(door.codes);
    if (administers(door.codes) || (!isLower && !door.is_proven)) continue;
    // What was closed stays so until the panel is given again; a client's account is closed even without a role.
    if (type !== 'client' && (door.codes.length === 0 || roles.join() === door.codes.join())) continue;
    const person = changing.find(({ id }) => id === door.user_id);
    await giveRoles(strapi, door.admin_user_id, roles);
    if (isLower || type === 'client') await closeSessions(strapi, door.admin_user_id);
    if (person && roles.join() !== door.codes.join()) await log(strapi, person, { before: door.codes, after: roles });
  }
}

/** Gives a panel account these roles and no others; without any it is closed, and so is a way into it that was sent. */
export async function giveRoles(strapi: Core.Strapi, id: number, codes: string[]): Promise<void> {
  const roles = (await strapi.db.query('admin::role').findMany({ where: { code: { $in: codes } }, select: ['id'] })) as { id: number }[];
  if (roles.length < codes.length) throw new Error(`Of the panel roles ${codes.join(', ')} some are missing; a boot creates them`);
  const closed = { isActive: false, blocked: false, registrationToken: null, resetPasswordToken: null };
  const data = { roles: roles.map((role) => role.id), ...(codes.length === 0 ? closed : {}) };
  await strapi.db.query('admin::user').update({ where: { id }, data });
  if (codes.length === 0) await strapi.db.transaction(({ trx }) => dropInvitations(trx as Trx, [id]));
}

/** Ends the sessions of the other door: a new password of a person (`up_users.id`) ends those in the panel. */
export async function endPanelSessionsOf(strapi: Core.Strapi, userIds: number[]): Promise<void> {
  const doors = await strapi.db.transaction(({ trx }) => panelDoorsOf(trx as Trx, userIds));
  for (const door of doors) if (door.is_proven) await closeSessions(strapi, door.admin_user_id);
}

async function closeSessions(strapi: Core.Strapi, adminUserId: number): Promise<void> {
  await strapi.db.transaction(({ trx }) => endPanelSessions(trx as Trx, [String(adminUserId)]));
  await announceSessions(strapi, [{ account: `admin:${adminUserId}` }]);
}

async function doorsOf(strapi: Core.Strapi, people: readonly Pick<UserState, 'id'>[]): Promise<PanelDoorRow[]> {
  if (people.length === 0) return [];
  const ids = people.map(({ id }) => id);
  return strapi.db.transaction(({ trx }) => panelDoorsOf(trx as Trx, ids));
}

async function log(strapi: Core.Strapi, person: UserState, change: { before: string[]; after: string[] }): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const actor = await actorOfRequest(strapi, trx as Trx);
    const address = strapi.requestContext.get()?.request.ip ?? null;
    const [before, after] = [{ role: change.before }, { role: change.after }];
    await audit(trx as Trx, { actor, action: 'user.panel-role', subject: 'user', subjectId: person.documentId, before, after, address });
  });
}
