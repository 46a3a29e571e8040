import { Checkbox, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Sorting } from '../model/useOrderFilters';
import { LIST_COLUMNS } from './columns';
import { SortButton } from './list-style';
import type { Selection } from './useSelection';

interface ListHeadProps {
  hidden: readonly string[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  selection: Selection;
  /** How many rows there are to select. */
  shown: number;
  canSelect: boolean;
}

/** The head of the list: selects all rows, sorts by a click. */
export function ListHead({ hidden, sorting, onSort, selection, shown, canSelect }: ListHeadProps) {
  const intl = useIntl();
  return (
    <Thead>
      <Tr>
        {canSelect ? (
          <Th style={{ width: 48 }}>
            <Checkbox
              aria-label={intl.formatMessage({ id: 'desk.list.select.all' })}
              checked={selection.ids.size === 0 ? false : selection.ids.size < shown ? 'indeterminate' : true}
              onCheckedChange={(isOn) => selection.selectAll(isOn === true && selection.ids.size === 0)}
            />
          </Th>
        ) : null}
        {LIST_COLUMNS.filter(({ name }) => !hidden.includes(name)).map(({ name, width, sort, isRight }) => {
          const label = intl.formatMessage({ id: `desk.orders.column.${name}` });
          const isSorted = sort === sorting.key;
          const Caret = sorting.direction === 'asc' ? CaretUp : CaretDown;
          return (
            <Th
              key={name}
              role="columnheader"
              data-right={isRight ? '' : undefined}
              style={{ width }}
              aria-sort={isSorted ? (sorting.direction === 'asc' ? 'ascending' : 'descending') : undefined}
            >
              <Typography textColor={isSorted ? 'neutral800' : 'neutral600'} variant="sigma">
                {sort ? (
                  <SortButton
                    type="button"
                    onClick={() => onSort({ key: sort, direction: isSorted && sorting.direction === 'desc' ? 'asc' : 'desc' })}
                  >
                    {label}
                    {isSorted ? <Caret aria-hidden height="8px" width="8px" /> : null}
                  </SortButton>
                ) : (
                  label
                )}
              </Typography>
            </Th>
          );
        })}
        <Th style={{ width: 48 }}>
          <VisuallyHidden>{intl.formatMessage({ id: 'desk.orders.more' })}</VisuallyHidden>
        </Th>
      </Tr>
    </Thead>
  );
}
