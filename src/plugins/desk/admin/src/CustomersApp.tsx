import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { useLiveState } from './live/useLive';
import { may } from './permissions';
import { NoticesProvider } from './ui/notices';

const CustomersPage = lazy(() => import('./customers/CustomersPage'));
const SegmentsPage = lazy(() => import('./segments/SegmentsPage'));
const SegmentPage = lazy(() => import('./segments/SegmentPage'));
const DuplicatesPage = lazy(() => import('./duplicates/DuplicatesPage'));
const ErasuresPage = lazy(() => import('./privacy/ErasuresPage'));
const ImportsPage = lazy(() => import('./imports/ImportsPage'));
const ImportPage = lazy(() => import('./imports/ImportPage'));
const CustomerPage = lazy(() => import('./customer/CustomerPage'));

/** `/admin/plugins/desk/customers/*`. */
export default function CustomersApp() {
  // The line tells when the session ends, on pages too that ask for nothing by themselves.
  useLiveState();
  return (
    <Page.Protect permissions={may.readCustomers}>
      <NoticesProvider>
        <Suspense fallback={<Page.Loading />}>
          <Routes>
            <Route index element={<CustomersPage />} />
            <Route path="segments" element={<SegmentsPage />} />
            <Route path="segments/:segment" element={<SegmentPage />} />
            <Route path="duplicates" element={<DuplicatesPage />} />
            <Route path="imports" element={<ImportsPage />} />
            <Route path="imports/:import" element={<ImportPage />} />
            <Route path="erasures" element={<ErasuresPage />} />
            <Route path=":id" element={<CustomerPage />} />
          </Routes>
        </Suspense>
      </NoticesProvider>
    </Page.Protect>
  );
}
