import { useCallback, useEffect, useRef, useState } from 'react';
import { deskApi } from './useDeskApi';

/** What a page reads from one endpoint; the old answer stays while it is read again. A null path reads nothing. */
export function useRead<T>(path: string | null, params: Record<string, unknown> = {}) {
  const [answer, setAnswer] = useState<T | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = useRef(0);
  const query = JSON.stringify(params);
  const read = useCallback(async (): Promise<void> => {
    if (path === null) return;
    asked.current += 1;
    const mine = asked.current;
    try {
      const fresh = await deskApi.get<T>(path, JSON.parse(query) as Record<string, unknown>);
      if (mine !== asked.current) return;
      setAnswer(fresh);
      setError(null);
    } catch (failure) {
      if (mine === asked.current) setError(failure);
    }
  }, [path, query]);
  useEffect(() => void read(), [read]);
  return { answer, error, read };
}
