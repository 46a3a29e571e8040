import { Page, useAuth } from '@strapi/strapi/admin';
import { may } from '../permissions';
import { NoticesProvider } from '../ui/notices';
import { Reception } from './Reception';

/** `/admin/plugins/desk/reception`. */
export default function ReceptionPage() {
  const person = useAuth('ReceptionPage', (auth) => auth.user?.id);
  return (
    <Page.Protect permissions={may.receive}>
      <NoticesProvider>
        <Page.Main>
          <Reception person={String(person)} />
        </Page.Main>
      </NoticesProvider>
    </Page.Protect>
  );
}
