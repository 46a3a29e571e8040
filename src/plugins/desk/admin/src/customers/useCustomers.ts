import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { isAborted } from '../ui/desk-error';
import { deskApi } from '../ui/useDeskApi';

interface Page {
  data: CustomerBody[];
  meta: { pagination: { next: string | null; total?: number; totalIsCapped?: boolean } };
}

const PAGE_SIZE = 50;

/** How many match; `isMore` when there are more than are counted. */
export interface FoundCustomers {
  count: number;
  isMore: boolean;
}

export interface CustomerList {
  customers: readonly CustomerBody[];
  found: FoundCustomers | null;
  isLoading: boolean;
  isReadingMore: boolean;
  hasMore: boolean;
  error: unknown;
  more: () => void;
  reload: () => void;
  /** Shows changes before the list is read again. */
  change: (ids: readonly string[], change: (customer: CustomerBody) => CustomerBody) => void;
  /** Takes rows out that do not belong here any more. */
  remove: (id: string) => void;
}

interface ListState {
  customers: readonly CustomerBody[];
  found: FoundCustomers | null;
  next: string | null;
  isLoading: boolean;
  isReadingMore: boolean;
  error: unknown;
}

const START: ListState = { customers: [], found: null, next: null, isLoading: true, isReadingMore: false, error: null };

/** Customers as filters and sorting say, read page by page; old rows stay while the list is read anew. */
export function useCustomers(query: Record<string, unknown>): CustomerList {
  const [state, setState] = useState(START);
  const [turn, setTurn] = useState(0);
  const queryKey = JSON.stringify(query);
  const asked = useRef(query);
  asked.current = query;

  useEffect(() => {
    const abort = new AbortController();
    setState((before) => ({ ...before, error: null, isLoading: before.customers.length === 0 }));
    deskApi
      .get<Page>('/crm/customers', { ...asked.current, pagination: { pageSize: PAGE_SIZE } }, { signal: abort.signal })
      .then(({ data, meta: { pagination } }) =>
        setState({
          ...START,
          isLoading: false,
          customers: data,
          found: { count: pagination.total ?? data.length, isMore: pagination.totalIsCapped === true },
          next: pagination.next,
        }),
      )
      .catch((error: unknown) => {
        if (!isAborted(error)) setState({ ...START, isLoading: false, error });
      });
    return () => abort.abort();
  }, [queryKey, turn]);

  const more = useCallback(() => {
    setState((before) => {
      if (before.next === null || before.isReadingMore) return before;
      deskApi
        .get<Page>('/crm/customers', {
          ...asked.current,
          pagination: { pageSize: PAGE_SIZE, withCount: false, after: before.next },
        })
        .then(({ data, meta }) =>
          setState((list) => {
            // The list was asked for anew meanwhile.
            if (list.next !== before.next) return list;
            const known = new Set(list.customers.map(({ documentId }) => documentId));
            const fresh = data.filter(({ documentId }) => !known.has(documentId));
            return { ...list, customers: [...list.customers, ...fresh], next: meta.pagination.next, isReadingMore: false };
          }),
        )
        .catch((error: unknown) => setState((list) => ({ ...list, error, isReadingMore: false })));
      return { ...before, error: null, isReadingMore: true };
    });
  }, []);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const change = useCallback<CustomerList['change']>((ids, changed) => {
    const wanted = new Set(ids);
    setState((list) => ({
      ...list,
      customers: list.customers.map((customer) => (wanted.has(customer.documentId) ? changed(customer) : customer)),
    }));
  }, []);
  const remove = useCallback((id: string) => {
    setState((list) => {
      const customers = list.customers.filter(({ documentId }) => documentId !== id);
      const gone = list.customers.length - customers.length;
      return { ...list, customers, found: list.found && { ...list.found, count: list.found.count - gone } };
    });
  }, []);
  return useMemo(() => {
    const { next, ...shown } = state;
    return { ...shown, hasMore: next !== null, more, reload, change, remove };
  }, [state, more, reload, change, remove]);
}
