import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  customerFiltersFromUrl,
  customerFiltersToUrl,
  customerListQueryOf,
  type CustomerFilters,
} from '../../../../../api/crm/domain/customer-filters';
import { useShop } from '../ui/useShop';

export const CUSTOMER_SORTS = ['name', 'totalOrders', 'totalSpent', 'averageOrder', 'lastOrderDate', 'createdAt'] as const;
export type CustomerSort = (typeof CUSTOMER_SORTS)[number];

export interface CustomerSorting {
  key: CustomerSort;
  direction: 'asc' | 'desc';
}

const NEWEST: CustomerSorting = { key: 'createdAt', direction: 'desc' };

export interface CustomerFiltersState {
  filters: CustomerFilters;
  sorting: CustomerSorting;
  /** Filters and sort as the list endpoint takes them. */
  query: Record<string, unknown>;
  setFilters: (filters: CustomerFilters) => void;
  setSorting: (sorting: CustomerSorting) => void;
  /** Nothing filtered; the trash stays the trash. */
  reset: () => void;
}

function sortingOf(text: string | null): CustomerSorting {
  const [key, direction] = (text ?? '').split(':');
  const known = CUSTOMER_SORTS.find((name) => name === key);
  return known ? { key: known, direction: direction === 'asc' ? 'asc' : 'desc' } : NEWEST;
}

/** What the address says is shown: filters, search, trash, order of the rows. */
export function useCustomerFilters(): CustomerFiltersState {
  const [params, setParams] = useSearchParams();
  const { timezone } = useShop();
  const address = params.toString();
  const write = useCallback(
    (filters: CustomerFilters, sort: string | null) =>
      setParams(() => {
        const next = new URLSearchParams(customerFiltersToUrl(filters));
        if (sort) next.set('sort', sort);
        return next;
      }),
    [setParams],
  );
  return useMemo(() => {
    const read = new URLSearchParams(address);
    const filters = customerFiltersFromUrl(read);
    const sort = read.get('sort');
    const sorting = sortingOf(sort);
    return {
      filters,
      sorting,
      query: {
        ...customerListQueryOf(filters, { now: new Date(), timeZone: timezone }),
        sort: `${sorting.key}:${sorting.direction}`,
      },
      setFilters: (next) => write(next, sort),
      setSorting: ({ key, direction }) => write(filters, `${key}:${direction}`),
      reset: () => write(filters.trash ? { trash: true } : {}, sort),
    };
  }, [address, timezone, write]);
}
