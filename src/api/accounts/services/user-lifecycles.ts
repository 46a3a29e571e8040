import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { visibleLine } from '../../../kernel/text';
import { invalid } from '../../../platform/http/refusal';
import { isUserType, USER_TYPES, type UserType } from '../contracts/actor';
import { endSessions } from '../sql/end-sessions';
import { linkMissingRolesOf, unlinkWrongRolesOf } from '../sql/link-roles';
import { peopleOfPanelUser } from '../sql/users/panel-door';
import { auditUserChange, type UserState } from './audit-user-change';
import { announceSessions } from './live/watch-sessions';
import { assertNoAdministratorFalls, endPanelSessionsOf, followTypeInPanel } from './users/panel-door';

const USER = 'plugin::users-permissions.user';

type UserData = Partial<
  { type: unknown; role: unknown; blocked: unknown; password: unknown; email: unknown } & Record<
    'name' | 'username' | 'firstname' | 'lastname',
    unknown
  >
>;

interface UserEvent {
  params: { data?: UserData | UserData[]; where?: object };
  state: Record<string, unknown>;
  result?: { ids?: number[]; id?: number } | null;
}

/**
 * Keeps people's invariants through every door that writes by Strapi: the role is the type's role whatever was sent,
 * e-mails are lower case, and a change of type or password, a block or a deletion ends the person's sessions
 * in the same transaction; their panel account follows the type. SQL that bypasses Strapi keeps them itself.
 */
export function watchUsers(strapi: Core.Strapi): void {
  const roleIds = roleIdsOf(strapi);
  const before = async (event: UserEvent): Promise<void> => {
    await normalise(event, roleIds);
    if (event.params.where) event.state.people = await peopleIn(strapi, event.params.where);
    const { type } = (event.params.data ?? {}) as UserData;
    if (isUserType(type)) await assertNoAdministratorFalls(strapi, remembered(event), type);
  };
  strapi.db.lifecycles.subscribe({
    models: [USER],
    beforeCreate: (event) => normalise(event as UserEvent, roleIds, 'client'),
    beforeCreateMany: (event) => normalise(event as UserEvent, roleIds, 'client'),
    afterCreateMany: (event) => relink(strapi, (event as UserEvent).result?.ids ?? []),
    beforeUpdate: (event) => before(event as UserEvent),
    beforeUpdateMany: (event) => before(event as UserEvent),
    afterUpdate: (event) => afterUpdate(strapi, event as UserEvent),
    afterUpdateMany: (event) => afterUpdate(strapi, event as UserEvent),
    beforeDelete: (event) => before(event as UserEvent),
    beforeDeleteMany: (event) => before(event as UserEvent),
    afterDelete: (event) => endSessionsOf(strapi, remembered(event as UserEvent)),
    afterDeleteMany: (event) => endSessionsOf(strapi, remembered(event as UserEvent)),
  });
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate: (event) => tidyAll(event as UserEvent),
    beforeUpdate: (event) => tidyAll(event as UserEvent),
    afterUpdate: (event) => afterPanelUpdate(strapi, event as UserEvent),
  });
}

/** Ends these people's storefront sessions, in the ambient transaction when there is one. */
export async function endSessionsOf(strapi: Core.Strapi, people: readonly { id: number }[]): Promise<void> {
  if (people.length === 0) return;
  await strapi.db.transaction(({ trx }) =>
    endSessions(
      trx as Trx,
      people.map(({ id }) => String(id)),
    ),
  );
  await announceSessions(
    strapi,
    people.map(({ id }) => ({ account: `users-permissions:${id}` })),
  );
}

async function normalise({ params }: UserEvent, roleIds: (type: UserType) => Promise<number>, fallback?: UserType): Promise<void> {
  const rows = Array.isArray(params.data) ? params.data : params.data ? [params.data] : [];
  for (const row of rows) {
    if (typeof row.email === 'string') row.email = row.email.trim().toLowerCase();
    tidyNames(row);
    const type = row.type ?? fallback;
    delete row.role;
    if (type === undefined) continue;
    if (!isUserType(type)) throw invalid(['type'], `must be one of ${USER_TYPES.join(', ')}`);
    Object.assign(row, { type, role: await roleIds(type) });
  }
}

/** Names are visible lines whatever door they come by. */
function tidyNames(row: UserData): void {
  for (const field of ['name', 'username', 'firstname', 'lastname'] as const) {
    const text = row[field];
    if (typeof text === 'string') row[field] = visibleLine(text);
  }
}

async function afterUpdate(strapi: Core.Strapi, event: UserEvent): Promise<void> {
  const data = (event.params.data ?? {}) as UserData;
  const people = remembered(event);
  const changed = people.filter((person) => differs(person, data));
  const ending = people.filter((person) => endsSessions(person, data));
  await endSessionsOf(strapi, ending);
  if (data.type !== undefined)
    await relink(
      strapi,
      people.map(({ id }) => id),
    );
  for (const person of changed) await auditUserChange(strapi, person, data);
  const ids = people.map(({ id }) => id);
  if (data.password && ids.length > 0) await endPanelSessionsOf(strapi, ids);
  if (isUserType(data.type)) await followTypeInPanel(strapi, people, data.type);
}

function tidyAll({ params: { data } }: UserEvent): void {
  for (const row of Array.isArray(data) ? data : data ? [data] : []) tidyNames(row);
}

/** A new password of the panel ends the person's storefront sessions too. */
async function afterPanelUpdate(strapi: Core.Strapi, { params }: UserEvent): Promise<void> {
  const { id } = (params.where ?? {}) as { id?: unknown };
  if (!(params.data as UserData | undefined)?.password || !Number.isSafeInteger(Number(id))) return;
  const people = (await strapi.db.transaction(({ trx }) => peopleOfPanelUser(trx as Trx, Number(id)))) as { id: number }[];
  await endSessionsOf(strapi, people);
}

function differs(person: UserState, { type, blocked }: UserData): boolean {
  return (type !== undefined && type !== person.type) || (blocked !== undefined && Boolean(blocked) !== Boolean(person.blocked));
}

function endsSessions(person: UserState, { type, blocked, password }: UserData): boolean {
  return (type !== undefined && type !== person.type) || blocked === true || Boolean(password);
}

function remembered({ state }: UserEvent): UserState[] {
  return (state.people as UserState[] | undefined) ?? [];
}

async function peopleIn(strapi: Core.Strapi, where: object): Promise<UserState[]> {
  return (await strapi.db.query(USER).findMany({ where, select: ['id', 'documentId', 'type', 'blocked'] })) as UserState[];
}

/** `updateMany` and `createMany` cannot write relations; the link follows by SQL. */
async function relink(strapi: Core.Strapi, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    await unlinkWrongRolesOf(trx as Trx, ids);
    await linkMissingRolesOf(trx as Trx, ids);
  });
}

function roleIdsOf(strapi: Core.Strapi): (type: UserType) => Promise<number> {
  return async (type) => {
    const role = (await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type }, select: ['id'] })) as {
      id: number;
    } | null;
    if (!role) throw new Error(`The role of the type "${type}" is missing; a boot creates it`);
    return role.id;
  };
}
