import { useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  BUILT_IN_VIEWS,
  filtersFromUrl,
  filtersToUrl,
  FILTER_KEYS,
  listFiltersOf,
  type FilterMoment,
  type OrderFilters,
} from '../../../../../../api/orders/domain/order-filters';
import { useMe } from '../../ui/useStaff';
import { useShop } from '../../ui/useShop';

export type OrdersView = 'board' | 'list';

export const SORT_KEYS = ['number', 'total', 'createdAt', 'updatedAt', 'status'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  key: SortKey;
  direction: 'asc' | 'desc';
}

const DEFAULT_SORT = 'createdAt:desc';
const VIEW_KEY = 'artel.desk.ordersView';

function sortingOf(text: string | null): Sorting {
  const [key, direction] = (text ?? DEFAULT_SORT).split(':');
  const known = SORT_KEYS.find((name) => name === key);
  return known ? { key: known, direction: direction === 'asc' ? 'asc' : 'desc' } : { key: 'createdAt', direction: 'desc' };
}

export interface OrderFiltersState {
  view: OrdersView;
  /** Name of a built-in view or documentId of a saved one. */
  tab: string;
  filters: OrderFilters;
  sorting: Sorting;
  at: FilterMoment;
  /** The filters as the list endpoint takes them; columns are statuses, so the board leaves open statuses out. */
  query: Record<string, unknown>;
  setView: (view: OrdersView) => void;
  setFilters: (filters: OrderFilters) => void;
  setSorting: (sorting: Sorting) => void;
  openTab: (tab: string, filters: OrderFilters) => void;
  /** Nothing filtered, no view chosen. */
  reset: () => void;
}

/** On the board the open statuses are columns anyway; with them left out the rails count too. */
function asBoard(filters: OrderFilters): OrderFilters {
  const open: readonly string[] = BUILT_IN_VIEWS.open.statuses;
  const isOpen = filters.statuses?.length === open.length && filters.statuses.every((status) => open.includes(status));
  const { statuses, ...others } = filters;
  return isOpen ? others : filters;
}

/** The address without filters, views and orders of rows that do not exist; the rest as it stands. */
function cleaned(address: URLSearchParams): URLSearchParams {
  const known = filtersToUrl(filtersFromUrl(address));
  const stays = (key: string, value: string): boolean => {
    if (key === 'view') return value === 'board' || value === 'list';
    if (key === 'sort') return SORT_KEYS.some((name) => value === `${name}:asc` || value === `${name}:desc`);
    return !FILTER_KEYS.has(key) || known[key] !== undefined;
  };
  const entries = [...address].filter(([key, value]) => stays(key, value));
  return new URLSearchParams(entries.map(([key, value]) => [key, FILTER_KEYS.has(key) ? (known[key] ?? value) : value]));
}

/** What the address says is shown: view, tab, filters, order of the rows. */
export function useOrderFilters(): OrderFiltersState {
  const [params, setParams] = useSearchParams();
  const me = useMe()?.documentId ?? null;
  const { timezone } = useShop();
  const address = params.toString();

  const write = useCallback(
    (change: (next: URLSearchParams) => void) =>
      setParams((before) => {
        const next = new URLSearchParams(before);
        change(next);
        return next;
      }),
    [setParams],
  );
  const writeFilters = useCallback((next: URLSearchParams, filters: OrderFilters) => {
    const { view, tab, sort } = Object.fromEntries(next);
    [...next.keys()].forEach((key) => next.delete(key));
    const kept = { view, tab, sort, ...filtersToUrl(filters) };
    Object.entries(kept).forEach(([key, value]) => value && next.set(key, value));
  }, []);

  useEffect(() => {
    const clean = cleaned(new URLSearchParams(address));
    if (clean.toString() !== address) setParams(clean, { replace: true });
  }, [address, setParams]);

  return useMemo(() => {
    const read = new URLSearchParams(address);
    const chosen = read.get('view') ?? localStorage.getItem(VIEW_KEY);
    const view: OrdersView = chosen === 'list' ? 'list' : 'board';
    const ofAddress = filtersFromUrl(read);
    const filters = view === 'board' ? asBoard(ofAddress) : ofAddress;
    const at = { me, now: new Date(), timeZone: timezone };
    const where = listFiltersOf(filters, at);
    const sorting = sortingOf(read.get('sort'));
    return {
      view,
      tab: read.get('tab') ?? (view === 'board' ? 'open' : 'all'),
      filters,
      sorting,
      at,
      query: where ? { filters: where } : {},
      setView: (next) => {
        localStorage.setItem(VIEW_KEY, next);
        write((parameters) => parameters.set('view', next));
      },
      setFilters: (next) => write((parameters) => writeFilters(parameters, next)),
      setSorting: ({ key, direction }) => write((parameters) => parameters.set('sort', `${key}:${direction}`)),
      openTab: (tab, next) =>
        write((parameters) => {
          writeFilters(parameters, next);
          parameters.set('tab', tab);
        }),
      reset: () =>
        write((parameters) => {
          writeFilters(parameters, {});
          parameters.delete('tab');
        }),
    };
  }, [address, me, timezone, write, writeFilters]);
}
