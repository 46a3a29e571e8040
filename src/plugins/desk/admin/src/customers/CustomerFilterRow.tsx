import { useState, type ReactNode } from 'react';
import { Menu } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { FilterChip } from '../orders/filters/FilterChip';
import { Kbd } from '../ui/Kbd';
import { useFormats } from '../ui/useFormats';
import { useKeys } from '../ui/useKeys';
import { useSegments } from '../segments/useSegments';
import { CUSTOMER_FILTERS, withoutKeys, type CustomerFilterName } from './filter-definitions';
import type { CustomerFiltersState } from './useCustomerFilters';

const Row = styled.div`
  display: flex;
  flex: none;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  min-height: 48px;
  padding: 6px 24px;
`;

const AddTrigger = styled(Menu.Trigger)`
  height: 28px;
  border-style: dashed;
  border-color: ${({ theme }) => theme.colors.neutral300};
  background: transparent;
  span {
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

/** The filters as chips; those seldom used come from the dashed one. `right` stands at the end of the row. */
export function CustomerFilterRow({ state, right }: { state: CustomerFiltersState; right?: ReactNode }) {
  const intl = useIntl();
  const formats = useFormats();
  const segments = useSegments();
  const segmentName = (id: string): string => segments.find(({ documentId }) => documentId === id)?.name ?? '…';
  const [added, setAdded] = useState<CustomerFilterName | null>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  useKeys({ KeyF: () => setMenuOpen(true) });
  const { filters, setFilters } = state;
  const worded = CUSTOMER_FILTERS.map((filter) => ({ ...filter, value: filter.words(filters, { intl, formats, segmentName }) }));
  const isShown = ({ name, value, isAlwaysShown }: (typeof worded)[number]): boolean =>
    isAlwaysShown === true || value !== null || added === name;
  const hidden = worded.filter((filter) => !isShown(filter));
  return (
    <Row role="group" aria-label={intl.formatMessage({ id: 'desk.filter.title' })}>
      {worded.filter(isShown).map(({ name, Field, keys, value }) => (
        <FilterChip
          key={name}
          label={intl.formatMessage({ id: `desk.customers.filter.${name}` })}
          placeholder={intl.formatMessage({ id: `desk.customers.filter.${name}.any` })}
          startsOpen={added === name}
          value={value}
          onClear={() => setFilters(withoutKeys(filters, keys))}
          onClosed={() => setAdded(null)}
        >
          <Field filters={filters} onChange={setFilters} />
        </FilterChip>
      ))}
      {hidden.length > 0 ? (
        <Menu.Root open={isMenuOpen} onOpenChange={setMenuOpen}>
          <AddTrigger
            aria-keyshortcuts="F"
            endIcon={<Kbd aria-hidden>F</Kbd>}
            startIcon={<Plus aria-hidden height="10px" width="10px" />}
            size="S"
            variant="tertiary"
          >
            {intl.formatMessage({ id: 'desk.filter.add' })}
          </AddTrigger>
          <Menu.Content>
            {hidden.map(({ name }) => (
              // The menu gives the focus back first; the popover opens after it.
              <Menu.Item key={name} onSelect={() => window.setTimeout(() => setAdded(name))}>
                {intl.formatMessage({ id: `desk.customers.filter.${name}` })}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Root>
      ) : null}
      <span style={{ flex: 1 }} />
      {right}
    </Row>
  );
}
