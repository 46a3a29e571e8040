import { Page, useAuth, useRBAC } from '@strapi/strapi/admin';
import { may } from '../permissions';
import { NewOrder } from './NewOrder';

/** `/admin/plugins/desk/orders/new`: only for those who may write orders. */
export default function NewOrderPage() {
  const person = useAuth('NewOrderPage', (auth) => auth.user?.id);
  const { allowedActions, isLoading } = useRBAC(may.writeOrders);
  if (isLoading) return <Page.Loading />;
  if (!allowedActions.canWrite) return <Page.NoPermissions />;
  return (
    <Page.Main>
      <NewOrder keptAs={`${String(person)}.new-order`} />
    </Page.Main>
  );
}
