import { forwardRef } from 'react';
import { IconButton, Typography } from '@strapi/design-system';
import { Cross, Search } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useIsNarrow } from '../orders/useIsNarrow';
import { SearchBox } from './layout';

interface SearchFieldProps {
  typed: string;
  /** How many were found; null before anything was looked for. */
  found: number | null;
  onType: (typed: string) => void;
  onClear: () => void;
  onEnter: () => void;
  onStep: (step: 1 | -1) => void;
}

/** The field that has the focus: digits, a name or a scanned code; Enter acts on the armed row, arrows arm another. */
export const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(function SearchField(
  { typed, found, onType, onClear, onEnter, onStep },
  ref,
) {
  const intl = useIntl();
  const isNarrow = useIsNarrow();
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.reception.${id}` }, values);
  const keys: Partial<Record<string, () => void>> = {
    Enter: onEnter,
    Escape: onClear,
    ArrowDown: () => onStep(1),
    ArrowUp: () => onStep(-1),
  };
  return (
    <SearchBox role="search">
      <Search aria-hidden width={24} height={24} />
      <input
        ref={ref}
        aria-label={text('search')}
        autoComplete="off"
        autoFocus
        placeholder={text(isNarrow ? 'search.brief' : 'search.hint')}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          // With Ctrl or ⌘ it is the page's.
          const act = event.ctrlKey || event.metaKey ? undefined : keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      <Typography aria-live="polite" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
        {found === null ? '' : text('found', { count: found })}
      </Typography>
      {typed === '' ? null : (
        <IconButton label={text('clear')} variant="ghost" onClick={onClear}>
          <Cross />
        </IconButton>
      )}
    </SearchBox>
  );
});
