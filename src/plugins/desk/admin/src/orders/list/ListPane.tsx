import { FilterRow } from '../filters/FilterRow';
import { useOrdersScope } from '../model/OrdersContext';
import type { OrderFiltersState } from '../model/useOrderFilters';
import { NarrowList } from '../narrow/NarrowList';
import { useOrderNews } from '../news/useOrderNews';
import type { Views } from '../views/useViews';
import { ListTools } from './ListTools';
import { ListView } from './ListView';
import { useOrderList } from './useOrderList';

interface ListPaneProps {
  state: OrderFiltersState;
  views: Views;
  isNarrow: boolean;
  onCreate: () => void;
}

/** The orders as a list, wide or narrow, kept up with what others do. */
export function ListPane({ state, views, isNarrow, onCreate }: ListPaneProps) {
  const { book, acts, canWrite } = useOrdersScope();
  const list = useOrderList(book, state);
  useOrderNews({ book, acts, canWrite, recount: views.recount, resync: list.reload });
  if (isNarrow) return <NarrowList list={list} state={state} />;
  return (
    <>
      <FilterRow state={state} right={<ListTools state={state} found={list.found} wordId="desk.list.found" />} />
      <ListView list={list} state={state} onCreate={onCreate} />
    </>
  );
}
