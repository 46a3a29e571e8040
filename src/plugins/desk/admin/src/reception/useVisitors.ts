import { useEffect, useRef, useState } from 'react';
import type { Visitor } from '../../../../../api/club/contracts/staff';
import { DeskError, isAborted } from '../ui/desk-error';
import { deskApi } from '../ui/useDeskApi';
import { remember, searchKnown } from './known-visitors';

const TYPING_MS = 120;

interface Found {
  /** What was looked for; null before anything was. */
  typed: string | null;
  visitors: Visitor[];
  error: unknown;
}

const NOTHING: Found = { typed: null, visitors: [], error: null };

/** Whether this much typing is worth a search: two digits or two letters. */
export function isSearchable(typed: string): boolean {
  return typed.replace(/[^\p{L}\d]/gu, '').length >= 2;
}

/** People for what is typed; while the server cannot be reached, those whom this page has seen. `again` reads anew. */
export function useVisitors(typed: string, onReachable: (isReachable: boolean) => void) {
  const [found, setFound] = useState<Found>(NOTHING);
  const [round, setRound] = useState(0);
  const tell = useRef(onReachable);
  useEffect(() => {
    tell.current = onReachable;
  });
  useEffect(() => {
    const text = typed.trim();
    if (!isSearchable(text)) {
      setFound(NOTHING);
      return undefined;
    }
    const aborter = new AbortController();
    const timer = window.setTimeout(() => {
      deskApi.get<{ data: Visitor[] }>('/club/reception/visitors', { q: text }, { signal: aborter.signal }).then(
        ({ data }) => {
          remember(data);
          tell.current(true);
          setFound({ typed: text, visitors: data, error: null });
        },
        (error: unknown) => {
          if (isAborted(error)) return;
          const isOffline = error instanceof DeskError && [0, 502, 504].includes(error.status);
          if (isOffline) tell.current(false);
          setFound({ typed: text, visitors: isOffline ? searchKnown(text) : [], error: isOffline ? null : error });
        },
      );
    }, TYPING_MS);
    return () => {
      window.clearTimeout(timer);
      aborter.abort();
    };
  }, [typed, round]);
  return { ...found, again: () => setRound((before) => before + 1) };
}
