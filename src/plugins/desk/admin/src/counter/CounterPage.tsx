import { Page, useAuth } from '@strapi/strapi/admin';
import { may } from '../permissions';
import { NoticesProvider } from '../ui/notices';
import { Counter } from './Counter';

/** `/admin/plugins/desk/counter`. */
export default function CounterPage() {
  const person = useAuth('CounterPage', (auth) => auth.user?.id);
  return (
    <Page.Protect permissions={may.sell}>
      <NoticesProvider>
        <Page.Main>
          <Counter keptAs={`${String(person)}.counter`} />
        </Page.Main>
      </NoticesProvider>
    </Page.Protect>
  );
}
