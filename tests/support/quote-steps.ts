import type { PanelPerson } from './builders/person';
import type { OrderView } from './builders/order';
import { eventually } from './eventually';
import type { App } from './start-app';

/** A letter as the order's page lists it. */
export interface Letter {
  documentId: string;
  kind: string;
  quoteVersion: number;
  to: string;
  subject: string;
  state: string;
  attempts: number;
  lastReply: string | null;
}

/** Where the letters of these suites go. */
export const TO = 'buyer@example.test';

/** What a manager does with quotes and letters on the desk. */
export function quoteSteps(getApp: () => App, getManager: () => PanelPerson) {
  const make = (order: OrderView, data: object = { send: { to: TO } }, options: object = {}) =>
    getApp().post(`/desk/orders/${order.documentId}/quotes`, { as: getManager(), body: { data }, ...options });
  const send = (order: OrderView, version: number, data: object = { to: TO }, options: object = {}) =>
    getApp().post(`/desk/orders/${order.documentId}/quotes/${version}/send`, { as: getManager(), body: { data }, ...options });
  const letters = async (order: OrderView): Promise<Letter[]> =>
    (await getApp().get(`/desk/orders/${order.documentId}/letters`, { as: getManager() }).expect(200)).body.data as Letter[];
  const settled = async (order: OrderView, state: string, count = 1): Promise<Letter[]> => {
    let found: Letter[] = [];
    await eventually(async () => {
      found = await letters(order);
      expect(found.map((letter) => letter.state)).toEqual(Array.from({ length: count }, () => state));
    });
    return found;
  };
  const statusOf = async (order: OrderView): Promise<string> =>
    (await getApp().get(`/desk/orders/${order.documentId}`, { as: getManager() }).expect(200)).body.data.status as string;
  return { make, send, letters, settled, statusOf };
}
