import { useEffect, useSyncExternalStore } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { deskApi } from './useDeskApi';
import { DeskError } from './desk-error';

interface Entry {
  value: unknown;
  readAt: number;
  isReading: boolean;
}

const FRESH_MS = 5 * 60_000;
const entries = new Map<string, Entry>();
const watchers = new Set<() => void>();
const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

async function read(key: string, path: string): Promise<void> {
  const entry = entries.get(key) ?? { value: undefined, readAt: 0, isReading: false };
  if (entry.isReading || Date.now() - entry.readAt < FRESH_MS) return;
  entry.isReading = true;
  entries.set(key, entry);
  try {
    const { data } = await deskApi.get<{ data: unknown }>(path);
    entries.set(key, { value: data, readAt: Date.now(), isReading: false });
  } catch (error) {
    // Who may not read it works with what stands in for it; a broken line is tried again by the next page.
    const isFinal = error instanceof DeskError && [403, 404].includes(error.status);
    entries.set(key, { value: entry.value, readAt: isFinal ? Date.now() : 0, isReading: false });
  }
  watchers.forEach((watcher) => watcher());
}

/** What every page needs and seldom changes, read once for all of them and again after five minutes; undefined until then. */
export function useSharedRead<T>(path: string): T | undefined {
  const person = useAuth('DeskSharedRead', (auth) => auth.user?.id);
  const key = `${String(person)} ${path}`;
  useEffect(() => {
    if (person !== undefined) void read(key, path);
  }, [key, path, person]);
  return useSyncExternalStore(watch, () => entries.get(key)?.value as T | undefined);
}

/** Forgets what was read of a path, so that the next page reads it anew. */
export function forgetShared(path: string): void {
  [...entries.entries()].filter(([key]) => key.endsWith(` ${path}`)).forEach(([, entry]) => (entry.readAt = 0));
}
