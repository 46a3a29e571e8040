import type { Core } from '@strapi/strapi';
import { environment } from '../../../../platform/database/environment';
import { select } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { notFound, Refusal } from '../../../../platform/http/refusal';
import { enqueue } from '../../../../platform/queue/enqueue';
import type { Language } from '../../contracts/account';
import type { Actor } from '../../contracts/actor';
import type { InvitedRole, PanelAccess } from '../../contracts/panel-access';
import { panelInvited } from '../../contracts/events';
import { insertLink } from '../../sql/auth/links';
import { languageOfPanelUser } from '../../sql/auth/panel-accounts';
import { linkStaffToAdminUser, linkStaffToUser } from '../../sql/staff-members';
import { administers, fitsType, panelRank, panelRolesFor } from '../../domain/panel-door';
import { LOCKED_USERS, type UserListRow } from '../../sql/users/list-users';
import {
  lockUserDocument,
  moveUserToStaff,
  panelAccountByEmail,
  panelAccountState,
  reopenPanelAccount,
  setRegistrationToken,
} from '../../sql/users/panel-invitation';
import { audit } from '../audit';
import { INVITATION_HOURS, sendLetter } from '../auth/letters';
import { drawToken, linkTo } from '../auth/tokens';
import { chosenLanguage } from '../panel-sign-in/recovery';
import { addStaffMember } from '../staff';
import { giveRoles } from './panel-door';

interface AdminUserService {
  create: (attributes: object) => Promise<{ id: number }>;
}

/** Who gives access, in which transaction, and the language of the letter where the person has chosen none. */
interface Giving {
  trx: Trx;
  actor: Actor;
  language: Language;
}

/**
 * Opens the panel to a storefront user of a staff type: a panel account that waits for its owner, one staff member for both doors,
 * and a letter. Doing it again before the invitation is accepted sends a new letter. With `link`, an account of the same address
 * that exists already becomes theirs; one that a type has closed is opened again. Throws 404, 409 `CHANGE_TYPE_FIRST`,
 * `ROLE_ABOVE_TYPE`, `HAS_PANEL_ACCESS`, `PANEL_ACCOUNT_EXISTS`, `BLOCKED`.
 */
export async function givePanelAccess(
  strapi: Core.Strapi,
  { trx, actor, language }: Giving,
  documentId: string,
  { role, link }: { role: InvitedRole; link: boolean },
): Promise<PanelAccess> {
  await lockUserDocument(trx, documentId);
  const [user] = await select<UserListRow>(trx, LOCKED_USERS, [[documentId]]);
  if (!user) throw notFound('User');
  if (user.blocked) throw new Refusal(409, 'This user is blocked', { code: 'BLOCKED' });
  if (user.type === 'client') throw new Refusal(409, 'Give this user a staff type first', { code: 'CHANGE_TYPE_FIRST' });
  if (!fitsType(role, user.type)) throw aboveType(role, user.type);
  const [known] = user.admin_user_id === null ? await panelAccountByEmail(trx, user.email) : [];
  const done = async (result: PanelAccess['result'], adminUserId: number): Promise<PanelAccess> => {
    if (result.startsWith('invited')) await enqueue(trx, panelInvited, { adminUserId, language: await languageOf(trx, actor, language) });
    const after = { result, role, panelUser: adminUserId };
    await audit(trx, { actor, action: 'user.panel-access', subject: 'user', subjectId: documentId, after });
    return { documentId, result, email: user.email };
  };
  if (user.admin_user_id !== null) {
    const isReopened = await assertNotOpen(trx, user.admin_user_id);
    await giveRoles(strapi, user.admin_user_id, [role]);
    if (isReopened) await reopenPanelAccount(trx, user.admin_user_id);
    return done(isReopened ? 'reopened' : 'invited-again', user.admin_user_id);
  }
  if (known) {
    if (!link) throw accountExists(known.name);
    assertLinkable(known.codes, user.type);
    await linkAccount(trx, user, known);
    return done('linked', known.id);
  }
  return done('invited', await inviteNew(strapi, trx, user, role));
}

/** The job: a fresh token, whose hash the account keeps, and the letter. Nothing once the invitation was accepted. */
export async function handlePanelInvited(
  strapi: Core.Strapi,
  { adminUserId, language }: { adminUserId: number; language: Language },
): Promise<void> {
  const { token, hash } = drawToken();
  const account = await strapi.db.transaction(async ({ trx }) => {
    const [row] = await setRegistrationToken(trx as Trx, adminUserId, hash);
    if (row)
      await insertLink(trx as Trx, 'panel-invitation', hash, null, row.email, JSON.stringify({ adminUserId }), INVITATION_HOURS * 3_600);
    return row;
  });
  if (!account) return;
  const link = linkTo(`${environment().publicUrl}/admin/auth/register`, 'registrationToken', token);
  await sendLetter(strapi, 'panel-invitation', { to: account.email, language }, { link, hours: INVITATION_HOURS });
}

/** The invited person has chosen none yet: that of the panel of whoever invites them, else of the request. */
async function languageOf(trx: Trx, { adminUserId }: Actor, otherwise: Language): Promise<Language> {
  const [row] = adminUserId === undefined ? [] : await languageOfPanelUser(trx, adminUserId);
  return chosenLanguage(row?.language) ?? otherwise;
}

/** 409 `PANEL_ACCOUNT_EXISTS`: an equal address is no proof of one person; the administrator says so by `link`. */
function accountExists(name: string): Refusal {
  return new Refusal(409, `The panel has an account of this address already (${name}): say that it is the same person`, {
    code: 'PANEL_ACCOUNT_EXISTS',
    name,
  });
}

/** 409 `ROLE_ABOVE_TYPE`: the type decides what a person may, by either door. */
function aboveType(role: string, type: UserListRow['type']): Refusal {
  const message = `The panel role ${role} allows more than the type ${type} does: choose another role or change the type first`;
  return new Refusal(409, message, { code: 'ROLE_ABOVE_TYPE', role, type });
}

/** An account of an administrator is never touched; any other may do no more than the type allows. */
function assertLinkable(codes: readonly string[], type: UserListRow['type']): void {
  if (!administers(codes) && panelRank(codes) > panelRank(panelRolesFor(type, []))) throw aboveType(codes.join(', '), type);
}

/** 409 `HAS_PANEL_ACCESS` for an account in use; true for one that had been accepted and was closed with its roles taken. */
async function assertNotOpen(trx: Trx, adminUserId: number): Promise<boolean> {
  const [state] = await panelAccountState(trx, adminUserId);
  if (!state?.has_password) return false;
  if (state.is_active || state.has_role) throw new Refusal(409, 'This user has access to the panel already', { code: 'HAS_PANEL_ACCESS' });
  return true;
}

async function inviteNew(strapi: Core.Strapi, trx: Trx, user: UserListRow, role: InvitedRole): Promise<number> {
  const found = (await strapi.db.query('admin::role').findOne({ where: { code: role } })) as { id: number } | null;
  if (!found) throw new Error(`The panel role "${role}" is missing; a boot creates it`);
  const name = user.staff_name ?? user.name ?? user.username;
  const [firstname = name, ...rest] = name.trim().split(/\s+/);
  const users = strapi.service('admin::user') as unknown as AdminUserService;
  const attributes = {
    firstname,
    lastname: rest.join(' '),
    email: user.email,
    isActive: false,
    registrationToken: null,
    roles: [found.id],
  };
  const { id } = await users.create(attributes);
  const staffId = await staffOf(trx, user, name);
  await linkStaffToAdminUser(trx, staffId, id);
  return id;
}

/** One person from now on: where the account is a staff member already, the storefront user becomes that one. */
async function linkAccount(trx: Trx, user: UserListRow, known: { id: number; staff_id: number | null }): Promise<void> {
  if (known.staff_id !== null) return void (await moveUserToStaff(trx, user.id, known.staff_id));
  await linkStaffToAdminUser(trx, await staffOf(trx, user, user.name ?? user.username), known.id);
}

async function staffOf(trx: Trx, user: UserListRow, name: string): Promise<number> {
  if (user.staff_id !== null) return user.staff_id;
  const id = await addStaffMember(trx, name, user.email);
  await linkStaffToUser(trx, id, user.id);
  return id;
}
