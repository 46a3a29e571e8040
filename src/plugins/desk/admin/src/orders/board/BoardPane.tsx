import { useMemo, useState, useSyncExternalStore } from 'react';
import { OPEN_STATUSES } from '../../../../../../api/orders/domain/order-filters';
import { FilterRow } from '../filters/FilterRow';
import { ListTools } from '../list/ListTools';
import type { ColumnDirection } from '../model/board-store';
import { useOrdersScope } from '../model/OrdersContext';
import type { OrderFiltersState } from '../model/useOrderFilters';
import { NarrowBoard } from '../narrow/NarrowBoard';
import { useOrderNews } from '../news/useOrderNews';
import type { Views } from '../views/useViews';
import { BoardView } from './BoardView';
import { useBoard, type Board } from './useBoard';

interface BoardPaneProps {
  state: OrderFiltersState;
  views: Views;
  isNarrow: boolean;
}

/** Count and sum of the open columns. */
function useOpenSum({ store, isLoading }: Board): { count: number; total: number } | null {
  const snapshot = useSyncExternalStore(store.watch, () => {
    const columns = OPEN_STATUSES.map(store.column);
    return `${columns.reduce((sum, { count }) => sum + count, 0)} ${columns.reduce((sum, { total }) => sum + total, 0)}`;
  });
  return useMemo(() => {
    const [count = 0, total = 0] = snapshot.split(' ').map(Number);
    return isLoading ? null : { count, total };
  }, [snapshot, isLoading]);
}

/** The orders as a board, wide or narrow, kept up with what others do. */
export function BoardPane({ state, views, isNarrow }: BoardPaneProps) {
  const { book, acts, canWrite } = useOrdersScope();
  const [direction, setDirection] = useState<ColumnDirection>('newest');
  const board = useBoard(book, state, direction);
  const found = useOpenSum(board);
  useOrderNews({ book, acts, canWrite, recount: views.recount, resync: board.reload });
  if (isNarrow) return <NarrowBoard board={board} direction={direction} onDirection={setDirection} />;
  return (
    <>
      <FilterRow state={state} right={<ListTools state={state} found={found} wordId="desk.board.found" />} />
      <BoardView board={board} />
    </>
  );
}
