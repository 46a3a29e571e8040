import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { may } from '../permissions';
import { NoticesProvider } from '../ui/notices';

const MailingsPage = lazy(() => import('./MailingsPage'));
const MailingPage = lazy(() => import('./MailingPage'));
const StopListPage = lazy(() => import('./StopListPage'));

/** `/admin/plugins/desk/mailings/*`. */
export default function MailingsApp() {
  return (
    <Page.Protect permissions={may.readMailings}>
      <NoticesProvider>
        <Suspense fallback={<Page.Loading />}>
          <Routes>
            <Route index element={<MailingsPage />} />
            <Route path="stop-list" element={<StopListPage />} />
            <Route path=":id" element={<MailingPage />} />
          </Routes>
        </Suspense>
      </NoticesProvider>
    </Page.Protect>
  );
}
