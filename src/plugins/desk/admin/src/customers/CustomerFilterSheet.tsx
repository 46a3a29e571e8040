import { FilterSheet } from '../ui/filters/FilterSheet';
import type { CustomerFiltersState } from './useCustomerFilters';
import { useOfferedFilters } from './useOfferedFilters';

/** All filters of customers on a narrow screen. */
export function CustomerFilterSheet({ state, onClose }: { state: CustomerFiltersState; onClose: () => void }) {
  return <FilterSheet filters={useOfferedFilters(state)} onClose={onClose} onReset={state.reset} />;
}
