import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import type { PresentPerson } from '../../../../../api/orders/contracts/live';
import { live, type OrderListener } from './connection';
import type { LiveState } from './link-state';
import { NOBODY } from './presence-book';

/** Keeps the tab connected while the page that calls it is shown. */
function useConnection(): void {
  const token = useAuth('DeskLive', (auth) => auth.token);
  useEffect(() => live.setToken(token), [token]);
  useEffect(() => live.use(), []);
}

/** How the connection is; draw it with LiveDot and OfflineBar. Writing is to be disabled while `offline`. */
export function useLiveState(): LiveState {
  useConnection();
  return useSyncExternalStore(live.watch, live.state);
}

/**
 * Calls back at each change of any order, what was missed during a break included. An order may be told twice and out
 * of turn: a `version` below the known one is old; the same one brings a comment or a quote.
 */
export function useLiveOrders(listener: OrderListener): void {
  useConnection();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(
    () =>
      live.listen({
        onCreated: (event) => latest.current.onCreated(event),
        onChanged: (event) => latest.current.onChanged(event),
        onResync: () => latest.current.onResync(),
      }),
    [],
  );
}

/** The others who have this order open; while mounted, they see that I have it open too. */
export function usePresence(documentId: string): PresentPerson[] {
  const others = usePresenceMap();
  useEffect(() => live.openOrder(documentId), [documentId]);
  return others.get(documentId) ?? NOBODY;
}

/** The others by the documentId of the order they have open. */
export function usePresenceMap(): ReadonlyMap<string, PresentPerson[]> {
  useConnection();
  return useSyncExternalStore(live.watch, live.others);
}
