import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { AuditEntryBody } from '../../../../../api/accounts/contracts/audit';
import { deskApi } from '../ui/useDeskApi';

/** What the log is narrowed to; it lives in the URL. Days are `YYYY-MM-DD`. */
export interface AuditFilters {
  actor: string;
  action: string;
  from: string;
  to: string;
}

interface Answer {
  data: { entries: AuditEntryBody[]; next: number | null };
}

const NAMES = ['actor', 'action', 'from', 'to'] as const;

/** The log page by page, newest first; answers that came too late are dropped. */
export function useAudit() {
  const [parameters, setParameters] = useSearchParams();
  const [entries, setEntries] = useState<AuditEntryBody[] | null>(null);
  const [next, setNext] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = useRef(0);
  const filters = Object.fromEntries(NAMES.map((name) => [name, parameters.get(name) ?? ''])) as unknown as AuditFilters;
  const { actor, action, from, to } = filters;
  const read = useCallback(
    (below: number | null): void => {
      asked.current += 1;
      const mine = asked.current;
      const query = {
        ...(actor && { actor }),
        ...(action && { action }),
        ...(from && { from }),
        ...(to && { to }),
        ...(below && { below }),
      };
      deskApi.get<Answer>('/audit', query).then(
        ({ data }) => {
          if (mine !== asked.current) return;
          setEntries((shown) => (below && shown ? [...shown, ...data.entries] : data.entries));
          setNext(data.next);
          setError(null);
        },
        (failure: unknown) => {
          if (mine === asked.current) setError(failure);
        },
      );
    },
    [actor, action, from, to],
  );
  useEffect(() => read(null), [read]);
  const change = (changes: Partial<AuditFilters>): void => {
    const shown = Object.entries({ ...filters, ...changes }).filter(([, value]) => value !== '');
    setParameters(Object.fromEntries(shown), { replace: true });
  };
  return { entries, next, error, filters, change, read };
}
