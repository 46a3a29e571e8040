import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { PANEL_ROLES, type PanelGrant, type PanelRole } from '../domain/panel-grants';
import { lockSeeding } from '../sql/lock-seeding';

interface PermissionRow {
  id: number;
  properties: { fields?: string[] } | null;
}
interface Wanted {
  action: string;
  subject: string | null;
  fields: string[] | null;
}
interface RoleService {
  addPermissions: (roleId: number, permissions: object[]) => Promise<unknown>;
}
interface ContentTypeService {
  getNestedFields: (model: unknown, options: object) => string[];
}

const PERMISSION = 'admin::permission';
const STORE = { type: 'core', name: 'artel', key: 'seeded_panel_permissions' };

/**
 * Creates the panel roles that are absent and gives each what no earlier boot has given: new permissions, and new
 * fields of permissions it still has. What people changed in the panel stays as they left it.
 */
export async function ensurePanelRoles(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lockSeeding(trx as Trx);
    let seeded = ((await strapi.store(STORE).get({})) as string[] | null) ?? [];
    for (const role of PANEL_ROLES) seeded = await seedRole(strapi, role, seeded);
    await strapi.store(STORE).set({ value: seeded });
  });
}

async function seedRole(strapi: Core.Strapi, role: PanelRole, seeded: string[]): Promise<string[]> {
  const { code, name, description } = role;
  const roles = strapi.db.query('admin::role');
  const known = (await roles.findOne({ where: { code } })) as { id: number } | null;
  const { id } = known ?? ((await roles.create({ data: { code, name: await freeName(strapi, name), description } })) as { id: number });
  const done = new Set(known ? seeded : seeded.filter((key) => !key.startsWith(`${code} `)));
  for (const wanted of wantedBy(strapi, role)) await seedPermission(strapi, { code, id }, wanted, done);
  return [...done];
}

async function seedPermission(strapi: Core.Strapi, role: { code: string; id: number }, wanted: Wanted, done: Set<string>): Promise<void> {
  const { action, subject, fields } = wanted;
  const key = `${role.code} ${action} ${subject ?? ''}`;
  const fresh = (fields ?? []).filter((field) => !done.has(`${key}#${field}`));
  if (!done.has(key)) {
    const roles = strapi.service('admin::role') as unknown as RoleService;
    await roles.addPermissions(role.id, [{ action, subject, properties: fields ? { fields } : {}, conditions: [] }]);
  } else if (fresh.length > 0) {
    await addFields(strapi, role.id, wanted, fresh);
  }
  for (const entry of [key, ...fresh.map((field) => `${key}#${field}`)]) done.add(entry);
}

async function addFields(strapi: Core.Strapi, roleId: number, { action, subject }: Wanted, fresh: string[]): Promise<void> {
  const rows = (await strapi.db.query(PERMISSION).findMany({ where: { action, subject, role: { id: roleId } } })) as PermissionRow[];
  for (const { id, properties } of rows) {
    const fields = [...new Set([...(properties?.fields ?? []), ...fresh])];
    await strapi.db.query(PERMISSION).update({ where: { id }, data: { properties: { ...properties, fields } } });
  }
}

function wantedBy(strapi: Core.Strapi, { grants, actions }: PanelRole): Wanted[] {
  const merged = new Map<string, Wanted>();
  for (const grant of grants) for (const wanted of permissionsOf(strapi, grant)) merged.set(`${wanted.action} ${wanted.subject}`, wanted);
  return [...merged.values(), ...actions.map((action) => ({ action, subject: null, fields: null }))];
}

function permissionsOf(strapi: Core.Strapi, { subject, may, except = [] }: PanelGrant): Wanted[] {
  const model = strapi.contentTypes[subject as keyof typeof strapi.contentTypes] as unknown;
  if (!model) throw new Error(`There is no content type ${subject} to grant`);
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const fields = contentTypes.getNestedFields(model, { components: strapi.components }).filter((field) => !except.includes(field));
  return may.map((verb) => ({
    action: `plugin::content-manager.explorer.${verb}`,
    subject,
    fields: verb === 'delete' || verb === 'publish' ? null : fields,
  }));
}

/** Somebody may have made a role of that name already; names are unique in the panel. */
async function freeName(strapi: Core.Strapi, name: string): Promise<string> {
  const taken = await strapi.db.query('admin::role').count({ where: { name } });
  return taken > 0 ? `${name} (Artel)` : name;
}
