import { useState, type ReactNode } from 'react';
import { Menu } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { Kbd } from '../Kbd';
import { useKeys } from '../useKeys';
import { FilterChip } from './FilterChip';

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

/** One filter of a list, in the reader's language. */
export interface OfferedFilter {
  name: string;
  label: string;
  /** What stands there when nothing is set: «все», «любая». */
  placeholder: string;
  /** What is set, in words; null when nothing is. */
  value: string | null;
  isAlwaysShown: boolean;
  field: ReactNode;
  onClear: () => void;
}

/** The filters of a list as chips; those seldom used come from the dashed one (F). `right` stands at the end of the row. */
export function FilterChips({ filters, right }: { filters: readonly OfferedFilter[]; right?: ReactNode }) {
  const intl = useIntl();
  const [added, setAdded] = useState<string | null>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  useKeys({ KeyF: () => setMenuOpen(true) });
  const isShown = ({ name, value, isAlwaysShown }: OfferedFilter): boolean => isAlwaysShown || value !== null || added === name;
  const hidden = filters.filter((filter) => !isShown(filter));
  return (
    <Row role="group" aria-label={intl.formatMessage({ id: 'desk.filter.title' })}>
      {filters.filter(isShown).map(({ name, field, ...chip }) => (
        <FilterChip
          key={name}
          label={chip.label}
          onClear={chip.onClear}
          onClosed={() => setAdded(null)}
          placeholder={chip.placeholder}
          startsOpen={added === name}
          value={chip.value}
        >
          {field}
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
            {hidden.map(({ name, label }) => (
              // The menu gives the focus back first; the popover opens after it.
              <Menu.Item key={name} onSelect={() => window.setTimeout(() => setAdded(name))}>
                {label}
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
