import { useState, type ReactNode } from 'react';
import { Menu } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { Kbd } from '../../ui/Kbd';
import { useFormats } from '../../ui/useFormats';
import { useKeys } from '../../ui/useKeys';
import { useStaff } from '../../ui/useStaff';
import type { OrderFiltersState } from '../model/useOrderFilters';
import { FilterChip } from './FilterChip';
import { FILTERS, without, type FilterName } from './definitions';

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

const ALWAYS: Record<'board' | 'list', readonly FilterName[]> = {
  board: ['managers', 'payments', 'channels'],
  list: ['statuses', 'customer', 'managers', 'payments', 'total'],
};

/** The filters as chips; those seldom used come from the dashed one. `right` stands at the end of the row. */
export function FilterRow({ state, right }: { state: OrderFiltersState; right?: ReactNode }) {
  const intl = useIntl();
  const formats = useFormats();
  const staff = useStaff();
  const [added, setAdded] = useState<FilterName | null>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  useKeys({ KeyF: () => setMenuOpen(true) });
  const { filters, setFilters, view } = state;
  const worded = FILTERS.map((filter) => ({ ...filter, value: filter.words(filters, { intl, formats, staff }) }));
  const offered = worded.filter(({ name }) => view === 'list' || name !== 'statuses');
  const isShown = (name: FilterName, value: string | null): boolean => ALWAYS[view].includes(name) || value !== null || added === name;
  const shown = worded.filter(({ name, value }) => isShown(name, value));
  const hidden = offered.filter(({ name, value }) => !isShown(name, value));
  return (
    <Row role="group" aria-label={intl.formatMessage({ id: 'desk.filter.title' })}>
      {shown.map(({ name, Field, keys, value }) => (
        <FilterChip
          key={name}
          label={intl.formatMessage({ id: `desk.filter.${name}` })}
          placeholder={intl.formatMessage({ id: `desk.filter.${name}.any` })}
          startsOpen={added === name}
          value={value}
          onClear={() => setFilters(without(filters, keys))}
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
                {intl.formatMessage({ id: `desk.filter.${name}` })}
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
