import type { Core } from '@strapi/strapi';
import { currentBus } from '../../../../platform/live/bus';
import { SESSIONS_CHANNEL, type SessionsChanged } from '../../../../platform/live/live-feed';

interface Where {
  userId?: string;
  origin?: string;
  sessionId?: string;
  id?: unknown;
}
interface LifecycleEvent {
  params: { where?: Where };
}

/**
 * Tells every node when sessions end or a panel user changes, so that their sockets are looked at at once: sign-out,
 * reset and revocation delete sessions by Strapi, blocks of panel users and their roles are writes of the user.
 */
export function watchSessions(strapi: Core.Strapi): void {
  const ended = ({ params: { where } }: LifecycleEvent): Promise<void> | void => {
    if (where?.sessionId) return announceSessions(strapi, [{ session: where.sessionId }]);
    if (where?.userId && where.origin) return announceSessions(strapi, [{ account: `${where.origin}:${where.userId}` }]);
  };
  strapi.db.lifecycles.subscribe({
    models: ['admin::session'],
    afterDelete: (event) => ended(event as LifecycleEvent),
    afterDeleteMany: (event) => ended(event as LifecycleEvent),
  });
  const changed = ({ params: { where } }: LifecycleEvent): Promise<void> | void => {
    if (typeof where?.id === 'number' || typeof where?.id === 'string') return announceSessions(strapi, [{ account: `admin:${where.id}` }]);
  };
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    afterUpdate: (event) => changed(event as LifecycleEvent),
    afterDelete: (event) => changed(event as LifecycleEvent),
  });
}

/** Says whose sessions are to be looked at, once the ambient transaction has committed. */
export async function announceSessions(strapi: Core.Strapi, changes: readonly SessionsChanged[]): Promise<void> {
  const announce = (): void => changes.forEach((change) => currentBus()?.announce(SESSIONS_CHANNEL, change));
  if (!strapi.db.inTransaction()) announce();
  else await strapi.db.transaction(({ onCommit }: { onCommit: (act: () => void) => void }) => onCommit(announce));
}
