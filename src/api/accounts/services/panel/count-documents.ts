import type { Core } from '@strapi/strapi';
import { checkerOf, type Model } from './readable';

/** Numbers of the panel's home page. */
export interface DocumentCounts {
  draft: number;
  published: number;
  modified: number;
}

type Uid = Parameters<Core.Strapi['documents']>[0];

/** True when some read permission of this user holds under a condition only; Strapi's own count ignores those. */
export function hasConditions(strapi: Core.Strapi, userAbility: unknown): boolean {
  return readableTypes(strapi, userAbility).some(({ uid }) => checkerOf(strapi, userAbility, uid).requiresEntity.read());
}

/** Counts only the documents that this panel user may read, conditions included. Drafts of published documents count once. */
export async function countReadable(strapi: Core.Strapi, userAbility: unknown): Promise<DocumentCounts> {
  const total: DocumentCounts = { draft: 0, published: 0, modified: 0 };
  for (const { uid } of readableTypes(strapi, userAbility)) {
    const { filters } = (await checkerOf(strapi, userAbility, uid).sanitizedQuery.read({})) as { filters?: object };
    const count = (status: 'draft' | 'published'): Promise<number> =>
      strapi.documents(uid as Uid).count({ status, ...(filters ? { filters } : {}) } as object);
    const published = await count('published');
    total.published += published;
    if (hasDrafts(strapi, uid)) total.draft += Math.max(0, (await count('draft')) - published);
  }
  return total;
}

function readableTypes(strapi: Core.Strapi, userAbility: unknown): Model[] {
  const models = Object.values(strapi.contentTypes) as unknown as Model[];
  return models.filter(
    ({ uid, pluginOptions }) =>
      isOurs(uid) && pluginOptions?.['content-manager']?.visible !== false && checkerOf(strapi, userAbility, uid).can.read(null),
  );
}

function isOurs(uid: string): boolean {
  return uid.startsWith('api::') || uid === 'plugin::users-permissions.user';
}

function hasDrafts(strapi: Core.Strapi, uid: string): boolean {
  const model = strapi.getModel(uid as Uid) as unknown as { options?: { draftAndPublish?: boolean } };
  return model.options?.draftAndPublish === true;
}
