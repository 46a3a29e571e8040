import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { ColumnHead } from '../../../../../../api/orders/contracts/staff-bodies';
import { matchesFilters } from '../../../../../../api/orders/domain/order-filters';
import { isAborted } from '../../ui/desk-error';
import { deskApi } from '../../ui/useDeskApi';
import type { OrderBook } from '../model/order-book';
import type { OrderFiltersState } from '../model/useOrderFilters';

interface Page {
  data: OrderCard[];
  meta: { pagination: { next: string | null } };
}

const PAGE_SIZE = 50;
const COUNT_AFTER_MS = 1_500;

export interface OrderList {
  ids: readonly string[];
  /** Arrivals that wait: something is selected, or the pointer is in the list. */
  waiting: number;
  /** How many orders match, and their sum; null until counted. */
  found: { count: number; total: number } | null;
  isLoading: boolean;
  isReadingMore: boolean;
  hasMore: boolean;
  error: unknown;
  more: () => void;
  reload: () => void;
  /** Lets in what waits. */
  admit: () => void;
  /** Nothing may move while this is so. */
  hold: (isHeld: boolean) => void;
}

interface ListState {
  ids: readonly string[];
  waiting: readonly string[];
  next: string | null;
  isLoading: boolean;
  isReadingMore: boolean;
  error: unknown;
}

const START: ListState = { ids: [], waiting: [], next: null, isLoading: true, isReadingMore: false, error: null };

/** The list as filters and sorting say, read page by page; rows change in place, new orders come on top. */
export function useOrderList(book: OrderBook, { filters, query, sorting, at }: OrderFiltersState): OrderList {
  const [state, setState] = useState(START);
  const [found, setFound] = useState<OrderList['found']>(null);
  const [turn, setTurn] = useState(0);
  const isHeld = useRef(false);
  const sort = `${sorting.key}:${sorting.direction}`;
  const queryKey = JSON.stringify(query);
  const asked = useRef({ query, sort, filters, at });
  asked.current = { query, sort, filters, at };

  const count = useCallback((signal?: AbortSignal) => {
    deskApi
      .get<{ data: ColumnHead[] }>('/orders/columns', asked.current.query, { signal })
      .then(({ data }) =>
        setFound({ count: data.reduce((sum, head) => sum + head.count, 0), total: data.reduce((sum, head) => sum + head.total, 0) }),
      )
      // The list is there without its count.
      .catch(() => undefined);
  }, []);

  useEffect(() => {
    const abort = new AbortController();
    setState((before) => ({ ...before, error: null, isLoading: before.ids.length === 0 }));
    deskApi
      .get<Page>(
        '/orders',
        { ...asked.current.query, sort, pagination: { pageSize: PAGE_SIZE, withCount: false } },
        { signal: abort.signal },
      )
      .then(({ data, meta }) => {
        book.fill(data);
        setState({ ...START, isLoading: false, ids: data.map(({ documentId }) => documentId), next: meta.pagination.next });
      })
      .catch((error: unknown) => {
        if (!isAborted(error)) setState({ ...START, isLoading: false, error });
      });
    count(abort.signal);
    return () => abort.abort();
  }, [book, queryKey, sort, turn, count]);

  useEffect(() => {
    let timer: number | undefined;
    const unlisten = book.listen((card, before, { isOwn }) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => count(), COUNT_AFTER_MS);
      const { filters: now, at: moment, sort: order } = asked.current;
      const belongs = order === 'createdAt:desc' && matchesFilters(card, now, { ...moment, now: new Date() });
      if (before || !belongs) return;
      setState((list) => {
        const newest = book.card(list.ids[0] ?? '')?.createdAt ?? '';
        if (list.ids.includes(card.documentId) || list.waiting.includes(card.documentId) || card.createdAt < newest) return list;
        const waits = isHeld.current && !isOwn;
        return waits ? { ...list, waiting: [card.documentId, ...list.waiting] } : { ...list, ids: [card.documentId, ...list.ids] };
      });
    });
    return () => {
      window.clearTimeout(timer);
      unlisten();
    };
  }, [book, count]);

  const more = useCallback(() => {
    setState((before) => {
      if (before.next === null || before.isReadingMore) return before;
      deskApi
        .get<Page>('/orders', {
          ...asked.current.query,
          sort: asked.current.sort,
          pagination: { pageSize: PAGE_SIZE, withCount: false, after: before.next },
        })
        .then(({ data, meta }) => {
          book.fill(data);
          setState((list) => {
            // The list was asked for anew meanwhile.
            if (list.next !== before.next) return list;
            const known = new Set(list.ids);
            const ids = data.map(({ documentId }) => documentId).filter((id) => !known.has(id));
            return { ...list, ids: [...list.ids, ...ids], next: meta.pagination.next, isReadingMore: false };
          });
        })
        .catch((error: unknown) => setState((list) => ({ ...list, error, isReadingMore: false })));
      return { ...before, isReadingMore: true };
    });
  }, [book]);
  const admit = useCallback(() => setState((list) => ({ ...list, ids: [...list.waiting, ...list.ids], waiting: [] })), []);
  const hold = useCallback((next: boolean) => {
    isHeld.current = next;
    if (!next) setState((list) => (list.waiting.length > 0 ? { ...list, ids: [...list.waiting, ...list.ids], waiting: [] } : list));
  }, []);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return useMemo(
    () => ({
      ids: state.ids,
      waiting: state.waiting.length,
      found,
      isLoading: state.isLoading,
      isReadingMore: state.isReadingMore,
      hasMore: state.next !== null,
      error: state.error,
      more,
      reload,
      admit,
      hold,
    }),
    [state, found, more, reload, admit, hold],
  );
}
