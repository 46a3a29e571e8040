import { Checkbox, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { SortButton } from '../orders/list/list-style';
import type { Selection } from '../orders/list/useSelection';
import type { useCustomerColumns } from './columns';
import type { CustomerSorting } from './useCustomerFilters';

interface CustomerTableHeadProps {
  columns: ReturnType<typeof useCustomerColumns>;
  sorting: CustomerSorting;
  onSort: (sorting: CustomerSorting) => void;
  selection: Selection;
  /** How many rows there are to select. */
  shown: number;
  canSelect: boolean;
}

/** The head of the list: selects all rows, sorts by a click. */
export function CustomerTableHead({ columns, sorting, onSort, selection, shown, canSelect }: CustomerTableHeadProps) {
  const intl = useIntl();
  const Caret = sorting.direction === 'asc' ? CaretUp : CaretDown;
  return (
    <Thead>
      <Tr>
        {canSelect ? (
          <Th style={{ width: 48 }}>
            <Checkbox
              aria-label={intl.formatMessage({ id: 'desk.customers.select.all' })}
              checked={selection.ids.size === 0 ? false : selection.ids.size < shown ? 'indeterminate' : true}
              onCheckedChange={(isOn) => selection.selectAll(isOn === true && selection.ids.size === 0)}
            />
          </Th>
        ) : null}
        {columns.map(({ name, width, sort, isRight }) => {
          const label = intl.formatMessage({ id: `desk.customers.column.${name}` });
          const isSorted = sort === sorting.key;
          // Names are read from A on, figures from the largest.
          const first = sort === 'name' ? 'asc' : 'desc';
          const direction = isSorted ? (sorting.direction === 'asc' ? 'desc' : 'asc') : first;
          return (
            <Th
              key={name}
              data-right={isRight ? '' : undefined}
              style={{ width }}
              aria-sort={isSorted ? (sorting.direction === 'asc' ? 'ascending' : 'descending') : undefined}
            >
              <Typography textColor={isSorted ? 'neutral800' : 'neutral600'} variant="sigma">
                {sort ? (
                  <SortButton type="button" onClick={() => onSort({ key: sort, direction })}>
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
          <VisuallyHidden>{intl.formatMessage({ id: 'desk.customers.more' })}</VisuallyHidden>
        </Th>
      </Tr>
    </Thead>
  );
}
