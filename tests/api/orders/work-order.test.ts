import { startApp, type App } from '../../support/start-app';
import { aClient, aManager, type Person } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { anOrder } from '../../support/builders/order';

let app: App;
let client: Person;
let manager: Person;

beforeAll(async () => {
  app = await startApp();
  client = await aClient(app);
  manager = await aManager(app);
});
afterAll(async () => app?.close());

const stockOf = async (id: number) =>
  (await app.sql<{ on_hand: number; reserved: number }>('select on_hand, reserved from products where id = $1', [id]))[0];
const move = (id: string, to: string, as: Person = manager, more: object = {}) =>
  app.post(`/api/orders/${id}/status`, { as, body: { data: { to, ...more } } });

describe('moving an order', () => {
  it('walks from new to completed: stock, history and statistics follow', async () => {
    const product = await aProduct(app, { price: 40_000, onHand: 5 });
    const order = await anOrder(app, { as: client, lines: [{ product, quantity: 3 }], contact: { phone: '+79160000001' } });
    expect(await stockOf(product.id)).toEqual({ on_hand: 5, reserved: 3 });
    for (const to of ['preparing_quote', 'quoted', 'confirmed', 'ready_for_delivery', 'completed'])
      await move(order.documentId, to).expect(200);
    expect(await stockOf(product.id)).toEqual({ on_hand: 2, reserved: 0 });
    const { body } = await app.get(`/api/orders/${order.documentId}/history`, { as: manager }).expect(200);
    expect(body.data.map(({ from, to }: { from: string; to: string }) => [from, to])).toEqual([
      [null, 'new'],
      ['new', 'preparing_quote'],
      ['preparing_quote', 'quoted'],
      ['quoted', 'confirmed'],
      ['confirmed', 'ready_for_delivery'],
      ['ready_for_delivery', 'completed'],
    ]);
    const [customer] = await app.sql(
      `select total_orders, total_spent::float as spent, average_order::float as average, category from customers where phone = '+79160000001'`,
    );
    expect(customer).toEqual({ total_orders: 1, spent: 120_000, average: 120_000, category: 'vip' });
  });

  it('refuses a move that the table does not have, and says which it has', async () => {
    const order = await anOrder(app, { as: client });
    const { body } = await move(order.documentId, 'completed').expect(409);
    expect(body.error.details).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: ['preparing_quote', 'confirmed', 'cancelled'] });
  });

  it('lets the owner cancel while the order is new, and nothing else', async () => {
    const product = await aProduct(app, { onHand: 5 });
    const order = await anOrder(app, { as: client, lines: [{ product, quantity: 2 }] });
    expect((await move(order.documentId, 'confirmed', client).expect(409)).body.error.details.allowed).toEqual(['cancelled']);
    await move(order.documentId, 'cancelled', client).expect(200);
    expect(await stockOf(product.id)).toEqual({ on_hand: 5, reserved: 0 });
  });

  it('answers 404 about another person’s order, on every route', async () => {
    const order = await anOrder(app, { as: client });
    const other = await aClient(app);
    const at = `/api/orders/${order.documentId}`;
    await app.get(at, { as: other }).expect(404);
    await app.put(at, { as: other, body: { data: { version: 1, comment: 'mine' } } }).expect(404);
    await move(order.documentId, 'cancelled', other).expect(404);
    for (const part of ['comments', 'history', 'quotes']) await app.get(`${at}/${part}`, { as: other }).expect(404);
    await app.post(`${at}/comments`, { as: other, body: { data: { text: 'x' } } }).expect(404);
    await app.post(`${at}/repeat`, { as: other, body: {} }).expect(404);
  });

  it('forbids clients the payment, the manager, the bulk move and the export', async () => {
    const order = await anOrder(app, { as: client });
    await app.post(`/api/orders/${order.documentId}/payment`, { as: client, body: { data: { to: 'paid' } } }).expect(403);
    await app.post(`/api/orders/${order.documentId}/manager`, { as: client, body: { data: { manager: null } } }).expect(403);
    await app.post('/api/orders/bulk/status', { as: client, body: { data: { orders: [order.documentId], to: 'cancelled' } } }).expect(403);
    await app.get('/api/orders/export.csv', { as: client }).expect(403);
    await app.get('/api/orders').expect(403);
  });

  it('lets one of two people win, and tells the other who was first', async () => {
    const order = await anOrder(app, { as: client });
    const second = await aManager(app, { username: 'Игорь Лапин' });
    for (const more of [{ version: order.version }, {}]) {
      const target = (await anOrder(app, { as: client })).documentId;
      const answers = await Promise.all([move(target, 'confirmed', manager, more), move(target, 'confirmed', second, more)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const lost = answers.find(({ status }) => status === 409);
      expect(lost?.body.error.details.changedBy.name).toBeTruthy();
    }
  });

  it('refuses to confirm a desk order whose goods are gone meanwhile', async () => {
    const product = await aProduct(app, { onHand: 2 });
    const desk = await anOrder(app, { as: manager, lines: [{ product, quantity: 2 }] });
    await anOrder(app, { as: client, lines: [{ product, quantity: 1 }] });
    const { body } = await move(desk.documentId, 'confirmed').expect(409);
    expect(body.error.details).toEqual({
      code: 'OUT_OF_STOCK',
      lines: [{ product: product.documentId, name: expect.any(String), requested: 2, available: 1 }],
    });
  });

  it('moves many with a result for each, and a repeated call moves nothing twice', async () => {
    const [a, b] = [await anOrder(app, { as: client }), await anOrder(app, { as: client, status: 'cancelled' })];
    const body = { data: { orders: [a.documentId, b.documentId, 'nosuchorder'], to: 'confirmed' } };
    const first = await app.post('/api/orders/bulk/status', { as: manager, key: 'bulk', body }).expect(200);
    expect(first.body.data.map((one: { ok: boolean; error?: { code: string } }) => one.error?.code ?? one.ok)).toEqual([
      true,
      'ILLEGAL_TRANSITION',
      'NOT_FOUND',
    ]);
    const again = await app.post('/api/orders/bulk/status', { as: manager, key: 'bulk', body }).expect(200);
    expect(again.body.data[0]).toEqual(first.body.data[0]);
  });
});

describe('payment and manager', () => {
  it('marks paid, back and refunded; a refund of a completed order returns the goods when told so', async () => {
    const product = await aProduct(app, { onHand: 5 });
    const order = await anOrder(app, { as: client, lines: [{ product, quantity: 2 }], status: 'completed', paid: true });
    const pay = (to: string, more: object = {}) =>
      app.post(`/api/orders/${order.documentId}/payment`, { as: manager, body: { data: { to, ...more } } });
    await pay('unpaid').expect(200);
    expect((await pay('refunded').expect(409)).body.error.details.allowed).toEqual(['paid']);
    await pay('paid').expect(200);
    await pay('paid', { returnGoods: true }).expect(409);
    await pay('refunded', { returnGoods: true }).expect(200);
    expect(await stockOf(product.id)).toEqual({ on_hand: 5, reserved: 0 });
  });

  it('is taken and handed over, with a history entry each time', async () => {
    const order = await anOrder(app, { as: manager });
    const staff = await app.sql<{ document_id: string }>('select document_id from staff_members limit 1');
    const at = `/api/orders/${order.documentId}/manager`;
    await app.post(at, { as: manager, body: { data: { manager: null } } }).expect(200);
    const { body } = await app.post(at, { as: manager, body: { data: { manager: staff[0]?.document_id } } }).expect(200);
    expect(body.data).toMatchObject({ manager: { documentId: staff[0]?.document_id }, version: 3 });
    await app.post(at, { as: manager, body: { data: { manager: 'nobody' } } }).expect(400);
  });
});

describe('editing an order', () => {
  const edit = (id: string, data: object, as: Person = manager) => app.put(`/api/orders/${id}`, { as, body: { data } });

  it('recalculates, reserves the difference and keeps agreed prices', async () => {
    const [kept, added] = [await aProduct(app, { price: 100, onHand: 10 }), await aProduct(app, { price: 7.5, onHand: 10 })];
    const order = await anOrder(app, { as: client, lines: [{ product: kept, quantity: 4 }] });
    await app.sql('update products set price = 999 where id = $1', [kept.id]);
    const lines = [
      { product: kept.documentId, quantity: 1 },
      { product: added.documentId, quantity: 2 },
    ];
    const { body } = await edit(order.documentId, { version: 1, lines, discount: 5, deliveryCost: 10 }).expect(200);
    expect(body.data).toMatchObject({ total: 120, version: 2 });
    expect([await stockOf(kept.id), await stockOf(added.id)]).toEqual([
      { on_hand: 10, reserved: 1 },
      { on_hand: 10, reserved: 2 },
    ]);
  });

  it('shows a stale writer who changed what, and writes nothing', async () => {
    const order = await anOrder(app, { as: client });
    await edit(order.documentId, { version: 1, comment: 'Позвонить' }).expect(200);
    const { body } = await edit(order.documentId, { version: 1, comment: 'Не звонить' }).expect(409);
    expect(body.error.details).toMatchObject({
      code: 'STALE_VERSION',
      version: 2,
      changedBy: { kind: 'staff' },
      changedAt: expect.any(String),
      changes: { comment: { from: null, to: 'Позвонить' } },
    });
  });

  it('lets one of ten simultaneous edits through', async () => {
    const order = await anOrder(app, { as: client });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => edit(order.documentId, { version: 1, comment: `edit ${n}` })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
  });

  it('lets a client edit while the order is new, without the fields of managers', async () => {
    const order = await anOrder(app, { as: client });
    await edit(order.documentId, { version: 1, comment: 'Осторожно, хрупкое' }, client).expect(200);
    await edit(order.documentId, { version: 2, discount: 1 }, client).expect(400);
    await move(order.documentId, 'confirmed').expect(200);
    expect((await edit(order.documentId, { version: 3, comment: 'x' }, client).expect(409)).body.error.details.code).toBe('ORDER_CLOSED');
  });

  it('refuses an edit that takes more than there is, and keeps the old reserve', async () => {
    const product = await aProduct(app, { onHand: 5 });
    const order = await anOrder(app, { as: client, lines: [{ product, quantity: 2 }] });
    await edit(order.documentId, { version: 1, lines: [{ product: product.documentId, quantity: 6 }] }).expect(409);
    expect(await stockOf(product.id)).toEqual({ on_hand: 5, reserved: 2 });
  });

  it('needs a version and knows no other keys', async () => {
    const order = await anOrder(app, { as: client });
    expect((await edit(order.documentId, { comment: 'x' }).expect(400)).body.error.message).toContain('version');
    expect((await edit(order.documentId, { version: 1, total: 1 }).expect(400)).body.error.message).toContain('total');
  });
});

describe('comments and history', () => {
  it('shows clients the shared ones only', async () => {
    const order = await anOrder(app, { as: client });
    const at = `/api/orders/${order.documentId}/comments`;
    await app.post(at, { as: manager, body: { data: { text: 'Постоянный клиент' } } }).expect(201);
    await app.post(at, { as: manager, body: { data: { text: 'Уже собираем', visibility: 'shared' } } }).expect(201);
    await app.post(at, { as: client, body: { data: { text: 'Спасибо!' } } }).expect(201);
    await app.post(at, { as: client, body: { data: { text: 'тайно', visibility: 'internal' } } }).expect(400);
    const seen = async (as: Person) => (await app.get(at, { as }).expect(200)).body.data.map(({ text }: { text: string }) => text);
    expect(await seen(manager)).toEqual(['Постоянный клиент', 'Уже собираем', 'Спасибо!']);
    expect(await seen(client)).toEqual(['Уже собираем', 'Спасибо!']);
    expect((await app.get(`/api/orders/${order.documentId}`, { as: client }).expect(200)).body.data.comments).toHaveLength(2);
  });

  it('cannot be rewritten, by SQL either', async () => {
    await expect(app.sql(`update order_events set kind = 'x'`)).rejects.toThrow(/append-only/);
    await expect(app.sql('delete from order_events')).rejects.toThrow(/append-only/);
  });
});
