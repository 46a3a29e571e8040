import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { countFilters } from '../../../../../../api/orders/domain/order-filters';
import { Empty, Failed, Loading } from '../../ui/states';
import { useFormats } from '../../ui/useFormats';
import type { OrderList } from '../list/useOrderList';
import type { OrderFiltersState } from '../model/useOrderFilters';
import { NarrowCards } from './NarrowCards';

/** The list on a narrow screen: cards. */
export function NarrowList({ list, state }: { list: OrderList; state: OrderFiltersState }) {
  const intl = useIntl();
  const { sum } = useFormats();
  if (list.isLoading) return <Loading />;
  if (list.error) return <Failed error={list.error} onRetry={list.reload} />;
  const isFiltered = countFilters(state.filters) > 0;
  if (list.ids.length === 0)
    return (
      <div style={{ padding: 16, flex: 1 }}>
        <Empty
          text={intl.formatMessage({ id: isFiltered ? 'desk.ui.nothing' : 'desk.list.empty' })}
          action={
            isFiltered ? (
              <Button onClick={state.reset} variant="tertiary">
                {intl.formatMessage({ id: 'desk.ui.reset' })}
              </Button>
            ) : undefined
          }
        />
      </div>
    );
  return (
    <>
      <div style={{ padding: '10px 16px', fontSize: 12, minHeight: 36 }}>
        {list.found ? intl.formatMessage({ id: 'desk.narrow.found' }, { count: list.found.count, total: sum(list.found.total) }) : ''}
      </div>
      <NarrowCards ids={list.ids} hasMore={list.hasMore && !list.isReadingMore} hasStatus onMore={list.more} />
    </>
  );
}
