import { startApp, type App } from '../../support/start-app';
import { aClient, aManager, PASSWORD } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { anOrder } from '../../support/builders/order';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => app?.close());

const contact = { name: 'Гость', phone: '+79995554433' };
const guestToken = async (): Promise<string> => (await app.get('/api/cart').expect(200)).headers['x-cart-token'] ?? '';

describe('the cart', () => {
  it('gives a guest a token in header and body, and writes nothing for a look', async () => {
    const { headers, body } = await app.get('/api/cart').expect(200);
    expect(headers['x-cart-token']).toHaveLength(43);
    expect(body.data).toEqual({ token: headers['x-cart-token'], lines: [], itemCount: 0, total: 0, expiresAt: null });
    expect(await app.sql('select 1 from carts')).toEqual([]);
  });

  it('takes, changes and removes lines, with present prices', async () => {
    const product = await aProduct(app, { price: 12.5, onHand: 3 });
    const headers = { 'X-Cart-Token': await guestToken() };
    const put = (quantity: unknown) => app.put(`/api/cart/lines/${product.documentId}`, { headers, body: { data: { quantity } } });
    expect((await put(2).expect(200)).body.data).toMatchObject({ itemCount: 2, total: 25 });
    expect((await put(5).expect(200)).body.data.lines[0]).toMatchObject({ quantity: 5, isAvailable: false });
    for (const bad of [-1, 1.5, '2', 1e9, null]) await put(bad).expect(400);
    expect((await put(0).expect(200)).body.data.lines).toEqual([]);
    await app.put('/api/cart/lines/nosuchproduct', { headers, body: { data: { quantity: 1 } } }).expect(404);
  });

  it('is one order for 50 simultaneous checkouts', async () => {
    const product = await aProduct(app, { onHand: 100 });
    const headers = { 'X-Cart-Token': await guestToken() };
    await app.put(`/api/cart/lines/${product.documentId}`, { headers, body: { data: { quantity: 2 } } }).expect(200);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => app.post('/api/cart/checkout', { headers, body: { data: { contact } } })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status, body }) => status === 409 && body.error.details.code === 'CART_EMPTY')).toHaveLength(49);
    expect(await app.sql('select reserved from products where id = $1', [product.id])).toEqual([{ reserved: 2 }]);
  });

  it('keeps its lines when there is not enough', async () => {
    const product = await aProduct(app, { onHand: 1 });
    const headers = { 'X-Cart-Token': await guestToken() };
    await app.put(`/api/cart/lines/${product.documentId}`, { headers, body: { data: { quantity: 2 } } }).expect(200);
    await app.post('/api/cart/checkout', { headers, body: { data: { contact } } }).expect(409);
    expect((await app.get('/api/cart', { headers }).expect(200)).body.data.itemCount).toBe(2);
  });

  it('is merged at sign-in when its token is sent along', async () => {
    const [a, b] = [await aProduct(app, { onHand: 9 }), await aProduct(app, { onHand: 9 })];
    const client = await aClient(app);
    await app.put(`/api/cart/lines/${a.documentId}`, { as: client, body: { data: { quantity: 1 } } }).expect(200);
    const headers = { 'X-Cart-Token': await guestToken() };
    await app.put(`/api/cart/lines/${a.documentId}`, { headers, body: { data: { quantity: 2 } } }).expect(200);
    await app.put(`/api/cart/lines/${b.documentId}`, { headers, body: { data: { quantity: 1 } } }).expect(200);
    await app.post('/api/auth/local', { headers, body: { identifier: client.user.email, password: PASSWORD } }).expect(200);
    const { body } = await app.get('/api/cart', { as: client }).expect(200);
    expect(body.data.lines.map(({ quantity }: { quantity: number }) => quantity)).toEqual([3, 1]);
    expect((await app.get('/api/cart', { headers }).expect(200)).body.data.lines).toEqual([]);
  });

  it('is filled again from an order, with what is still sold', async () => {
    const [sold, gone] = [await aProduct(app, { onHand: 9 }), await aProduct(app, { onHand: 9 })];
    const client = await aClient(app);
    const order = await anOrder(app, {
      as: client,
      lines: [
        { product: sold, quantity: 2 },
        { product: gone, quantity: 1 },
      ],
    });
    await app.sql('update products set archived_at = now() where id = $1', [gone.id]);
    const { body } = await app.post(`/api/orders/${order.documentId}/repeat`, { as: client, body: {} }).expect(201);
    expect(
      body.data.lines.map((line: { product: { documentId: string }; quantity: number }) => [line.product.documentId, line.quantity]),
    ).toEqual([[sold.documentId, 2]]);
  });

  it('cannot be reached by guessing, and refuses tokens of another shape', async () => {
    await app.get('/api/cart', { headers: { 'X-Cart-Token': 'x' } }).expect(400);
    expect((await app.get('/api/cart', { headers: { 'X-Cart-Token': 'a'.repeat(43) } }).expect(200)).body.data.lines).toEqual([]);
    const manager = await aManager(app);
    await app.get('/api/cart', { as: manager }).expect(200);
  });
});
