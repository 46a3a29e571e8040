import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { useLiveOrders } from './live/useLive';
import { PaletteProvider } from './orders/palette/PaletteProvider';
import { askWaitingCountSoon } from './orders/waiting-count';
import { may } from './permissions';
import { NoticesProvider } from './ui/notices';

const OrdersPage = lazy(() => import('./orders/OrdersPage'));
const PrintPage = lazy(() => import('./orders/PrintPage'));
const NewOrderPage = lazy(() => import('./order/NewOrderPage'));
const OrderPage = lazy(() => import('./order/OrderPage'));

/** Keeps the menu's badge right while any page of the orders is open. */
function WaitingFollower() {
  useLiveOrders({ onCreated: askWaitingCountSoon, onChanged: askWaitingCountSoon, onResync: askWaitingCountSoon });
  return null;
}

/** `/admin/plugins/desk/orders/*`. */
export default function OrdersApp() {
  return (
    <Page.Protect permissions={may.readOrders}>
      <NoticesProvider>
        <PaletteProvider>
          <WaitingFollower />
          <Suspense fallback={<Page.Loading />}>
            <Routes>
              <Route index element={<OrdersPage />} />
              <Route path="print" element={<PrintPage />} />
              <Route path="new" element={<NewOrderPage />} />
              <Route path=":id" element={<OrderPage />} />
            </Routes>
          </Suspense>
        </PaletteProvider>
      </NoticesProvider>
    </Page.Protect>
  );
}
