import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 767px)');

/** A telephone: one column, sheets, a bottom bar. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      query.addEventListener('change', watcher);
      return () => query.removeEventListener('change', watcher);
    },
    () => query.matches,
  );
}
