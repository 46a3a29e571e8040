import { useEffect, useState } from 'react';
import type { SearchResult } from '../../../../../../api/orders/contracts/staff-bodies';
import { isAborted } from '../../ui/desk-error';
import { deskApi } from '../../ui/useDeskApi';

const TYPING_MS = 150;
const LEAST_LETTERS = 2;

export interface Search {
  result: SearchResult | null;
  isSearching: boolean;
  error: unknown;
}

/** What the desk finds for a text, a moment after the last letter; the last answer stays until the next one. */
export function useSearch(text: string): Search {
  const [search, setSearch] = useState<Search>({ result: null, isSearching: false, error: null });
  const q = text.trim();
  useEffect(() => {
    if (q.length < LEAST_LETTERS) {
      setSearch({ result: null, isSearching: false, error: null });
      return;
    }
    const abort = new AbortController();
    setSearch((before) => ({ ...before, isSearching: true }));
    const timer = window.setTimeout(() => {
      deskApi
        .get<{ data: SearchResult }>('/search', { q }, { signal: abort.signal })
        .then(({ data }) => setSearch({ result: data, isSearching: false, error: null }))
        .catch((error: unknown) => {
          if (!isAborted(error)) setSearch({ result: null, isSearching: false, error });
        });
    }, TYPING_MS);
    return () => {
      window.clearTimeout(timer);
      abort.abort();
    };
  }, [q]);
  return search;
}
