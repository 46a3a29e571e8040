import type { Core } from '@strapi/strapi';
import type { UserType } from '../contracts/actor';

/** What became of every user that was named; ids are documentIds. */
export interface TypeChange {
  changed: string[];
  unchanged: string[];
  notFound: string[];
}

interface UserRow {
  id: number;
  documentId: string;
  type: UserType;
}

const USER = 'plugin::users-permissions.user';

/**
 * Gives many users one type, all or none. Their roles follow, their sessions end and each change is logged,
 * by the same lifecycles that watch a single edit.
 */
export async function changeTypes(strapi: Core.Strapi, documentIds: readonly string[], type: UserType): Promise<TypeChange> {
  return strapi.db.transaction(async () => {
    const users = (await strapi.db.query(USER).findMany({
      where: { documentId: { $in: [...new Set(documentIds)] } },
      select: ['id', 'documentId', 'type'],
      orderBy: { id: 'asc' },
    })) as UserRow[];
    const changing = users.filter((user) => user.type !== type);
    const ids = changing.map(({ id }) => id);
    if (ids.length > 0) await strapi.db.query(USER).updateMany({ where: { id: { $in: ids } }, data: { type } });
    const found = new Set(users.map((user) => user.documentId));
    return {
      changed: changing.map((user) => user.documentId),
      unchanged: users.filter((user) => user.type === type).map((user) => user.documentId),
      notFound: [...new Set(documentIds)].filter((id) => !found.has(id)),
    };
  });
}
