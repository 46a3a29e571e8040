import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { may } from '../permissions';
import { NoticesProvider } from '../ui/notices';

const EventsPage = lazy(() => import('./EventsPage'));
const EventPage = lazy(() => import('./EventPage'));
const TemplatesPage = lazy(() => import('./TemplatesPage'));

/** `/admin/plugins/desk/events/*`. */
export default function EventsApp() {
  return (
    <Page.Protect permissions={may.runEvents}>
      <NoticesProvider>
        <Page.Main>
          <Suspense fallback={<Page.Loading />}>
            <Routes>
              <Route index element={<EventsPage />} />
              <Route path="templates" element={<TemplatesPage />} />
              <Route path=":id" element={<EventPage />} />
            </Routes>
          </Suspense>
        </Page.Main>
      </NoticesProvider>
    </Page.Protect>
  );
}
