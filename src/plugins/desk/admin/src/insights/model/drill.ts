import { createContext, useContext } from 'react';

/** What a number is opened up to: the orders, customers or products behind it, by a query, under a title. */
export interface Drill {
  of: 'orders' | 'scored' | 'goods';
  title: string;
  query: Record<string, string>;
}

/** Opens the rows behind a number. */
export const DrillContext = createContext<(drill: Drill) => void>(() => undefined);

/** How a card opens up a number. */
export function useDrill(): (drill: Drill) => void {
  return useContext(DrillContext);
}
