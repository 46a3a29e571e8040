import { FilterSheet } from '../../ui/filters/FilterSheet';
import type { OrderFiltersState } from '../model/useOrderFilters';
import { useOfferedFilters } from './useOfferedFilters';

/** All filters of orders on a narrow screen. */
export function OrderFilterSheet({ state, onClose }: { state: OrderFiltersState; onClose: () => void }) {
  return <FilterSheet filters={useOfferedFilters(state)} onClose={onClose} onReset={state.reset} />;
}
