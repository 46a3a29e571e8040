import type { Core } from '@strapi/strapi';
import { assertRoleMayGo } from './ensure-roles';

type RoleService = { deleteRole: (roleId: unknown, publicRoleId: unknown) => Promise<unknown> };
type Deps = { strapi: Core.Strapi };

/** The part of Strapi's plugin that makes its services. */
export interface ServicedPlugin {
  services: Record<string, (deps: Deps) => object>;
}

/** Strapi empties a role of its users and permissions before it deletes the row; here it asks first. */
export function guardRoleService(plugin: ServicedPlugin): void {
  const build = plugin.services.role;
  if (!build) throw new Error('The users-permissions plugin has no role service any more');
  plugin.services.role = (deps) => {
    const service = build(deps) as RoleService;
    return {
      ...service,
      async deleteRole(roleId: unknown, publicRoleId: unknown): Promise<unknown> {
        await assertRoleMayGo(deps.strapi, { id: roleId });
        return service.deleteRole(roleId, publicRoleId);
      },
    };
  };
}
