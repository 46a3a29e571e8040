import { shopUrl } from './chromium';
import { DEMO_PASSWORD } from './demo-shop';

/** An order as a storefront's answer tells of it. */
export interface PlacedOrder {
  documentId: string;
  number: string;
  total: number;
}

interface Product {
  documentId: string;
  name: string;
  available: number;
}

/** A product of the shop with at least so many pieces free. */
export async function aProductOnSale(url = shopUrl(), least = 20): Promise<Product> {
  const { data } = await json<{ data: Product[] }>(`${url}/api/products?pagination[pageSize]=100`);
  const product = data.find(({ available }) => available >= least);
  if (!product) throw new Error(`No product has ${least} pieces free`);
  return product;
}

/** Orders as a visitor of a storefront does, by REST. */
export async function placeOrder(
  { name, email, quantity = 2 }: { name: string; email?: string; quantity?: number },
  url = shopUrl(),
): Promise<PlacedOrder & { product: Product }> {
  const product = await aProductOnSale(url);
  const phone = `+7916${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
  const body = { data: { lines: [{ product: product.documentId, quantity }], contact: { name, phone, email } } };
  const { data } = await json<{ data: PlacedOrder }>(`${url}/api/orders`, body);
  return { ...data, product };
}

/** The password of everybody `aPanelUserOf` makes. */
export const PANEL_PASSWORD = `${DEMO_PASSWORD}-Aa1`;

/** A panel user with the role of this code, made and activated as an administrator would; answers the e-mail. */
export async function aPanelUserOf(roleCode: string, url = shopUrl()): Promise<string> {
  const administrator = process.env.ARTEL_BROWSER_ADMIN;
  const { data: roles } = await json<{ data: { id: number; code: string }[] }>(`${url}/admin/roles`, undefined, administrator);
  const role = roles.find(({ code }) => code === roleCode);
  const email = `${roleCode}-${Date.now()}@artel.test`;
  const fresh = { email, firstname: 'Test', lastname: 'Person', roles: [role?.id] };
  const { data: user } = await json<{ data: { registrationToken: string } }>(`${url}/admin/users`, fresh, administrator);
  const userInfo = { firstname: 'Test', lastname: 'Person', password: PANEL_PASSWORD };
  await json(`${url}/admin/register`, { registrationToken: user.registrationToken, userInfo });
  return email;
}

async function json<T>(address: string, body?: unknown, token?: string): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const answer = await fetch(address, body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}
