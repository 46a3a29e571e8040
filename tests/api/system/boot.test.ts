import { startApp, type App } from '../../support/start-app';

describe('the app on a fresh database', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  it('answers the health check', async () => {
    await app.get('/_health').expect(204);
  });

  it('has the tables of its contexts', async () => {
    const rows = await app.sql(`select to_regclass('orders') as orders, to_regclass('products') as products`);
    expect(rows).toEqual([{ orders: 'orders', products: 'products' }]);
  });
});
