import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { invalid, Refusal } from '../../../platform/http/refusal';
import type { UserType } from '../contracts/actor';
import { emailAddress, newPassword } from '../contracts/auth';
import { linkStaffToAdminUser, linkStaffToUser } from '../sql/staff-members';
import { addStaffMember } from './staff';

const USER = 'plugin::users-permissions.user';

/** Somebody to create. Without a password one is drawn. */
export interface NewPerson {
  email: string;
  password?: string;
}

/** A created person; `password` is what they sign in with, to be shown once. */
export interface CreatedPerson {
  email: string;
  password: string;
}

interface AdminUserService {
  create: (attributes: object) => Promise<{ id: number }>;
  exists: (where: object) => Promise<boolean>;
}

/** A panel user with every permission. 409 `TAKEN` when the panel knows the address, 400 for a weak password. */
export async function createAdmin(
  strapi: Core.Strapi,
  person: NewPerson & { firstname?: string; lastname?: string },
): Promise<CreatedPerson> {
  const account = accountOf(person);
  await createPanelUser(strapi, account, { firstname: person.firstname ?? 'Admin', lastname: person.lastname ?? '' }, 'strapi-super-admin');
  return account;
}

/** A panel user with the role Receptionist, who has no door to REST. Same refusals. */
export async function createReceptionist(
  strapi: Core.Strapi,
  { firstname, lastname, ...person }: NewPerson & { firstname: string; lastname: string },
): Promise<CreatedPerson> {
  const account = accountOf(person);
  await createPanelUser(strapi, account, { firstname, lastname }, 'artel-receptionist');
  return account;
}

/** A storefront user (REST) of the given type, confirmed. Same refusals. */
export async function createUser(strapi: Core.Strapi, person: NewPerson & { type: UserType }): Promise<CreatedPerson> {
  const account = accountOf(person);
  await createStorefrontUser(strapi, account, person.type);
  return account;
}

/** One staff member with both doors: a REST user of type manager and a panel user with the role Manager. Same refusals. */
export async function createManager(strapi: Core.Strapi, person: NewPerson & { name: string }): Promise<CreatedPerson> {
  return createStaff(strapi, person, 'manager', 'artel-manager');
}

/** The same for a director. */
export async function createDirector(strapi: Core.Strapi, person: NewPerson & { name: string }): Promise<CreatedPerson> {
  return createStaff(strapi, person, 'director', 'artel-director');
}

/** A marketer of the panel beside one of the storefront: two accounts with one address, one staff member. Same refusals. */
export async function createMarketer(strapi: Core.Strapi, person: NewPerson & { name: string }): Promise<CreatedPerson> {
  const account = accountOf(person);
  const [firstname = person.name, ...rest] = person.name.trim().split(/\s+/);
  await strapi.db.transaction(async ({ trx }) => {
    const adminUser = await createPanelUser(strapi, account, { firstname, lastname: rest.join(' ') }, 'artel-marketer');
    await createStorefrontUser(strapi, account, 'marketer');
    await linkStaffToAdminUser(trx as Trx, await addStaffMember(trx as Trx, person.name.trim(), account.email), adminUser.id);
  });
  return account;
}

/** A password nobody has to think up: 16 characters, 96 bits. */
export function drawPassword(): string {
  return randomBytes(12).toString('base64url');
}

async function createStaff(
  strapi: Core.Strapi,
  person: NewPerson & { name: string },
  type: UserType,
  panelRole: string,
): Promise<CreatedPerson> {
  const account = accountOf(person);
  const [firstname = person.name, ...rest] = person.name.trim().split(/\s+/);
  await strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const adminUser = await createPanelUser(strapi, account, { firstname, lastname: rest.join(' ') }, panelRole);
    const user = await createStorefrontUser(strapi, account, type);
    const staffId = await addStaffMember(handle, person.name.trim(), account.email);
    await linkStaffToUser(handle, staffId, user.id);
    await linkStaffToAdminUser(handle, staffId, adminUser.id);
  });
  return account;
}

function accountOf({ email, password = drawPassword() }: NewPerson): CreatedPerson {
  const address = emailAddress.safeParse(email.trim().toLowerCase());
  if (!address.success) throw invalid(['email'], 'must be an e-mail address');
  const secret = newPassword.safeParse(password);
  if (!secret.success) throw invalid(['password'], secret.error.issues[0]?.message ?? 'is too weak');
  return { email: address.data, password: secret.data };
}

async function createPanelUser(
  strapi: Core.Strapi,
  { email, password }: CreatedPerson,
  name: { firstname: string; lastname: string },
  roleCode: string,
): Promise<{ id: number }> {
  const users = strapi.service('admin::user') as unknown as AdminUserService;
  if (await users.exists({ email })) throw taken(email, 'panel');
  const role = (await strapi.db.query('admin::role').findOne({ where: { code: roleCode } })) as { id: number } | null;
  if (!role) throw new Error(`The panel role "${roleCode}" is missing; a boot creates it`);
  return users.create({ ...name, email, password, isActive: true, registrationToken: null, roles: [role.id] });
}

async function createStorefrontUser(strapi: Core.Strapi, { email, password }: CreatedPerson, type: UserType): Promise<{ id: number }> {
  const known = await strapi.db.query(USER).count({ where: { $or: [{ email }, { username: email }] } });
  if (known > 0) throw taken(email, 'storefront');
  const user = await strapi.documents(USER).create({
    data: { username: email, email, password, type, provider: 'local', confirmed: true, blocked: false },
  });
  return { id: Number(user.id) };
}

function taken(email: string, door: string): Refusal {
  return new Refusal(409, `${email} already has an account (${door})`, { code: 'TAKEN' });
}
