import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SavedView } from '../../../../../../api/orders/contracts/staff-bodies';
import type { BUILT_IN_VIEWS, OrderFilters } from '../../../../../../api/orders/domain/order-filters';
import { deskApi } from '../../ui/useDeskApi';
import { setWaitingCount } from '../waiting-count';

export interface Views {
  saved: readonly SavedView[];
  /** By built-in name or documentId; what is not counted yet is not there. */
  counts: Readonly<Record<string, number>>;
  /** Counts again, a moment later: changes come in crowds. */
  recount: () => void;
  save: (name: string, isShared: boolean, filters: OrderFilters) => Promise<SavedView>;
  change: (view: SavedView, change: Partial<Pick<SavedView, 'name' | 'isShared' | 'filters'>>) => Promise<void>;
  remove: (view: SavedView) => Promise<void>;
}

const RECOUNT_AFTER_MS = 2_000;
const RECOUNT_EVERY_MS = 120_000;

/** Built-in views of the board and of the list, in the order of their tabs. */
export const BUILT_IN_TABS = {
  board: ['open', 'waiting', 'mine', 'unassigned', 'unpaid', 'large'],
  list: ['all', 'open', 'waiting', 'mine', 'unassigned', 'unpaid', 'large'],
} as const satisfies Record<string, readonly (keyof typeof BUILT_IN_VIEWS)[]>;

/** The saved views and how many orders every view has now. */
export function useViews(): Views {
  const [saved, setSaved] = useState<readonly SavedView[]>([]);
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const timer = useRef<number>();

  const count = useCallback(() => {
    deskApi
      .get<{ data: Record<string, number> }>('/views/counts')
      .then(({ data }) => {
        setCounts(data);
        setWaitingCount(data.waiting ?? 0);
      })
      // Old counts stay until the next time.
      .catch(() => undefined);
  }, []);
  const recount = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(count, RECOUNT_AFTER_MS);
  }, [count]);

  useEffect(() => {
    deskApi
      .get<{ data: SavedView[] }>('/views')
      .then(({ data }) => setSaved(data))
      .catch(() => undefined);
    count();
    const every = window.setInterval(() => !document.hidden && count(), RECOUNT_EVERY_MS);
    return () => {
      window.clearInterval(every);
      window.clearTimeout(timer.current);
    };
  }, [count]);

  return useMemo(
    () => ({
      saved,
      counts,
      recount,
      save: async (name, isShared, filters) => {
        const { data } = await deskApi.post<{ data: SavedView }>('/views', { name, isShared, filters });
        setSaved((before) => [...before, data]);
        count();
        return data;
      },
      change: async (view, change) => {
        const { data } = await deskApi.put<{ data: SavedView }>(`/views/${view.documentId}`, change);
        setSaved((before) => before.map((other) => (other.documentId === data.documentId ? data : other)));
        if (change.filters) count();
      },
      remove: async (view) => {
        await deskApi.del(`/views/${view.documentId}`);
        setSaved((before) => before.filter(({ documentId }) => documentId !== view.documentId));
      },
    }),
    [saved, counts, recount, count],
  );
}
