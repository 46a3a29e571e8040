import { catalogInvariants } from '../../../src/api/catalog/sql/invariants';
import { aClient, aManager, aMarketer, type Person } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';

let app: App;
let manager: Person;

beforeAll(async () => {
  app = await startApp();
  manager = await aManager(app);
});
afterAll(async () => {
  for (const { name, sql } of catalogInvariants) expect({ name, breaches: await app.sql(sql) }).toEqual({ name, breaches: [] });
  await app.close();
});

const stockOf = (product: { documentId: string }): string => `/api/products/${product.documentId}/stock`;

describe('POST /api/products/:id/stock', () => {
  it('records a receipt and an adjustment with who, how much and why', async () => {
    const product = await aProduct(app, { onHand: 0 });
    const received = await app
      .post(stockOf(product), { as: manager, body: { data: { kind: 'receipt', quantity: 10, note: 'Поставка' } } })
      .expect(201);
    expect(received.body).toMatchObject({
      data: { onHand: 10, reserved: 0, available: 10, movement: { kind: 'receipt', onHandDelta: 10, note: 'Поставка' } },
    });
    await app.post(stockOf(product), { as: manager, body: { kind: 'adjustment', quantity: -3, note: 'Бой' } }).expect(201);
    const { body } = await app.get(stockOf(product), { as: manager }).expect(200);
    expect(body).toMatchObject({
      data: {
        onHand: 7,
        reserved: 0,
        available: 7,
        movements: [
          {
            kind: 'adjustment',
            onHandDelta: -3,
            reservedDelta: 0,
            note: 'Бой',
            actor: { kind: 'staff', name: manager.user.username },
            order: null,
          },
          { kind: 'receipt', onHandDelta: 10 },
        ],
      },
      meta: { pagination: { page: 1, total: 2 } },
    });
    const second = await app
      .get(stockOf(product), { as: manager, query: { 'pagination[page]': '2', 'pagination[pageSize]': '1' } })
      .expect(200);
    expect((second.body as { data: { movements: object[] } }).data.movements).toMatchObject([{ kind: 'receipt' }]);
  });

  it('refuses to go below zero or below what is reserved, and writes nothing', async () => {
    const product = await aProduct(app, { onHand: 5 });
    await app.sql(
      `with moved as (update products set reserved = 2 where id = $1)
       insert into stock_movements (document_id, product_id, kind, on_hand_delta, reserved_delta, at) values ('reservedbytest', $1, 'reservation', 0, 2, now())`,
      [product.id],
    );
    const refused = await app.post(stockOf(product), { as: manager, body: { kind: 'adjustment', quantity: -4 } }).expect(409);
    expect(refused.body).toMatchObject({
      error: {
        details: {
          code: 'OUT_OF_STOCK',
          onHand: 5,
          reserved: 2,
          available: 3,
          lines: [{ product: product.documentId, requested: 4, available: 3 }],
        },
      },
    });
    await app.post(stockOf(product), { as: manager, body: { kind: 'adjustment', quantity: -3 } }).expect(201);
    await app.post(stockOf(product), { as: manager, body: { kind: 'adjustment', quantity: -1 } }).expect(409);
  });

  it.each([
    { kind: 'receipt', quantity: 0 },
    { kind: 'receipt', quantity: -1 },
    { kind: 'receipt', quantity: 1.5 },
    { kind: 'receipt', quantity: 1_000_001 },
    { kind: 'receipt', quantity: '5' },
    { kind: 'adjustment', quantity: 0 },
    { kind: 'shipment', quantity: 1 },
    { kind: 'receipt' },
    { quantity: 1 },
    { kind: 'receipt', quantity: 1, note: 'x'.repeat(256) },
    { kind: 'receipt', quantity: 1, note: 'a\u0000' },
    { kind: 'receipt', quantity: 1, actor: 'me' },
  ])('refuses %j with 400', async (body) => {
    await app.post(stockOf(await aProduct(app)), { as: manager, body }).expect(400);
  });

  it('is for manager+, and 404 for a product that is not there', async () => {
    const product = await aProduct(app);
    const body = { kind: 'receipt', quantity: 1 };
    for (const person of [await aClient(app), await aMarketer(app)]) {
      await app.post(stockOf(product), { as: person, body }).expect(403);
      await app.get(stockOf(product), { as: person }).expect(403);
      await app.get('/api/products/low-stock', { as: person }).expect(403);
    }
    expect([401, 403]).toContain((await app.get(stockOf(product))).status);
    await app.post('/api/products/nosuchproduct/stock', { as: manager, body }).expect(404);
    await app.get('/api/products/nosuchproduct/stock', { as: manager }).expect(404);
  });

  it('never oversells under 50 adjustments at once', async () => {
    const product = await aProduct(app, { onHand: 30 });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => app.post(stockOf(product), { as: manager, body: { kind: 'adjustment', quantity: -1 } })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(30);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(20);
    const { body } = await app.get(stockOf(product), { as: manager, query: { 'pagination[pageSize]': '100' } }).expect(200);
    expect(body).toMatchObject({ data: { onHand: 0 }, meta: { pagination: { total: 31 } } });
  });

  it('moves once for one Idempotency-Key, however often it is sent', async () => {
    const product = await aProduct(app, { onHand: 0 });
    const send = (quantity: number) => app.post(stockOf(product), { as: manager, key: 'stock-1', body: { kind: 'receipt', quantity } });
    const answers = await Promise.all([send(4), send(4), send(4)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers[2]?.body).toEqual(answers[0]?.body);
    await send(5).expect(409);
    expect(await app.sql('select on_hand from products where id = $1', [product.id])).toEqual([{ on_hand: 4 }]);
  });
});

describe('the ledger', () => {
  it('takes no update, delete or truncate', async () => {
    await aProduct(app, { onHand: 1 });
    await expect(app.sql('update stock_movements set on_hand_delta = 100')).rejects.toThrow(/append-only/);
    await expect(app.sql('delete from stock_movements')).rejects.toThrow(/append-only/);
    await expect(app.sql('truncate stock_movements')).rejects.toThrow(/append-only/);
  });

  it('is kept within bounds by the database', async () => {
    const product = await aProduct(app, { onHand: 1 });
    await expect(app.sql('update products set reserved = 2 where id = $1', [product.id])).rejects.toThrow(/products_stock_within/);
    await expect(app.sql('update products set on_hand = -1 where id = $1', [product.id])).rejects.toThrow(/products_stock_within/);
  });
});

describe('low stock', () => {
  const alerts = (id: number) =>
    app.sql<{ cleared_at: Date | null }>('select cleared_at from low_stock_alerts where product_id = $1 order by id', [id]);

  const told = (documentId: string) => app.sql(`select 1 from notifications where event = 'low_stock' and subject_id = $1`, [documentId]);

  it('lists what is at or below its threshold, the most urgent first', async () => {
    const half = await aProduct(app, { onHand: 5, lowStockThreshold: 10 });
    const empty = await aProduct(app, { onHand: 0, lowStockThreshold: 2 });
    const enough = await aProduct(app, { onHand: 11, lowStockThreshold: 10 });
    const unwatched = await aProduct(app, { onHand: 0, lowStockThreshold: 0 });
    const { body } = await app.get('/api/products/low-stock', { as: manager }).expect(200);
    const listed = (body as { data: { documentId: string }[] }).data.map(({ documentId }) => documentId);
    expect(listed.indexOf(empty.documentId)).toBeGreaterThanOrEqual(0);
    expect(listed.indexOf(empty.documentId)).toBeLessThan(listed.indexOf(half.documentId));
    expect(listed).not.toContain(enough.documentId);
    expect(listed).not.toContain(unwatched.documentId);
  });

  it('raises one alert, clears it when goods arrive, and raises another next time', async () => {
    const product = await aProduct(app, { onHand: 6, lowStockThreshold: 5 });
    const staff = await app.sql(`select distinct email from staff_members where email <> ''`);
    const move = (quantity: number) => app.post(stockOf(product), { as: manager, body: { kind: 'adjustment', quantity } }).expect(201);
    await move(-1);
    await eventually(async () => expect(await alerts(product.id)).toEqual([{ cleared_at: null }]));
    await eventually(async () => expect(await told(product.documentId)).toHaveLength(staff.length));
    await move(-1);
    await move(10);
    await eventually(async () => expect(await alerts(product.id)).toEqual([{ cleared_at: expect.any(Date) as Date }]));
    await move(-10);
    await eventually(async () => expect(await alerts(product.id)).toHaveLength(2));
    await eventually(async () => expect(await told(product.documentId)).toHaveLength(2 * staff.length));
  });

  it('follows a changed threshold', async () => {
    const product = await aProduct(app, { onHand: 6, lowStockThreshold: 0 });
    await app.put(`/api/products/${product.documentId}`, { as: manager, body: { lowStockThreshold: 6 } }).expect(200);
    await eventually(async () => expect(await alerts(product.id)).toEqual([{ cleared_at: null }]));
    await app.put(`/api/products/${product.documentId}`, { as: manager, body: { lowStockThreshold: 1 } }).expect(200);
    await eventually(async () => expect(await alerts(product.id)).toEqual([{ cleared_at: expect.any(Date) as Date }]));
  });
});
