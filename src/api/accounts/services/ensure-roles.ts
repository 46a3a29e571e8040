import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { Refusal } from '../../../platform/http/refusal';
import { REST_ROLES } from '../domain/roles';
import { linkMissingRoles, unlinkWrongRoles } from '../sql/link-roles';

const ROLE = 'plugin::users-permissions.role';

/** Creates the REST roles that are absent, makes new sign-ups clients and puts every user into the role of their type. */
export async function ensureRestRoles(strapi: Core.Strapi): Promise<void> {
  for (const role of REST_ROLES) {
    const known = await strapi.db.query(ROLE).count({ where: { type: role.type } });
    if (known === 0) await strapi.db.query(ROLE).create({ data: role });
  }
  await makeClientsTheDefault(strapi);
  await askForConfirmationByDefault(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    await unlinkWrongRoles(trx as Trx);
    await linkMissingRoles(trx as Trx);
  });
}

/** Strapi's own default role, `authenticated`, gets nothing of ours; an administrator's other choice stays. */
async function makeClientsTheDefault(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const advanced = (await store.get({})) as { default_role?: string } | null;
  if (advanced && (!advanced.default_role || advanced.default_role === 'authenticated')) {
    await store.set({ value: { ...advanced, default_role: 'client' } });
  }
}

/** Strapi confirms no e-mails unless told to; we do, from the first boot that knows how. An administrator's later choice stays. */
async function askForConfirmationByDefault(strapi: Core.Strapi): Promise<void> {
  const done = strapi.store({ type: 'core', name: 'artel', key: 'confirmation_switched_on' });
  if (await done.get({})) return;
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const advanced = (await store.get({})) as object | null;
  if (!advanced) return;
  await store.set({ value: { ...advanced, email_confirmation: true } });
  await done.set({ value: true });
}

/** A role that a type needs cannot be deleted: its people would be left without permissions. 409 `ROLE_NEEDED`. */
export async function assertRoleMayGo(strapi: Core.Strapi, where: object): Promise<void> {
  const role = (await strapi.db.query(ROLE).findOne({ where })) as { type: string; name: string } | null;
  if (!role || !REST_ROLES.some(({ type }) => type === role.type)) return;
  throw new Refusal(409, `The role ${role.name} belongs to a user type and cannot be deleted`, { code: 'ROLE_NEEDED' });
}

/** Asks that before any deletion of a role row. */
export function keepTypeRoles(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [ROLE],
    beforeDelete: ({ params }) => assertRoleMayGo(strapi, (params.where ?? {}) as object),
  });
}
