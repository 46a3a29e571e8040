import { aProductOnSale } from './shop-orders';
import { shopUrl } from './chromium';

/** Calls an endpoint of the desk as the administrator, whose token the run has drawn; throws with the answer when it is refused. */
export async function callDesk<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${shopUrl()}/desk${path}`, {
    method,
    headers: { authorization: `Bearer ${process.env.ARTEL_BROWSER_ADMIN ?? ''}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** A customer as a test needs one. */
export interface MadeCustomer {
  documentId: string;
  name: string;
  phone: string;
}

/** Adds a customer with a phone of their own. */
export async function addCustomer(fields: { name: string } & Record<string, unknown>): Promise<MadeCustomer> {
  const phone = `+7921${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
  return (await callDesk<{ data: MadeCustomer }>('POST', '/crm/customers', { phone, ...fields })).data;
}

/** Starts a mailing of the administrator's to these customers, from tomorrow on unless `at` is named; answers its documentId. */
export async function startMailing({
  customers,
  name = 'Начатая рассылка',
  at = new Date(Date.now() + 86_400_000),
}: {
  customers: string[];
  name?: string;
  at?: Date;
}): Promise<string> {
  const body = '<p>Здравствуйте! <a href="{{ unsubscribe_url }}">Отписаться</a></p>';
  const { data: message } = await callDesk<{ data: { documentId: string } }>('POST', '/messages', {
    name,
    subject: name,
    body,
    format: 'html',
  });
  const plan = { name, channel: 'email', message: message.documentId, customers, segment: null, ...windowFrom(at) };
  const { data: mailing } = await callDesk<{ data: { documentId: string } }>('POST', '/mailings', plan);
  await callDesk('POST', `/mailings/${mailing.documentId}/start`, {});
  return mailing.documentId;
}

/** A day from this moment. */
function windowFrom(at: Date): { startAt: string; endAt: string } {
  return { startAt: at.toISOString(), endAt: new Date(at.getTime() + 86_400_000).toISOString() };
}

/** Plans a published event of next week through the desk; answers its documentId. */
export async function planEvent(fields: { title: string } & Record<string, unknown>): Promise<string> {
  const startAt = new Date(Date.now() + 7 * 86_400_000);
  const times = { startAt: startAt.toISOString(), endAt: new Date(startAt.getTime() + 7_200_000).toISOString() };
  return (await callDesk<{ data: { documentId: string } }>('POST', '/club/events', { ...times, ...fields })).data.documentId;
}

/** Sells at the counter now, so that today has numbers however still the shop of these tests has stood. */
export async function sellToday(sales = 1): Promise<void> {
  const product = await aProductOnSale();
  for (let quantity = 1; quantity <= sales; quantity += 1)
    await callDesk('POST', '/counter/sales', { lines: [{ product: product.documentId, quantity }], paidBy: 'cash' });
}
