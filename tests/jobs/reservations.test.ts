import { startApp, type App } from '../support/start-app';
import { appModule } from '../support/app-module';
import { anOrder, type OrderView } from '../support/builders/order';
import { aClient, aManager } from '../support/builders/person';
import { aProduct } from '../support/builders/product';

interface Jobs {
  releaseOldReservations: (strapi: App['strapi']) => Promise<number>;
  sweepCarts: (strapi: App['strapi']) => Promise<void>;
}

let app: App;
beforeAll(async () => {
  app = await startApp({ RESERVATION_HOURS: '2' });
});
afterAll(async () => {
  delete process.env.RESERVATION_HOURS;
  await app?.close();
});

const jobs = (): Jobs => appModule<Jobs>('src/api/orders/services/jobs');

describe('the sweeps', () => {
  it('cancel old unpaid guest orders that are still new, once, and free their goods; nothing else', async () => {
    const product = await aProduct(app, { onHand: 100 });
    const lines = [{ product, quantity: 10 }];
    const manager = await aManager(app);
    const old = await anOrder(app, { lines });
    const kept: OrderView[] = [
      await anOrder(app, { lines, paid: true }),
      await anOrder(app, { lines, status: 'confirmed' }),
      await anOrder(app, { lines, as: await aClient(app) }),
    ];
    await app.sql(`update orders set created_at = created_at - interval '3 hours'`);
    const young = await anOrder(app, { lines });
    expect(await jobs().releaseOldReservations(app.strapi)).toBe(1);
    expect(await jobs().releaseOldReservations(app.strapi)).toBe(0);
    const statusOf = async ({ documentId }: OrderView): Promise<string> =>
      ((await app.get(`/api/orders/${documentId}`, { as: manager }).expect(200)).body as { data: OrderView }).data.status;
    expect(await statusOf(old)).toBe('cancelled');
    expect(await Promise.all([...kept, young].map(statusOf))).toEqual(['new', 'confirmed', 'new', 'new']);
    expect(await app.sql('select reserved from products where id = $1', [product.id])).toEqual([{ reserved: 40 }]);
  });

  it('drop carts whose life is over, and no others', async () => {
    const product = await aProduct(app, { onHand: 5 });
    for (const token of ['a'.repeat(43), 'b'.repeat(43)]) {
      const headers = { 'X-Cart-Token': token };
      await app.put(`/api/cart/lines/${product.documentId}`, { headers, body: { data: { quantity: 1 } } }).expect(200);
    }
    await app.sql(`update carts set expires_at = now() - interval '1 day' where id = (select min(id) from carts)`);
    await jobs().sweepCarts(app.strapi);
    expect(await app.sql('select count(*)::int as n from carts')).toEqual([{ n: 1 }]);
  });
});
