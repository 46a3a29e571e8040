import { useCallback, useEffect, useRef, useState } from 'react';
import type { InsightBodyOf, InsightName } from '../../../../../../api/analytics/contracts/insights';
import { INSIGHT_PATHS } from './insight-paths';
import { deskApi } from '../../ui/useDeskApi';
import { queryString } from '../../ui/query-string';

/** An answer of the server with what is known of asking for it; the old answer stays while a new one is on its way. */
export interface Asked<Body> {
  data: Body | null;
  meta: { amount?: number; pagination?: { page: number; pageCount: number; total: number } };
  error: unknown;
  isAsking: boolean;
  /** When the answer came. */
  at: Date | null;
  retry: () => void;
}

const AGAIN_MS = 60_000;
type Answer<Body> = { data: Body; meta: Asked<Body>['meta'] };

/** Asks one question, again when its query changes and every minute while the page is looked at. Null asks nothing. */
export function useInsight<N extends InsightName>(name: N, query: Record<string, unknown> | null): Asked<InsightBodyOf<N>> {
  const [state, setState] = useState<Omit<Asked<InsightBodyOf<N>>, 'retry'>>({
    data: null,
    meta: {},
    error: null,
    isAsking: query !== null,
    at: null,
  });
  const turn = useRef(0);
  const key = query === null ? null : queryString(query);
  const latest = useRef(query);
  latest.current = query;
  const ask = useCallback(() => {
    if (key === null || latest.current === null) return;
    turn.current += 1;
    const mine = turn.current;
    setState((before) => ({ ...before, isAsking: true }));
    deskApi.get<Answer<InsightBodyOf<N>>>(`/insights/${INSIGHT_PATHS[name]}`, latest.current).then(
      ({ data, meta }) => {
        if (mine === turn.current) setState({ data, meta, error: null, isAsking: false, at: new Date() });
      },
      (error: unknown) => {
        if (mine === turn.current) setState((before) => ({ ...before, error, isAsking: false }));
      },
    );
  }, [name, key]);
  useEffect(() => {
    ask();
    const timer = window.setInterval(() => {
      if (!document.hidden) ask();
    }, AGAIN_MS);
    return () => {
      turn.current += 1;
      window.clearInterval(timer);
    };
  }, [ask]);
  return { ...state, retry: ask };
}
