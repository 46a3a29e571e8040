import { useCallback, useEffect, useRef, useState } from 'react';
import { deskApi } from '../ui/useDeskApi';

export interface PageOf<T> {
  data: T[];
  meta: { pagination: { page: number; pageCount: number; total: number } };
}

/** A page of a list, read anew when the query changes; an answer that came too late is dropped. */
export function usePage<T>(path: string, query: Record<string, unknown>): { answer: PageOf<T> | null; error: unknown; read: () => void } {
  const [answer, setAnswer] = useState<PageOf<T> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = useRef(0);
  const key = JSON.stringify(query);
  const read = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    deskApi.get<PageOf<T>>(path, JSON.parse(key) as Record<string, unknown>).then(
      (fresh) => {
        if (mine !== asked.current) return;
        setAnswer(fresh);
        setError(null);
      },
      (failure: unknown) => {
        if (mine === asked.current) setError(failure);
      },
    );
  }, [path, key]);
  useEffect(read, [read]);
  return { answer, error, read };
}
