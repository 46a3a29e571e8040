import { useCallback, useEffect, useState } from 'react';
import { isAborted } from '../ui/desk-error';
import { useDeskApi } from '../ui/useDeskApi';

/** Something read apart from the order: history, letters, files, quotes, the customer. */
export interface Around<T> {
  value: T | null;
  error: unknown;
  reload: () => Promise<void>;
}

/** Reads a path, and again when `beat` changes; the old value stays while it is read anew. `null` reads nothing. */
export function useAround<T>(path: string | null, beat: number): Around<T> {
  const api = useDeskApi();
  const [read, setRead] = useState<{ path: string | null; value: T | null; error: unknown }>({ path: null, value: null, error: null });
  const reload = useCallback(async (): Promise<void> => {
    if (path === null) return;
    try {
      const { data } = await api.get<{ data: T }>(path);
      setRead({ path, value: data, error: null });
    } catch (error) {
      if (!isAborted(error)) setRead((before) => ({ path, value: before.path === path ? before.value : null, error }));
    }
  }, [api, path]);
  useEffect(() => {
    let isWanted = true;
    if (path !== null)
      api
        .get<{ data: T }>(path)
        .then(({ data }) => isWanted && setRead({ path, value: data, error: null }))
        .catch((error: unknown) => {
          if (isWanted && !isAborted(error)) setRead((before) => ({ path, value: before.path === path ? before.value : null, error }));
        });
    return () => {
      isWanted = false;
    };
  }, [api, path, beat]);
  const isMine = read.path === path;
  return { value: isMine ? read.value : null, error: isMine ? read.error : null, reload };
}
