import { shopUrl } from './chromium';
import { DEMO_PASSWORD } from './demo-shop';

/** Calls an endpoint of the desk as a demo person (`manager`, `admin`, …); throws with the answer when it is refused. */
export type DeskCall = <T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => Promise<T>;

/** Signs a demo person in at the panel; answers how to call the desk as them. */
export async function deskCalls(person: string, url = shopUrl()): Promise<DeskCall> {
  const login = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${person}@artel.test`, password: DEMO_PASSWORD }),
  });
  const { data } = (await login.json()) as { data: { token: string } };
  return async <T>(method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${url}/desk${path}`, {
      method,
      headers: { authorization: `Bearer ${data.token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
}

/** A customer as a test needs one. */
export interface MadeCustomer {
  documentId: string;
  name: string;
  phone: string;
}

/** Adds a customer with a phone of their own. */
export async function addCustomer(call: DeskCall, fields: { name: string } & Record<string, unknown>): Promise<MadeCustomer> {
  const phone = `+7921${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
  return (await call<{ data: MadeCustomer }>('POST', '/crm/customers', { phone, ...fields })).data;
}
