import { useCallback, useEffect, useState } from 'react';
import type { TimelineEntry } from '../../../../../api/crm/contracts/bodies';
import { isAborted } from '../ui/desk-error';
import { deskApi } from '../ui/useDeskApi';

interface Page {
  data: TimelineEntry[];
  meta: { next: string | null };
}

export interface Timeline {
  entries: readonly TimelineEntry[];
  isLoading: boolean;
  isReadingMore: boolean;
  hasMore: boolean;
  error: unknown;
  more: () => void;
  reload: () => void;
}

const PAGE_SIZE = 30;

/** What happened with a customer, the newest first, page by page; read anew when `beat` changes. Kinds narrow it. */
export function useTimeline(id: string, kinds: string | undefined, beat: number): Timeline {
  const [state, setState] = useState<{ key: string; entries: TimelineEntry[]; next: string | null; error: unknown } | null>(null);
  const [isReadingMore, setReadingMore] = useState(false);
  const [turn, setTurn] = useState(0);
  const key = `${id} ${kinds ?? ''}`;
  const read = useCallback(
    (after: string | undefined, signal?: AbortSignal) =>
      deskApi.get<Page>(`/crm/customers/${id}/timeline`, { limit: PAGE_SIZE, kinds, after }, { signal }),
    [id, kinds],
  );
  useEffect(() => {
    const abort = new AbortController();
    read(undefined, abort.signal)
      .then(({ data, meta }) => setState({ key, entries: data, next: meta.next, error: null }))
      .catch((error: unknown) => {
        if (!isAborted(error)) setState((before) => ({ key, entries: before?.key === key ? before.entries : [], next: null, error }));
      });
    return () => abort.abort();
  }, [read, key, beat, turn]);
  const shown = state?.key === key ? state : null;
  const next = shown?.next ?? null;
  const more = (): void => {
    if (next === null || isReadingMore) return;
    setReadingMore(true);
    read(next)
      .then(({ data, meta }) =>
        setState((before) =>
          before?.key === key && before.next === next
            ? { ...before, entries: [...before.entries, ...data], next: meta.next, error: null }
            : before,
        ),
      )
      .catch((error: unknown) => setState((before) => (before?.key === key ? { ...before, error } : before)))
      .finally(() => setReadingMore(false));
  };
  return {
    entries: shown?.entries ?? [],
    isLoading: shown === null,
    isReadingMore,
    hasMore: next !== null,
    error: shown?.error ?? null,
    more,
    reload: useCallback(() => setTurn((before) => before + 1), []),
  };
}
