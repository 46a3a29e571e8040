import { useCallback, useEffect, useState } from 'react';
import type { DeskHome } from '../../../../../api/orders/contracts/staff-bodies';
import { deskApi } from '../ui/useDeskApi';

const AGAIN_MS = 60_000;
let running: Promise<DeskHome> | null = null;

/** Three widgets of one page share one request. */
function readHome(): Promise<DeskHome> {
  running ??= deskApi
    .get<{ data: DeskHome }>('/home')
    .then(({ data }) => data)
    .finally(() => {
      running = null;
    });
  return running;
}

/** The homepage's numbers, read again every minute while the page is looked at. */
export function useHome(): { home: DeskHome | null; error: unknown; retry: () => void } {
  const [home, setHome] = useState<DeskHome | null>(null);
  const [error, setError] = useState<unknown>(null);
  const read = useCallback(() => {
    readHome().then(
      (fresh) => {
        setHome(fresh);
        setError(null);
      },
      (failure: unknown) => setError(failure),
    );
  }, []);
  useEffect(() => {
    read();
    const timer = window.setInterval(() => {
      if (!document.hidden) read();
    }, AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [read]);
  return { home, error, retry: read };
}
