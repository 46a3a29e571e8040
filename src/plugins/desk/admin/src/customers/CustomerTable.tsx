import { useEffect, useRef } from 'react';
import { RawTable, Tbody } from '@strapi/design-system';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { Scroller } from '../orders/list/list-style';
import type { Selection } from '../orders/list/useSelection';
import { Failed } from '../ui/states';
import { useKeys } from '../ui/useKeys';
import { useCustomerColumns } from './columns';
import { CustomerRow } from './CustomerRow';
import { CustomerTableHead } from './CustomerTableHead';
import type { CustomerFiltersState } from './useCustomerFilters';
import type { CustomerList } from './useCustomers';
import { useRowKeys } from './useRowKeys';
import type { Trash } from './useTrash';

const ROW_PX = 44;
const READ_AHEAD = 20;

const Pane = styled(Scroller)`
  table {
    min-width: 1080px;
  }
`;

interface CustomerTableProps {
  list: CustomerList;
  state: CustomerFiltersState;
  selection: Selection;
  canWrite: boolean;
  trash: Trash;
}

/** A row per customer, read as it is scrolled; only those in sight are in the document. */
export function CustomerTable({ list, state, selection, canWrite, trash }: CustomerTableProps) {
  const intl = useIntl();
  const scroller = useRef<HTMLDivElement>(null);
  const { customers, hasMore, isReadingMore, error, more } = list;
  const virtual = useVirtualizer({
    count: customers.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
  });
  const rows = virtual.getVirtualItems();
  const lastIndex = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isReadingMore && !error && lastIndex >= customers.length - READ_AHEAD) more();
  }, [hasMore, isReadingMore, error, lastIndex, customers.length, more]);
  useKeys(useRowKeys({ customers, scrollTo: (index) => virtual.scrollToIndex(index), selection, canSelect: canWrite }));
  const columns = useCustomerColumns();
  const span = columns.length + (canWrite ? 2 : 1);
  const spacer = (height: number) =>
    height > 0 ? (
      <tr aria-hidden data-spacer="">
        <td colSpan={span} style={{ height }} />
      </tr>
    ) : null;
  return (
    <Pane ref={scroller} data-customers>
      <RawTable colCount={span} rowCount={customers.length + 1} aria-label={intl.formatMessage({ id: 'desk.customers.title' })}>
        <CustomerTableHead
          columns={columns}
          sorting={state.sorting}
          onSort={state.setSorting}
          selection={selection}
          shown={customers.length}
          canSelect={canWrite}
        />
        <Tbody>
          {spacer(rows[0]?.start ?? 0)}
          {rows.map(({ index }) => {
            const customer = customers[index];
            return customer === undefined ? null : (
              <CustomerRow
                key={customer.documentId}
                customer={customer}
                columns={columns}
                index={index}
                isSelected={selection.ids.has(customer.documentId)}
                canWrite={canWrite}
                trash={trash}
                onSelect={selection.select}
              />
            );
          })}
          {spacer(virtual.getTotalSize() - (rows.at(-1)?.end ?? 0))}
        </Tbody>
      </RawTable>
      {error ? <Failed error={error} onRetry={more} /> : null}
    </Pane>
  );
}
