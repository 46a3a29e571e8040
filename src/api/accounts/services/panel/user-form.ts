import type { Core } from '@strapi/strapi';
import { invalid } from '../../../../platform/http/refusal';

const USER = 'plugin::users-permissions.user';
const ROLE = 'plugin::users-permissions.role';

type UserBody = { type?: unknown; role?: unknown };
type RoleRow = { id: number; documentId: string; type: string };

/**
 * Prepares the panel's user form for Strapi: a new user gets the role of the type. A role that was chosen against
 * the type is refused (400) in words that say which type to choose, instead of being dropped silently.
 */
export async function settleRole(strapi: Core.Strapi, documentId: string | undefined, body: UserBody): Promise<void> {
  const type = await typeOf(strapi, documentId, body);
  const chosen = await chosenRole(strapi, body.role);
  if (chosen && chosen.type !== type) {
    throw invalid(['role'], `the role follows the type: set the type to "${chosen.type}" instead`, 'ROLE_FOLLOWS_TYPE');
  }
  if (documentId !== undefined) {
    delete body.role;
    return;
  }
  const role = (await strapi.db.query(ROLE).findOne({ where: { type } })) as RoleRow | null;
  if (role) body.role = { connect: [{ id: role.id, documentId: role.documentId }] };
}

async function typeOf(strapi: Core.Strapi, documentId: string | undefined, { type }: UserBody): Promise<string> {
  if (typeof type === 'string') return type;
  if (documentId === undefined) return 'client';
  const user = (await strapi.db.query(USER).findOne({ where: { documentId }, select: ['type'] })) as { type: string } | null;
  return user?.type ?? 'client';
}

/** A relation as the form sends it: ids in an object, or bare as a number or text. */
function idsOf(one: unknown): Partial<Pick<RoleRow, 'id' | 'documentId'>> {
  if (typeof one === 'number') return { id: one };
  if (typeof one === 'string') return /^\d+$/.test(one) ? { id: Number(one) } : { documentId: one };
  return typeof one === 'object' && one !== null ? one : {};
}

async function chosenRole(strapi: Core.Strapi, role: unknown): Promise<RoleRow | null> {
  const connect = (role as { connect?: unknown[] } | null | undefined)?.connect;
  const one = Array.isArray(connect) ? connect[0] : typeof role === 'object' ? null : role;
  if (one === undefined || one === null) return null;
  const { id, documentId } = idsOf(one);
  const where = { $or: [...(id ? [{ id }] : []), ...(documentId ? [{ documentId }] : [])] };
  return (await strapi.db.query(ROLE).findOne({ where })) as RoleRow | null;
}
