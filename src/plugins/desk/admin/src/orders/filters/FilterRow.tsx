import type { ReactNode } from 'react';
import { FilterChips } from '../../ui/filters/FilterChips';
import type { OrderFiltersState } from '../model/useOrderFilters';
import { useOfferedFilters } from './useOfferedFilters';

/** The filters of orders as chips. `right` stands at the end of the row. */
export function FilterRow({ state, right }: { state: OrderFiltersState; right?: ReactNode }) {
  return <FilterChips filters={useOfferedFilters(state)} right={right} />;
}
