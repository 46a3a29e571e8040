import { startApp, type App } from '../../support/start-app';
import { aClient, aManager, aPanelUser, type PanelPerson, type Person } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { anOrder, type OrderView } from '../../support/builders/order';

const ORDER = '/content-manager/collection-types/api::orders.order';
const LINE = '/content-manager/collection-types/api::orders.order-line';
const RUSSIAN = { 'Accept-Language': 'ru' };
let app: App;
let panel: PanelPerson;
let client: Person;
let manager: Person;

beforeAll(async () => {
  app = await startApp();
  panel = await aPanelUser(app, 'artel-manager');
  client = await aClient(app);
  manager = await aManager(app);
});
afterAll(async () => app?.close());

const stockOf = async (id: number) =>
  (await app.sql<{ on_hand: number; reserved: number }>('select on_hand, reserved from products where id = $1', [id]))[0];
const read = async (id: string): Promise<OrderView> => (await app.get(`/api/orders/${id}`, { as: manager }).expect(200)).body.data;
const save = (id: string, body: object) => app.put(`${ORDER}/${id}`, { as: panel, body, headers: RUSSIAN });

describe('an order in the Content Manager', () => {
  it('moves by the table: stock, history with the panel user’s name, statistics', async () => {
    const product = await aProduct(app, { price: 10, onHand: 5 });
    const order = await anOrder(app, { as: client, lines: [{ product, quantity: 2 }], contact: { phone: '+79161112233' } });
    for (const orderStatus of ['confirmed', 'ready_for_delivery', 'completed']) await save(order.documentId, { orderStatus }).expect(200);
    expect(await stockOf(product.id)).toEqual({ on_hand: 3, reserved: 0 });
    const { body } = await app.get(`/api/orders/${order.documentId}/history`, { as: manager }).expect(200);
    expect(body.data.at(-1)).toMatchObject({ from: 'ready_for_delivery', to: 'completed', actor: { kind: 'staff', name: 'Panel User' } });
    expect(await app.sql(`select total_orders from customers where phone = '+79161112233'`)).toEqual([{ total_orders: 1 }]);
  });

  it('is refused a forbidden move in words, and nothing is written', async () => {
    const order = await anOrder(app, { as: client });
    const { body } = await save(order.documentId, { orderStatus: 'completed' }).expect(409);
    expect(body.error.message).toContain('Из «Новый» нельзя перейти в «Выполнен»');
    expect((await read(order.documentId)).version).toBe(1);
  });

  it.each([
    ['total', 1],
    ['number', '2026-999999'],
    ['placedAt', '2020-01-01T00:00:00.000Z'],
    ['completedAt', '2020-01-01T00:00:00.000Z'],
    ['channel', 'counter'],
  ])('may not write %s', async (field, value) => {
    const order = await anOrder(app, { as: client });
    const { body } = await save(order.documentId, { [field]: value }).expect(403);
    expect(body.error.message).toContain(`«${field}»`);
  });

  it('takes the whole form back unchanged, and a discount with the total recalculated', async () => {
    const product = await aProduct(app, { price: 100, onHand: 5 });
    const order = await anOrder(app, { as: client, lines: [{ product, quantity: 1 }] });
    const form = (await app.get(`${ORDER}/${order.documentId}`, { as: panel }).expect(200)).body.data as Record<string, unknown>;
    const {
      id: _id,
      documentId: _documentId,
      createdAt: _c,
      updatedAt: _u,
      publishedAt: _p,
      createdBy: _cb,
      updatedBy: _ub,
      localizations: _l,
      status: _s,
      ...fields
    } = form;
    const unlinked = {
      ...fields,
      customer: { connect: [], disconnect: [] },
      manager: { connect: [], disconnect: [] },
      placedBy: { connect: [], disconnect: [] },
      authorStaff: { connect: [], disconnect: [] },
    };
    await save(order.documentId, unlinked).expect(200);
    expect((await read(order.documentId)).version).toBe(1);
    await save(order.documentId, { ...unlinked, discount: 30 }).expect(200);
    expect(await read(order.documentId)).toMatchObject({ total: 70, version: 2 });
    expect((await save(order.documentId, { ...unlinked, discount: 40 }).expect(409)).body.error.details.code).toBe('STALE_VERSION');
  });

  it('is neither deleted nor copied, one by one or in bulk', async () => {
    const order = await anOrder(app, { as: client });
    const director = await aPanelUser(app);
    expect((await app.del(`${ORDER}/${order.documentId}`, { as: director, headers: RUSSIAN }).expect(403)).body.error.message).toContain(
      'не удаляются',
    );
    await app.post(`${ORDER}/actions/bulkDelete`, { as: director, body: { documentIds: [order.documentId] } }).expect(403);
    await app.post(`${ORDER}/clone/${order.documentId}`, { as: director, body: {} }).expect(403);
    expect((await read(order.documentId)).number).toBe(order.number);
  });

  it('is created empty for the desk, and filled by lines', async () => {
    const product = await aProduct(app, { price: 25.5, onHand: 5 });
    const created = await app.post(ORDER, { as: panel, body: { contactName: 'Мария', contactPhone: '8 916 000 11 22' } }).expect(201);
    const id = created.body.data.documentId as string;
    const line = await app
      .post(LINE, {
        as: panel,
        body: { order: { connect: [{ documentId: id }] }, product: { connect: [{ documentId: product.documentId }] }, quantity: 2 },
      })
      .expect(201);
    expect(await read(id)).toMatchObject({ total: 51, channel: 'desk' });
    await app.put(`${LINE}/${line.body.data.documentId}`, { as: panel, body: { quantity: 3 } }).expect(200);
    expect(await read(id)).toMatchObject({ total: 76.5 });
    expect(
      (await app.put(`${LINE}/${line.body.data.documentId}`, { as: panel, body: { unitPrice: 1 }, headers: RUSSIAN }).expect(403)).body
        .error.message,
    ).toContain('unitPrice');
    await save(id, { orderStatus: 'confirmed' }).expect(200);
    expect(await stockOf(product.id)).toEqual({ on_hand: 5, reserved: 3 });
    await app.del(`${LINE}/${line.body.data.documentId}`, { as: await aPanelUser(app) }).expect(200);
    expect(await read(id)).toMatchObject({ total: 0, lines: [] });
    expect(await stockOf(product.id)).toEqual({ on_hand: 5, reserved: 0 });
  });

  it('has a history that nobody writes by hand, super administrators neither', async () => {
    const order = await anOrder(app, { as: client });
    const admin = await aPanelUser(app);
    for (const uid of ['api::orders.order-event', 'api::orders.quote', 'api::catalog.stock-movement']) {
      const { status } = await app.post(`/content-manager/collection-types/${uid}`, {
        as: admin,
        body: { orderId: 1, kind: 'status', productId: 1, version: 1, at: new Date() },
      });
      expect([403, 400]).toContain(status);
    }
    expect(
      await app.sql('select count(*)::int as n from order_events e join orders o on o.id = e.order_id where o.document_id = $1', [
        order.documentId,
      ]),
    ).toEqual([{ n: 1 }]);
  });

  it('keeps the rules for scripts that use the Document Service too', async () => {
    const product = await aProduct(app, { onHand: 5 });
    const order = await anOrder(app, { as: client, lines: [{ product, quantity: 2 }] });
    const documents = app.strapi.documents('api::orders.order');
    await expect(documents.update({ documentId: order.documentId, data: { total: 1 } as never })).rejects.toThrow(/total/);
    await documents.update({ documentId: order.documentId, data: { orderStatus: 'cancelled' } as never });
    expect(await stockOf(product.id)).toEqual({ on_hand: 5, reserved: 0 });
  });
});

describe('a customer in the Content Manager', () => {
  const CUSTOMER = '/content-manager/collection-types/api::crm.customer';

  it('is kept by one phone in E.164, and statistics are not typed in', async () => {
    const { body } = await app
      .post(CUSTOMER, { as: panel, body: { name: 'Пётр', phone: '8 (912) 345-67-89', totalSpent: 5, category: 'vip' } })
      .expect(201);
    expect(body.data).toMatchObject({ phone: '+79123456789', totalSpent: 0, category: 'new' });
    const twin = await app.post(CUSTOMER, { as: panel, body: { name: 'Другой', phone: '+7 912 345 67 89' }, headers: RUSSIAN }).expect(409);
    expect(twin.body.error.message).toContain('другого клиента');
    await app.post(CUSTOMER, { as: panel, body: { name: 'x', phone: 'нет' } }).expect(400);
    await app.post(CUSTOMER, { as: panel, body: { name: 'x' } }).expect(400);
  });

  it('gives its phone back to orders under the new number only', async () => {
    const { body } = await app.post(CUSTOMER, { as: panel, body: { name: 'Вера', phone: '+79120000001' } }).expect(201);
    await app.put(`${CUSTOMER}/${body.data.documentId}`, { as: panel, body: { phone: '+79120000002' } }).expect(200);
    const [old, fresh] = [
      await anOrder(app, { contact: { phone: '+79120000001' } }),
      await anOrder(app, { contact: { phone: '+79120000002' } }),
    ];
    const customerOf = async (order: OrderView) =>
      ((await read(order.documentId)) as unknown as { customer: { documentId: string } }).customer.documentId;
    expect(await customerOf(fresh)).toBe(body.data.documentId);
    expect(await customerOf(old)).not.toBe(body.data.documentId);
  });

  it('is not deleted while orders refer to it', async () => {
    const order = await anOrder(app, { contact: { phone: '+79120000003' } });
    const { customer } = (await read(order.documentId)) as unknown as { customer: { documentId: string } };
    const { body } = await app.del(`${CUSTOMER}/${customer.documentId}`, { as: await aPanelUser(app), headers: RUSSIAN }).expect(409);
    expect(body.error.message).toContain('заказы');
  });
});
