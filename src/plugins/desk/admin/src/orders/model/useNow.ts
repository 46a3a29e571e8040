import { useSyncExternalStore } from 'react';

const TICK_MS = 30_000;
let now = new Date();
const watchers = new Set<() => void>();
let timer: number | undefined;

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  timer ??= window.setInterval(() => {
    now = new Date();
    watchers.forEach((tell) => tell());
  }, TICK_MS);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    window.clearInterval(timer);
    timer = undefined;
  };
}

/** The present moment, one for all ages on the page, every half minute. */
export function useNow(): Date {
  return useSyncExternalStore(watch, () => now);
}
