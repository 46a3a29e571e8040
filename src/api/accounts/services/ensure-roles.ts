import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
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

/** A role that a type needs cannot be deleted: its people would be left without permissions. */
export function keepTypeRoles(strapi: Core.Strapi, refuse: (name: string) => Error): void {
  strapi.db.lifecycles.subscribe({
    models: [ROLE],
    async beforeDelete({ params }) {
      const role = (await strapi.db.query(ROLE).findOne({ where: (params.where ?? {}) as object })) as {
        type: string;
        name: string;
      } | null;
      if (role && REST_ROLES.some(({ type }) => type === role.type)) throw refuse(role.name);
    },
  });
}
