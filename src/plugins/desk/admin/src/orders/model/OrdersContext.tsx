import { createContext, useContext, useSyncExternalStore } from 'react';
import type { OrderActs } from '../moves/useOrderActs';
import type { BookEntry, OrderBook } from './order-book';

export interface OrdersScope {
  book: OrderBook;
  acts: OrderActs;
  /** The person may change orders and the connection is there. */
  canWrite: boolean;
}

const OrdersContext = createContext<OrdersScope | null>(null);
export const OrdersScopeProvider = OrdersContext.Provider;

/** What every card and row of the orders page works with. */
export function useOrdersScope(): OrdersScope {
  const scope = useContext(OrdersContext);
  if (!scope) throw new Error('Cards stand inside the orders page');
  return scope;
}

/** One order of the book; draws again when this order changes. */
export function useOrderEntry(id: string): BookEntry | undefined {
  const { book } = useOrdersScope();
  return useSyncExternalStore(book.watch, () => book.entry(id));
}
