import { useEffect, useState } from 'react';
import { Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { USER_TYPES } from '../../../../../api/accounts/contracts/actor';
import type { UserFilters } from './useUsers';

const TYPING_MS = 300;

/** Search, type and state of the users that are shown. */
export function UserFilterRow({ filters, onChange }: { filters: UserFilters; onChange: (changes: Partial<UserFilters>) => void }) {
  const intl = useIntl();
  const [typed, setTyped] = useState(filters.q);
  const text = (id: string): string => intl.formatMessage({ id: `desk.users.${id}` });
  useEffect(() => {
    if (typed === filters.q) return undefined;
    const timer = window.setTimeout(() => onChange({ q: typed.trim() }), TYPING_MS);
    return () => window.clearTimeout(timer);
    // Only typing starts a search; a filter changed beside it does not.
  }, [typed]);
  const choice = (name: 'type' | 'blocked', label: string, all: string, options: [string, string][]) => (
    <SingleSelect
      aria-label={text(label)}
      onChange={(value: string | number) => onChange({ [name]: value === 'all' ? '' : String(value) })}
      value={filters[name] || 'all'}
    >
      <SingleSelectOption value="all">{text(all)}</SingleSelectOption>
      {options.map(([value, id]) => (
        <SingleSelectOption key={value} value={value}>
          {text(id)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
  return (
    <Flex gap={2} paddingBottom={4} wrap="wrap">
      <SearchForm style={{ flex: '1 1 240px', maxWidth: 320 }}>
        <Searchbar
          clearLabel={intl.formatMessage({ id: 'desk.ui.reset' })}
          name="users"
          onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
          onClear={() => setTyped('')}
          placeholder={text('search')}
          value={typed}
        >
          {text('search')}
        </Searchbar>
      </SearchForm>
      {choice(
        'type',
        'type',
        'type.all',
        USER_TYPES.map((type) => [type, `type.${type}`]),
      )}
      {choice('blocked', 'state', 'state.all', [
        ['false', 'state.active'],
        ['true', 'state.blocked'],
      ])}
    </Flex>
  );
}
