import { useEffect, useRef, useState } from 'react';

/** Pause in typing after which is searched, in milliseconds. */
const PAUSE_MS = 180;

/** What was found; `query` says for which text, so that a slow answer is not taken for the present one. */
export interface Found<T> {
  query: string | null;
  items: T[];
  isSearching: boolean;
  hasFailed: boolean;
}

/** Searches while somebody types; `null` searches nothing. Older answers that arrive late are dropped. */
export function useFound<T>(
  query: string | null,
  search: (query: string) => Promise<T[]>,
): Found<T> & { now: (query: string) => Promise<T[]> } {
  const [found, setFound] = useState<Found<T>>({ query: null, items: [], isSearching: false, hasFailed: false });
  const latest = useRef(0);
  const searching = useRef(search);
  searching.current = search;

  const run = useRef(async (text: string): Promise<T[]> => {
    const turn = ++latest.current;
    setFound((old) => ({ ...old, isSearching: true, hasFailed: false }));
    try {
      const items = await searching.current(text);
      if (turn === latest.current) setFound({ query: text, items, isSearching: false, hasFailed: false });
      return items;
    } catch {
      if (turn === latest.current) setFound({ query: text, items: [], isSearching: false, hasFailed: true });
      return [];
    }
  });

  useEffect(() => {
    if (query === null) {
      latest.current += 1;
      setFound({ query: null, items: [], isSearching: false, hasFailed: false });
      return;
    }
    const timer = window.setTimeout(() => void run.current(query), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [query]);

  return { ...found, now: run.current };
}
