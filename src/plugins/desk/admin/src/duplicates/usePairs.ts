import { useCallback, useEffect, useState } from 'react';
import type { DuplicateBody } from '../../../../../api/crm/contracts/duplicates';
import { isAborted } from '../ui/desk-error';
import { deskApi } from '../ui/useDeskApi';

interface Page {
  data: DuplicateBody[];
  meta: { pagination: { page: number; pageCount: number; total: number }; searchedAt: string | null; isSearching: boolean };
}

export interface Pairs {
  answer: Page | null;
  error: unknown;
  reload: () => void;
  /** Shows the next pairs too. */
  more: () => void;
}

const PAGE_SIZE = 25;
const SEARCH_POLL_MS = 2_000;

/** Pairs that may be one person; asked again while a search runs. */
export function usePairs(isDismissed: boolean): Pairs {
  const [answer, setAnswer] = useState<Page | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [pages, setPages] = useState(1);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    deskApi
      .get<Page>(
        '/crm/customers/duplicates',
        { dismissed: isDismissed, pageSize: Math.min(100, PAGE_SIZE * pages) },
        { signal: abort.signal },
      )
      .then((read) => {
        setAnswer(read);
        setError(null);
      })
      .catch((failure: unknown) => {
        if (!isAborted(failure)) setError(failure);
      });
    return () => abort.abort();
  }, [isDismissed, pages, turn]);
  const isSearching = answer?.meta.isSearching === true;
  useEffect(() => {
    if (!isSearching) return undefined;
    const timer = window.setTimeout(() => setTurn((before) => before + 1), SEARCH_POLL_MS);
    return () => window.clearTimeout(timer);
  }, [isSearching, answer]);
  return {
    answer,
    error,
    reload: useCallback(() => setTurn((before) => before + 1), []),
    more: useCallback(() => setPages((before) => before + 1), []),
  };
}
