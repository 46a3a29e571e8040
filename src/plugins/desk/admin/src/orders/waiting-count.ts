import { useEffect, useSyncExternalStore } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { deskApi } from '../ui/useDeskApi';

const EVERY_MS = 60_000;
const SOON_MS = 2_000;

let count = 0;
let askedAt = 0;
let soon: number | undefined;
const watchers = new Set<() => void>();

function tell(next: number): void {
  if (next === count) return;
  count = next;
  watchers.forEach((watcher) => watcher());
}

function ask(): void {
  askedAt = Date.now();
  deskApi
    .get<{ data: Record<string, number> }>('/views/counts')
    .then(({ data }) => tell(data.waiting ?? 0))
    // Somebody without orders has no badge; a broken line is asked again in a minute.
    .catch(() => undefined);
}

/** The count is known from elsewhere: what the page has just read. */
export function setWaitingCount(next: number): void {
  askedAt = Date.now();
  tell(next);
}

/** An order has changed: asks again in a moment. */
export function askWaitingCountSoon(): void {
  window.clearTimeout(soon);
  soon = window.setTimeout(() => {
    if (Date.now() - askedAt >= SOON_MS) ask();
  }, 2 * SOON_MS);
}

/** How many orders wait for the reader: read every minute while the tab is in sight, at once after live changes. */
export function useWaitingCount(): number {
  const person = useAuth('DeskWaiting', (auth) => auth.user?.id);
  useEffect(() => {
    if (person === undefined) return;
    const look = (): void => {
      if (!document.hidden && Date.now() - askedAt >= EVERY_MS) ask();
    };
    look();
    const timer = window.setInterval(look, EVERY_MS / 2);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [person]);
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => count,
  );
}
