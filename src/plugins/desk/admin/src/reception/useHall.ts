import { useCallback, useEffect, useRef, useState } from 'react';
import type { VisitBody } from '../../../../../api/club/contracts/fields';
import type { ReceptionRecord } from '../../../../../api/club/contracts/staff';
import { DeskError } from '../ui/desk-error';
import { deskApi } from '../ui/useDeskApi';

const READ_AGAIN_MS = 10_000;

/** Who is inside and what was recorded lately. */
export interface Hall {
  inside: VisitBody[];
  counts: { inside: number; today: number; usual: number | null };
  records: ReceptionRecord[];
  recentHours: number;
}

/** The hall as the server knows it, read again every ten seconds and on return; the old answer stays while the line is broken. */
export function useHall(onReachable: (isReachable: boolean) => void) {
  const [hall, setHall] = useState<Hall | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = useRef(0);
  const tell = useRef(onReachable);
  useEffect(() => {
    tell.current = onReachable;
  });
  const read = useCallback(async (): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    try {
      const [inside, records] = await Promise.all([
        deskApi.get<{ data: VisitBody[]; meta: Hall['counts'] }>('/club/visits/inside'),
        deskApi.get<{ data: ReceptionRecord[]; meta: { recentHours: number } }>('/club/reception/records'),
      ]);
      if (mine !== asked.current) return;
      setHall({ inside: inside.data, counts: inside.meta, records: records.data, recentHours: records.meta.recentHours });
      setError(null);
      tell.current(true);
    } catch (failure) {
      if (failure instanceof DeskError && failure.status === 0) tell.current(false);
      setError(failure);
    }
  }, []);
  useEffect(() => {
    const again = (): void => {
      if (document.visibilityState === 'visible') void read();
    };
    again();
    const timer = window.setInterval(again, READ_AGAIN_MS);
    document.addEventListener('visibilitychange', again);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [read]);
  return { hall, error, read };
}
