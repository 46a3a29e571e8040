import { Button } from '@strapi/design-system';
import { Page, useAuth, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import { may } from '../permissions';
import { BackButton, useBackTo } from '../ui/BackButton';
import { DeskError } from '../ui/desk-error';
import { PageBar } from '../ui/PageBar';
import { Empty, Failed } from '../ui/states';
import { OrderEditor } from './OrderEditor';
import { OrderSkeleton } from './OrderSkeleton';
import { useOrder } from './useOrder';

/** `/admin/plugins/desk/orders/:id`; each order has a page of its own, so that nothing of one is shown with another. */
export default function OrderPage() {
  const { id = '' } = useParams();
  return <OneOrder key={id} id={id} />;
}

function OneOrder({ id }: { id: string }) {
  const intl = useIntl();
  const loaded = useOrder(id);
  const back = useBackTo('/plugins/desk/orders');
  const person = useAuth('OrderPage', (auth) => auth.user?.id);
  const { allowedActions, isLoading } = useRBAC(may.writeOrders);
  const { order, error } = loaded;
  const title = order ? intl.formatMessage({ id: 'desk.order.title' }, { number: order.number }) : intl.formatMessage({ id: 'desk.order' });
  const bar = <PageBar title={title} before={<BackButton onClick={back} />} />;
  if (!order && error instanceof DeskError && [400, 404].includes(error.status))
    return (
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        {bar}
        <Empty
          text={intl.formatMessage({ id: 'desk.order.missing' })}
          action={
            <Button tag={Link} to="/plugins/desk/orders" variant="tertiary">
              {intl.formatMessage({ id: 'desk.order.toList' })}
            </Button>
          }
        />
      </Page.Main>
    );
  if (!order && error instanceof DeskError && error.status === 403) return <Page.NoPermissions />;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      {order && !isLoading ? (
        <OrderEditor order={order} loaded={loaded} mayWrite={allowedActions.canWrite} keptAs={`${String(person)}.order.${id}`} />
      ) : (
        <>
          {bar}
          {error !== null && !order ? <Failed error={error} onRetry={() => void loaded.reload()} /> : <OrderSkeleton />}
        </>
      )}
    </Page.Main>
  );
}
