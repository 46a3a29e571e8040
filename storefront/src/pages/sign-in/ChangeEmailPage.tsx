import { shop } from '../../shop/api';
import { LinkPage } from './LinkPage';

const confirm = (confirmation: string) => shop.POST('/api/auth/change-email/confirm', { body: { data: { confirmation } } });

/** Confirms another address. */
export function Page() {
  return <LinkPage title="changeEmail.title" ask="changeEmail.ask" done="changeEmail.done" confirm={confirm} />;
}
