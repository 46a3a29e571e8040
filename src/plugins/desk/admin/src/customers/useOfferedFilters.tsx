import { useIntl } from 'react-intl';
import { useSegments } from '../segments/useSegments';
import type { OfferedFilter } from '../ui/filters/FilterChips';
import { useFormats } from '../ui/useFormats';
import { CUSTOMER_FILTERS, withoutKeys } from './filter-definitions';
import type { CustomerFiltersState } from './useCustomerFilters';

/** The filters of customers. */
export function useOfferedFilters({ filters, setFilters }: CustomerFiltersState): OfferedFilter[] {
  const intl = useIntl();
  const formats = useFormats();
  const segments = useSegments();
  const segmentName = (id: string): string => segments.find(({ documentId }) => documentId === id)?.name ?? '…';
  return CUSTOMER_FILTERS.map(({ name, Field, keys, words, isAlwaysShown }) => ({
    name,
    label: intl.formatMessage({ id: `desk.customers.filter.${name}` }),
    placeholder: intl.formatMessage({ id: `desk.customers.filter.${name}.any` }),
    value: words(filters, { intl, formats, segmentName }),
    isAlwaysShown: isAlwaysShown === true,
    field: <Field filters={filters} onChange={setFilters} />,
    onClear: () => setFilters(withoutKeys(filters, keys)),
  }));
}
