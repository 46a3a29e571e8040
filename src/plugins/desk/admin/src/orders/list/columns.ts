import { useSyncExternalStore } from 'react';
import type { SortKey } from '../model/useOrderFilters';

export type ListColumn = 'position' | 'number' | 'customer' | 'manager' | 'status' | 'payment' | 'channel' | 'total' | 'created';

/** The list's columns in their order, with their widths and what their head sorts by. */
export const LIST_COLUMNS: readonly { name: ListColumn; width: string; sort?: SortKey; isRight?: boolean; isFixed?: boolean }[] = [
  { name: 'position', width: '44px', isRight: true },
  { name: 'number', width: '106px', sort: 'number', isFixed: true },
  { name: 'customer', width: 'auto' },
  { name: 'manager', width: 'clamp(140px, 11vw, 160px)' },
  { name: 'status', width: '166px', sort: 'status' },
  { name: 'payment', width: '112px' },
  { name: 'channel', width: '98px' },
  { name: 'total', width: '130px', sort: 'total', isRight: true },
  { name: 'created', width: '138px', sort: 'createdAt', isRight: true },
];

const KEY = 'artel.desk.hiddenColumns';
const watchers = new Set<() => void>();
let hidden: readonly string[] | null = null;

function read(): readonly string[] {
  hidden ??= (localStorage.getItem(KEY) ?? '').split(',').filter(Boolean);
  return hidden;
}

/** Columns this person has hidden, remembered in the browser. */
export function useHiddenColumns(): readonly string[] {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, read);
}

export function hideColumns(names: readonly string[]): void {
  hidden = names;
  localStorage.setItem(KEY, names.join(','));
  watchers.forEach((watcher) => watcher());
}
