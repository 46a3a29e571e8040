import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { BoardColumn, ColumnHead } from '../../../../../../api/orders/contracts/staff-bodies';
import { matchesFilters } from '../../../../../../api/orders/domain/order-filters';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { deskApi } from '../../ui/useDeskApi';
import { isAborted } from '../../ui/desk-error';
import { BoardStore, type ColumnDirection } from '../model/board-store';
import type { OrderBook } from '../model/order-book';
import type { OrderFiltersState } from '../model/useOrderFilters';

interface Page {
  data: OrderCard[];
  meta: { pagination: { next: string | null } };
}

const PAGE_SIZE = 50;
const HEADS_AFTER_MS = 1_500;

export interface Board {
  store: BoardStore;
  isLoading: boolean;
  error: unknown;
  /** Reads everything again while what is there stays. */
  reload: () => void;
  more: (status: OrderStatus) => void;
}

/** The board's columns as the filters say, read in one request and kept up with what changes. */
export function useBoard(book: OrderBook, { filters, query, at }: OrderFiltersState, direction: ColumnDirection): Board {
  const [store] = useState(() => new BoardStore(book));
  const [state, setState] = useState<{ isLoading: boolean; error: unknown }>({ isLoading: true, error: null });
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const sort = direction === 'newest' ? 'createdAt:desc' : 'createdAt:asc';
  const queryKey = JSON.stringify(query);
  const asked = useRef({ query, sort });
  asked.current = { query, sort };

  useEffect(() => {
    store.matches = (card) => matchesFilters(card, filters, { ...at, now: new Date() });
    store.direction = direction;
  }, [store, filters, at, direction]);

  useEffect(() => {
    let timer: number | undefined;
    store.onDoubt = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        deskApi
          .get<{ data: ColumnHead[] }>('/orders/columns', asked.current.query)
          .then(({ data }) => store.setHeads(data))
          // Counts are put right by the next change.
          .catch(() => undefined);
      }, HEADS_AFTER_MS);
    };
    const unfollow = store.follow();
    return () => {
      window.clearTimeout(timer);
      unfollow();
    };
  }, [store]);

  useEffect(() => {
    const abort = new AbortController();
    deskApi
      .get<{ data: BoardColumn[] }>('/orders/board', { ...asked.current.query, sort }, { signal: abort.signal })
      .then(({ data }) => {
        store.fill(data);
        setState({ isLoading: false, error: null });
      })
      .catch((error: unknown) => {
        if (!isAborted(error)) setState({ isLoading: false, error });
      });
    return () => abort.abort();
  }, [store, queryKey, sort, turn]);

  const more = useCallback(
    (status: OrderStatus) => {
      const column = store.column(status);
      const isFirst = column.ids.length === 0;
      if (column.isLoading || (column.next === null && !isFirst)) return;
      store.setLoading(status, true);
      deskApi
        .get<Page>('/orders', {
          filters: { $and: [...(asked.current.query.filters ? [asked.current.query.filters] : []), { status: { $eq: status } }] },
          sort: asked.current.sort,
          pagination: { pageSize: PAGE_SIZE, withCount: false, after: column.next ?? undefined },
        })
        .then(({ data, meta }) => store.append(status, data, meta.pagination.next, isFirst))
        .catch((error: unknown) => store.setLoading(status, false, error));
    },
    [store],
  );
  return useMemo(() => ({ store, reload, more, ...state }), [store, reload, more, state]);
}
