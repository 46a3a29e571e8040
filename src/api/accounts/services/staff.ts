import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { isStaff, type Actor, type Role } from '../contracts/actor';
import {
  insertStaffMember,
  linkStaffToAdminUser,
  linkStaffToUser,
  lockAdminUser,
  lockUser,
  staffOfAdminUser,
  staffOfUser,
} from '../sql/staff-members';

/** A panel user as Strapi keeps it in `ctx.state.user` of admin requests. */
export interface PanelUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  email?: string | null;
  roles?: { code?: string }[];
}

const ROLE_OF_CODE: Record<string, Role> = { 'strapi-super-admin': 'administrator', 'artel-director': 'director' };

/**
 * `staff_members.id` of whoever acts, made at their first act; null for clients, guests, API tokens and the system.
 * A storefront user and a panel user with one e-mail stay two staff members until an administrator links them.
 */
export async function staffIdOf(trx: Trx, actor: Actor): Promise<number | null> {
  if (actor.staffId !== null) return actor.staffId;
  if (actor.adminUserId !== undefined) return staffOfPanel(trx, actor.adminUserId);
  if (actor.userId === null || !isStaff(actor)) return null;
  return staffOfStorefront(trx, actor.userId);
}

/**
 * The actor that a panel user is, staff member included. Super admins are administrators; any other role than
 * Director's acts as a manager, since the panel's own permissions have already decided what it may touch.
 */
export async function panelActorOf(trx: Trx, user: PanelUser): Promise<Actor> {
  return panelActor(user, await staffOfPanel(trx, user.id));
}

/** The same without writing anything: null for a panel user who is no staff member yet. */
export async function knownPanelActor(handle: Trx, user: PanelUser): Promise<Actor | null> {
  const [known] = await staffOfAdminUser(handle, user.id);
  return known ? panelActor(user, known.id) : null;
}

function panelActor(user: PanelUser, staffId: number | null): Actor {
  const roles = (user.roles ?? []).map(({ code }) => ROLE_OF_CODE[code ?? ''] ?? 'manager');
  const role: Role = roles.includes('administrator') ? 'administrator' : roles.includes('director') ? 'director' : 'manager';
  return { kind: 'staff', role, userId: null, staffId, adminUserId: user.id, name: panelName(user) };
}

/** First and last name, else the e-mail. */
export function panelName({ firstname, lastname, email }: Pick<PanelUser, 'firstname' | 'lastname' | 'email'>): string {
  return [firstname, lastname].filter(Boolean).join(' ') || email || 'Panel user';
}

/** Adds a staff member; the e-mail is kept only when it is free. */
export async function addStaffMember(trx: Trx, name: string, email: string | null): Promise<number> {
  const [row] = await insertStaffMember(trx, documentId(randomBytes), name, email);
  if (!row) throw new Error('The new staff member was not returned');
  return row.id;
}

async function staffOfStorefront(trx: Trx, userId: number): Promise<number | null> {
  // Whoever is known is not locked: two works of one person would wait for each other, and deadlock with what they wait for.
  const [known] = await staffOfUser(trx, userId);
  if (known) return known.id;
  const [user] = await lockUser(trx, userId);
  if (!user) return null;
  const [made] = await staffOfUser(trx, userId);
  if (made) return made.id;
  const id = await addStaffMember(trx, user.username, user.email);
  await linkStaffToUser(trx, id, userId);
  return id;
}

async function staffOfPanel(trx: Trx, adminUserId: number): Promise<number | null> {
  const [known] = await staffOfAdminUser(trx, adminUserId);
  if (known) return known.id;
  const [user] = await lockAdminUser(trx, adminUserId);
  if (!user) return null;
  const [made] = await staffOfAdminUser(trx, adminUserId);
  if (made) return made.id;
  const id = await addStaffMember(trx, panelName(user), user.email);
  await linkStaffToAdminUser(trx, id, adminUserId);
  return id;
}
