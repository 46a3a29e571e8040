import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { may } from './permissions';
import { NoticesProvider } from './ui/notices';

const CustomersPage = lazy(() => import('./customers/CustomersPage'));
const SegmentsPage = lazy(() => import('./segments/SegmentsPage'));
const SegmentPage = lazy(() => import('./segments/SegmentPage'));
const CustomerPage = lazy(() => import('./customer/CustomerPage'));

/** `/admin/plugins/desk/customers/*`. */
export default function CustomersApp() {
  return (
    <Page.Protect permissions={may.readCustomers}>
      <NoticesProvider>
        <Suspense fallback={<Page.Loading />}>
          <Routes>
            <Route index element={<CustomersPage />} />
            <Route path="segments" element={<SegmentsPage />} />
            <Route path="segments/:segment" element={<SegmentPage />} />
            <Route path=":id" element={<CustomerPage />} />
          </Routes>
        </Suspense>
      </NoticesProvider>
    </Page.Protect>
  );
}
