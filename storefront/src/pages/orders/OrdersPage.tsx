import { answerOf } from '@artel/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { shop, type OrderList } from '../../shop/api';
import { useLive } from '../../shop/LiveOrders';
import { useShop } from '../../shop/use-shop';
import { ButtonLink } from '../../ui/Button';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Pager } from '../../ui/Pager';
import { Broken, Empty } from '../../ui/states';
import { PaymentWord, StatusPill } from '../../ui/StatusPill';
import { filtersOf, ordersQuery, ORDER_FILTERS, PAGE_SIZE, SORTS } from './orders-query';
import { OrderFiltersForm } from './OrderFiltersForm';

/** One's orders: how each stands, changed live. */
export function Page() {
  const { words } = useWords();
  const { data: shopFacts, error: shopError, refetch: readShop } = useShop();
  const [search] = useSearchParams();
  const filters = filtersOf(search);
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
  const sort = search.get('sort') ?? SORTS[0];
  const query = ordersQuery(filters, { sort, page, timeZone: shopFacts?.timezone ?? 'Europe/Moscow' });
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['orders', query],
    queryFn: async () => answerOf(shop.GET('/api/orders', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled: shopFacts !== undefined,
  });
  const isFiltered = ORDER_FILTERS.some((name) => filters[name] !== '');
  const pageCount = data?.meta.pagination.pageCount ?? 1;

  return (
    <div className="page">
      <PageTitle side={<ButtonLink to="/catalogue">{words('orders.create')}</ButtonLink>}>{words('orders.title')}</PageTitle>
      <OrderFiltersForm filters={filters} sort={sort} />
      {error && !data && <Broken error={error} retry={refetch} />}
      {shopError && !shopFacts && <Broken error={shopError} retry={readShop} />}
      {isPending && !error && (shopFacts || !shopError) && <Bars count={6} tall />}
      {data?.data.length === 0 && <Nothing isFiltered={isFiltered} />}
      {data && data.data.length > 0 && <Rows orders={data} first={(page - 1) * PAGE_SIZE + 1} />}
      <Pager page={page} pageCount={pageCount} />
    </div>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const { words } = useWords();
  if (isFiltered)
    return (
      <Empty icon="search" title={words('catalogue.nothing')} action={<ButtonLink to="/orders">{words('catalogue.reset')}</ButtonLink>} />
    );
  return (
    <Empty
      title={words('orders.empty')}
      action={
        <ButtonLink look="main" to="/catalogue">
          {words('cart.toCatalogue')}
        </ButtonLink>
      }
    >
      {words('orders.emptyText')}
    </Empty>
  );
}

function Rows({ orders, first }: { orders: OrderList; first: number }) {
  const { words, money, intl } = useWords();
  const { last } = useLive();
  const date = (at: string): string => intl.formatDate(at, { day: '2-digit', month: '2-digit', year: 'numeric' });
  return (
    <div className="table-box">
      <table className="orders">
        <caption className="hidden">{words('orders.title')}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {words('orders.position')}
            </th>
            <th scope="col">{words('orders.number')}</th>
            <th scope="col">{words('orders.placed')}</th>
            <th scope="col">{words('orders.customer')}</th>
            <th scope="col">{words('orders.manager')}</th>
            <th scope="col">{words('orders.status')}</th>
            <th scope="col">{words('orders.payment')}</th>
            <th scope="col" className="number">
              {words('orders.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {orders.data.map((order, index) => (
            <tr
              key={order.documentId}
              className={last?.documentId === order.documentId && last.version === order.version ? 'flash' : undefined}
            >
              <td className="number cell-position">{first + index}</td>
              <td className="cell-number">
                <Link to={`/orders/${order.documentId}`}>{order.number}</Link>
              </td>
              <td data-name={words('orders.placed')}>
                <time dateTime={order.createdAt}>{date(order.createdAt)}</time>
              </td>
              <td data-name={words('orders.customer')}>{order.contact.name ?? '—'}</td>
              <td data-name={words('orders.manager')}>{order.manager?.displayName ?? '—'}</td>
              <td className="cell-status">
                <StatusPill status={order.status} />
              </td>
              <td data-name={words('orders.payment')}>
                <PaymentWord payment={order.paymentStatus} />
              </td>
              <td className="number cell-total">{money(order.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
