import { useCallback, useEffect, useRef } from 'react';
import { Button, RawTable, Tbody } from '@strapi/design-system';
import { ArrowUp } from '@strapi/icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useIntl } from 'react-intl';
import { areTotalsCrossed, countFilters } from '../../../../../../api/orders/domain/order-filters';
import { Bone, Empty, Failed, Loading } from '../../ui/states';
import { useKeys } from '../../ui/useKeys';
import { WaitingPill } from '../board/column-style';
import { useOrdersScope } from '../model/OrdersContext';
import type { OrderFiltersState } from '../model/useOrderFilters';
import { BulkBar } from './BulkBar';
import { LIST_COLUMNS, useHiddenColumns } from './columns';
import { ListHead } from './ListHead';
import { Scroller } from './list-style';
import { OrderRow } from './OrderRow';
import { useListKeys } from './useListKeys';
import type { OrderList } from './useOrderList';
import { useSelection } from './useSelection';

const ROW_PX = 44;
const READ_AHEAD = 20;

function Skeleton() {
  return (
    <Scroller aria-hidden>
      {Array.from({ length: 14 }, (_, row) => (
        <div key={row} style={{ padding: '10px 16px' }}>
          <Bone $height={24} />
        </div>
      ))}
    </Scroller>
  );
}

/** The list: a row per order, read as it is scrolled; rows are selected for the bulk bar. */
export function ListView({ list, state, onCreate }: { list: OrderList; state: OrderFiltersState; onCreate: () => void }) {
  const intl = useIntl();
  const { canWrite } = useOrdersScope();
  const scroller = useRef<HTMLDivElement>(null);
  const hidden = useHiddenColumns();
  const selection = useSelection(list.ids);
  const { ids, hasMore, isReadingMore, more, hold } = list;
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
  });
  const rows = virtual.getVirtualItems();
  const lastIndex = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isReadingMore && !list.error && lastIndex >= ids.length - READ_AHEAD) more();
  }, [hasMore, isReadingMore, list.error, lastIndex, ids.length, more]);
  useEffect(() => hold(selection.ids.size > 0), [hold, selection.ids.size]);
  const onMenu = useCallback((isOpen: boolean) => hold(isOpen || selection.ids.size > 0), [hold, selection.ids.size]);
  useKeys(useListKeys({ ids, scrollTo: (index) => virtual.scrollToIndex(index), selection }));

  if (list.isLoading)
    return (
      <Loading>
        <Skeleton />
      </Loading>
    );
  if (list.error && ids.length === 0) return <Failed error={list.error} onRetry={list.reload} />;
  if (ids.length === 0 && list.waiting === 0) {
    const isFiltered = countFilters(state.filters) > 0;
    const filteredId = areTotalsCrossed(state.filters) ? 'desk.filter.total.crossed' : 'desk.ui.nothing';
    const emptyId = isFiltered ? filteredId : 'desk.list.empty';
    return (
      <div style={{ padding: '0 24px' }}>
        <Empty
          text={intl.formatMessage({ id: emptyId })}
          action={
            <Button onClick={isFiltered ? state.reset : onCreate} variant={isFiltered ? 'tertiary' : 'default'}>
              {intl.formatMessage({ id: isFiltered ? 'desk.ui.reset' : 'desk.orders.create' })}
            </Button>
          }
        />
      </div>
    );
  }
  const { sorting, setSorting } = state;
  const above = rows[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);
  const span = LIST_COLUMNS.filter(({ name }) => !hidden.includes(name)).length + (canWrite ? 2 : 1);
  const spacer = (height: number) =>
    height > 0 ? (
      <tr aria-hidden data-spacer="">
        <td colSpan={span} style={{ height }} />
      </tr>
    ) : null;
  return (
    <div
      style={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0, position: 'relative' }}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(selection.ids.size > 0)}
    >
      {list.waiting > 0 ? (
        <WaitingPill type="button" onClick={list.admit}>
          <ArrowUp aria-hidden height="10px" width="10px" />
          {intl.formatMessage({ id: 'desk.orders.waiting' }, { count: list.waiting })}
        </WaitingPill>
      ) : null}
      <Scroller ref={scroller} data-list>
        <RawTable colCount={span} rowCount={ids.length + 1} aria-label={intl.formatMessage({ id: 'desk.orders.title' })}>
          <ListHead hidden={hidden} sorting={sorting} onSort={setSorting} selection={selection} shown={ids.length} canSelect={canWrite} />
          <Tbody>
            {spacer(above)}
            {rows.map(({ index }) => {
              const id = ids[index];
              return id === undefined ? null : (
                <OrderRow
                  key={id}
                  id={id}
                  index={index}
                  hidden={hidden}
                  isSelected={selection.ids.has(id)}
                  onSelect={selection.select}
                  onMenu={onMenu}
                />
              );
            })}
            {spacer(below)}
          </Tbody>
        </RawTable>
        {list.error ? <Failed error={list.error} onRetry={more} /> : null}
      </Scroller>
      {selection.ids.size > 0 ? <BulkBar selection={selection} /> : null}
    </div>
  );
}
