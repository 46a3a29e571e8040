import { useCallback, useState, useSyncExternalStore } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { FINAL_STATUSES, ORDER_STATUSES, type OrderStatus } from '../../../../../../api/orders/domain/status';
import { Empty, Failed, Loading } from '../../ui/states';
import { STATUS_LOOK } from '../../ui/status-look';
import { useFormats } from '../../ui/useFormats';
import type { Board } from '../board/useBoard';
import type { BoardStore, ColumnDirection } from '../model/board-store';
import { TabCount } from '../views/ViewsRow';
import { NarrowCards } from './NarrowCards';

const Chips = styled.div`
  display: flex;
  flex: none;
  gap: 8px;
  padding: 12px 16px 8px;
  overflow-x: auto;
  scrollbar-width: none;
`;

const StatusChip = styled.button`
  display: inline-flex;
  flex: none;
  align-items: center;
  gap: 8px;
  height: 40px;
  padding: 0 12px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 14px;
  font-weight: 500;
  white-space: nowrap;
  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary200};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

function StatusChoice({
  status,
  store,
  isChosen,
  onChoose,
}: {
  status: OrderStatus;
  store: BoardStore;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const intl = useIntl();
  const { count } = useSyncExternalStore(store.watch, () => store.column(status));
  const { icon: Icon, iconColour, labelId } = STATUS_LOOK[status];
  return (
    <StatusChip type="button" aria-pressed={isChosen} onClick={onChoose}>
      <Icon aria-hidden fill={iconColour} height="14px" width="14px" />
      {intl.formatMessage({ id: labelId })}
      <TabCount>{intl.formatNumber(count)}</TabCount>
    </StatusChip>
  );
}

interface NarrowBoardProps {
  board: Board;
  direction: ColumnDirection;
  onDirection: (direction: ColumnDirection) => void;
}

/** The board on a narrow screen: statuses as chips, one column at a time. */
export function NarrowBoard({ board, direction, onDirection }: NarrowBoardProps) {
  const intl = useIntl();
  const { sum } = useFormats();
  const { store, more } = board;
  const [status, setStatus] = useState<OrderStatus>('new');
  const column = useSyncExternalStore(store.watch, () => store.column(status));
  const onMore = useCallback(() => more(status), [more, status]);
  if (board.isLoading) return <Loading />;
  if (board.error) return <Failed error={board.error} onRetry={board.reload} />;
  return (
    <>
      <Chips role="group" aria-label={intl.formatMessage({ id: 'desk.orders.column.status' })}>
        {ORDER_STATUSES.map((choice) => (
          <StatusChoice
            key={choice}
            status={choice}
            store={store}
            isChosen={choice === status}
            onChoose={() => {
              setStatus(choice);
              if (FINAL_STATUSES.includes(choice) && store.column(choice).ids.length === 0) more(choice);
            }}
          />
        ))}
      </Chips>
      <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', padding: '0 8px 4px 16px' }}>
        <Typography textColor="neutral600" variant="pi">
          {intl.formatMessage({ id: 'desk.narrow.found' }, { count: column.count, total: sum(column.total) })}
        </Typography>
        <Button
          variant="ghost"
          size="S"
          endIcon={direction === 'newest' ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />}
          onClick={() => onDirection(direction === 'newest' ? 'oldest' : 'newest')}
        >
          {intl.formatMessage({ id: `desk.narrow.${direction}` })}
        </Button>
      </div>
      {column.error ? <Failed error={column.error} onRetry={onMore} /> : null}
      {column.ids.length === 0 && !column.isLoading && !column.error ? (
        <div style={{ padding: 16, flex: 1 }}>
          <Empty text={intl.formatMessage({ id: 'desk.board.empty' })} />
        </div>
      ) : (
        <NarrowCards ids={column.ids} hasMore={column.next !== null && !column.isLoading && !column.error} onMore={onMore} />
      )}
    </>
  );
}
