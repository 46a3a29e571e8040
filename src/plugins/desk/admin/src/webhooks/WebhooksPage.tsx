import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { may } from '../permissions';
import { WebhookDetail } from './WebhookDetail';
import { WebhookList } from './WebhookList';
import { useWords } from './words';

/** `/admin/settings/desk/webhooks`: which systems hear of what happens here. */
export default function WebhooksPage() {
  const words = useWords();
  return (
    <Page.Protect permissions={may.manageIntegrations}>
      <Page.Title>{words('title')}</Page.Title>
      <Routes>
        <Route element={<WebhookList />} index />
        <Route element={<WebhookDetail />} path=":id" />
      </Routes>
    </Page.Protect>
  );
}
