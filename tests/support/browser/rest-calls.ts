import { shopUrl } from './chromium';
import { DEMO_PASSWORD } from './demo-shop';

let token: Promise<string> | null = null;

/** Calls the REST API as the demo's director; throws with the answer when it is refused. */
export async function callRest<T>(method: 'GET' | 'POST' | 'PUT', path: string, data?: unknown): Promise<T> {
  token ??= directorsToken();
  const answer = await fetch(`${shopUrl()}/api${path}`, {
    method,
    headers: { authorization: `Bearer ${await token}`, 'content-type': 'application/json' },
    body: data === undefined ? undefined : JSON.stringify({ data }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The customer record of whoever has this e-mail. */
export async function customerOf(email: string): Promise<string> {
  const { data } = await callRest<{ data: { documentId: string }[] }>('GET', `/customers?filters[email][$eq]=${encodeURIComponent(email)}`);
  const [customer] = data;
  if (!customer) throw new Error(`No customer has the address ${email}`);
  return customer.documentId;
}

async function directorsToken(): Promise<string> {
  const answer = await fetch(`${shopUrl()}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data: { identifier: 'director@artel.test', password: DEMO_PASSWORD } }),
  });
  if (!answer.ok) throw new Error(`The director could not sign in: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { jwt: string }).jwt;
}
