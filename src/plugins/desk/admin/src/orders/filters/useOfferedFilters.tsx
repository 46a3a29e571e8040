import { useIntl } from 'react-intl';
import type { OfferedFilter } from '../../ui/filters/FilterChips';
import { useFormats } from '../../ui/useFormats';
import { useStaff } from '../../ui/useStaff';
import type { OrderFiltersState } from '../model/useOrderFilters';
import { FILTERS, without, type FilterName } from './definitions';

const ALWAYS: Record<'board' | 'list', readonly FilterName[]> = {
  board: ['managers', 'payments', 'channels'],
  list: ['statuses', 'customer', 'managers', 'payments', 'total'],
};

/** The filters of orders; the board, whose columns are the statuses, offers that one only while it is set. */
export function useOfferedFilters({ filters, setFilters, view }: OrderFiltersState): OfferedFilter[] {
  const intl = useIntl();
  const formats = useFormats();
  const staff = useStaff();
  return FILTERS.map(({ name, Field, keys, words }) => ({
    name,
    label: intl.formatMessage({ id: `desk.filter.${name}` }),
    placeholder: intl.formatMessage({ id: `desk.filter.${name}.any` }),
    value: words(filters, { intl, formats, staff }),
    isAlwaysShown: ALWAYS[view].includes(name),
    field: <Field filters={filters} onChange={setFilters} />,
    onClear: () => setFilters(without(filters, keys)),
  })).filter(({ name, value }) => view === 'list' || name !== 'statuses' || value !== null);
}
