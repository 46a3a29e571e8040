import type { Core } from '@strapi/strapi';

interface Attribute {
  type: string;
  target?: string;
}

/** A content type as the guards below read it. */
export interface Model {
  uid: string;
  attributes: Record<string, Attribute | undefined>;
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
}

interface Checker {
  can: { read: (entity: null, field?: string) => boolean };
  sanitizedQuery: { read: (query: object) => Promise<object> };
  requiresEntity: { read: () => boolean };
}

interface CheckerService {
  create: (options: { userAbility: unknown; model: string }) => Checker;
}

/** Strapi's own checker of one panel user's permissions on one content type. */
export function checkerOf(strapi: Core.Strapi, userAbility: unknown, model: string): Checker {
  const service = strapi.plugin('content-manager').service('permission-checker') as unknown as CheckerService;
  return service.create({ userAbility, model });
}

/** The content type or component of that name; undefined when there is none. */
export function modelOf(strapi: Core.Strapi, uid: string): Model | undefined {
  return strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]) as unknown as Model | undefined;
}

/** What a relation attribute points at; null for anything else, for polymorphic ones and for panel users (Strapi trims those). */
export function relationTarget(attribute: Attribute | undefined): string | null {
  if (attribute?.type !== 'relation' || attribute.target === undefined || attribute.target === 'admin::user') return null;
  return attribute.target;
}
