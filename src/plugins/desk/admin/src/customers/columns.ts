import { useSyncExternalStore } from 'react';
import type { CustomerSort } from './useCustomerFilters';

export type CustomerColumn = 'name' | 'phone' | 'city' | 'category' | 'orders' | 'spent' | 'average' | 'lastOrder' | 'tags';

interface ListedColumn {
  name: CustomerColumn;
  width: string;
  sort?: CustomerSort;
  isRight?: boolean;
  isSpare?: boolean;
}

/** The columns of the list in their order, with their widths and what their heads sort by; spare ones need a wide screen. */
const CUSTOMER_COLUMNS: readonly {
  name: CustomerColumn;
  width: string;
  sort?: CustomerSort;
  isRight?: boolean;
  isSpare?: boolean;
}[] = [
  { name: 'name', width: 'auto', sort: 'name' },
  { name: 'phone', width: '134px' },
  { name: 'city', width: '124px', isSpare: true },
  { name: 'category', width: '126px' },
  { name: 'orders', width: '80px', sort: 'totalOrders', isRight: true },
  { name: 'spent', width: '106px', sort: 'totalSpent', isRight: true },
  { name: 'average', width: '118px', sort: 'averageOrder', isRight: true },
  { name: 'lastOrder', width: '116px', sort: 'lastOrderDate', isRight: true },
  { name: 'tags', width: '188px' },
];

const FEWER = CUSTOMER_COLUMNS.filter(({ isSpare }) => !isSpare);
const query = window.matchMedia('(min-width: 1361px)');

/** The columns that this screen has room for. */
export function useCustomerColumns(): readonly ListedColumn[] {
  const isWide = useSyncExternalStore(
    (watcher) => {
      query.addEventListener('change', watcher);
      return () => query.removeEventListener('change', watcher);
    },
    () => query.matches,
  );
  return isWide ? CUSTOMER_COLUMNS : FEWER;
}
