import type { ReactNode } from 'react';
import { FilterChips } from '../ui/filters/FilterChips';
import type { CustomerFiltersState } from './useCustomerFilters';
import { useOfferedFilters } from './useOfferedFilters';

/** The filters of customers as chips. `right` stands at the end of the row. */
export function CustomerFilterRow({ state, right }: { state: CustomerFiltersState; right?: ReactNode }) {
  return <FilterChips filters={useOfferedFilters(state)} right={right} />;
}
