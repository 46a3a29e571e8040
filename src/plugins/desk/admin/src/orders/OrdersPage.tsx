import { useState } from 'react';
import { Main } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { OfflineBar } from '../live/OfflineBar';
import { useLiveState } from '../live/useLive';
import { may } from '../permissions';
import { BoardPane } from './board/BoardPane';
import { OrderFilterSheet } from './filters/OrderFilterSheet';
import { ListPane } from './list/ListPane';
import { OrderBook } from './model/order-book';
import { OrdersScopeProvider } from './model/OrdersContext';
import { useOrderFilters } from './model/useOrderFilters';
import { Questions } from './moves/Questions';
import { useOrderActs } from './moves/useOrderActs';
import { BottomBar } from './narrow/BottomBar';
import { NarrowHead } from './narrow/NarrowHead';
import { OrdersBar } from './OrdersBar';
import { useIsNarrow } from './useIsNarrow';
import { useOrderKeys } from './useOrderKeys';
import { useViews } from './views/useViews';
import { ViewsRow } from './views/ViewsRow';

const Frame = styled(Main)`
  display: flex;
  flex-direction: column;
  flex: 1 1 0;
  min-height: 0;
  min-width: 0;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral100};
`;

/** `/admin/plugins/desk/orders`: the orders as a board or a list, by one set of filters. */
export default function OrdersPage() {
  const navigate = useNavigate();
  const isNarrow = useIsNarrow();
  const { allowedActions } = useRBAC({ write: may.writeOrders } as never);
  const { state: link } = useLiveState();
  const canWrite = (allowedActions as Record<string, boolean>).canWrite && link !== 'offline';
  const state = useOrderFilters();
  const views = useViews();
  const [book] = useState(() => new OrderBook());
  const { acts, question, answered } = useOrderActs(book);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [scope, setScope] = useState({ book, acts, canWrite });
  if (scope.canWrite !== canWrite || scope.acts !== acts) setScope({ book, acts, canWrite });
  useOrderKeys(book, acts, canWrite);
  const pane = { state, views, isNarrow };
  return (
    <OrdersScopeProvider value={scope}>
      <Frame>
        <OrdersBar state={state} canWrite={canWrite} isNarrow={isNarrow} onFilters={() => setSheetOpen(true)} />
        {isNarrow ? <NarrowHead state={state} views={views} /> : <ViewsRow state={state} views={views} />}
        <OfflineBar />
        {state.view === 'board' ? <BoardPane {...pane} /> : <ListPane {...pane} onCreate={() => navigate('/plugins/desk/orders/new')} />}
        {isNarrow ? <BottomBar canWrite={canWrite} /> : null}
        {isSheetOpen ? <OrderFilterSheet state={state} onClose={() => setSheetOpen(false)} /> : null}
        <Questions question={question} acts={acts} onAnswered={answered} />
      </Frame>
    </OrdersScopeProvider>
  );
}
