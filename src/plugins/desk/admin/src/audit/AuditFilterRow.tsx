import { useEffect, useState } from 'react';
import { DatePicker, Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AuditFilters } from './useAudit';

const TYPING_MS = 300;

/** The first parts of actions; each has a name. */
const AREAS = [
  ...['user', 'workstation', 'customer', 'customer-import', 'duplicate', 'segment', 'tag', 'order'],
  ...['product', 'category', 'product-tag', 'article', 'comment', 'page', 'shop'],
];

/** `YYYY-MM-DD` of the day that was picked, on the reader's calendar. */
function dayOf(date: Date | undefined): string {
  if (!date) return '';
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

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
    <DatePicker
      aria-label={text(name)}
      clearLabel={intl.formatMessage({ id: 'desk.ui.reset' })}
      onChange={(date: Date | undefined) => onChange({ [name]: dayOf(date) })}
      onClear={() => onChange({ [name]: '' })}
      placeholder={text(name)}
      value={filters[name] ? new Date(`${filters[name]}T00:00:00`) : undefined}
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
