import { shop } from '../../shop/api';
import { LinkPage } from './LinkPage';

const confirm = (confirmation: string) => shop.POST('/api/auth/email-confirmation', { body: { data: { confirmation } } });

/** Confirms the address of a new account. */
export function Page() {
  return <LinkPage title="confirm.title" ask="confirm.ask" done="confirm.done" confirm={confirm} />;
}
