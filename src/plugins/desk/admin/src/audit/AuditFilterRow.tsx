import { useEffect, useState } from 'react';
import { Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { DayField } from '../ui/DayField';
import type { AuditFilters } from './useAudit';

const TYPING_MS = 300;

/** The first parts of actions; each has a name. */
const AREAS = [
  ...['user', 'workstation', 'customer', 'customer-import', 'duplicate', 'segment', 'tag', 'order'],
  ...['product', 'category', 'product-tag', 'article', 'comment', 'page', 'report-schedule', 'shop'],
];

/** Who, what about, and on which days. */
export function AuditFilterRow({ filters, onChange }: { filters: AuditFilters; onChange: (changes: Partial<AuditFilters>) => void }) {
  const intl = useIntl();
  const [typed, setTyped] = useState(filters.actor);
  const text = (id: string): string => intl.formatMessage({ id: `desk.audit.${id}` });
  useEffect(() => {
    if (typed.trim() === filters.actor) return undefined;
    const timer = window.setTimeout(() => onChange({ actor: typed.trim() }), TYPING_MS);
    return () => window.clearTimeout(timer);
    // Only typing starts a search; a filter changed beside it does not.
  }, [typed]);
  const day = (name: 'from' | 'to') => (
    <DayField
      label={text(name)}
      onChange={(chosen) => onChange({ [name]: chosen })}
      onClear={() => onChange({ [name]: '' })}
      placeholder={text(name)}
      value={filters[name] || undefined}
    />
  );
  return (
    <Flex gap={2} paddingBottom={4} wrap="wrap">
      <SearchForm style={{ flex: '1 1 200px', maxWidth: 280 }}>
        <Searchbar
          clearLabel={intl.formatMessage({ id: 'desk.ui.reset' })}
          name="actor"
          onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
          onClear={() => setTyped('')}
          placeholder={text('actor')}
          value={typed}
        >
          {text('actor')}
        </Searchbar>
      </SearchForm>
      <SingleSelect
        aria-label={text('action')}
        onChange={(value: string | number) => onChange({ action: value === 'all' ? '' : String(value) })}
        value={filters.action || 'all'}
      >
        <SingleSelectOption value="all">{text('area.all')}</SingleSelectOption>
        {AREAS.map((area) => (
          <SingleSelectOption key={area} value={area}>
            {text(`area.${area}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {day('from')}
      {day('to')}
    </Flex>
  );
}
