import { anOrder } from '../../support/builders/order';
import { aManager, aPanelUser, type PanelPerson } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { startApp, type App } from '../../support/start-app';

describe('what the desk changes', () => {
  let app: App;
  let manager: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    manager = await aPanelUser(app, 'artel-manager');
  });
  afterAll(async () => app?.close());

  const post = (path: string, data: unknown, options: { as?: PanelPerson; key?: string } = {}) =>
    app.post(`/desk${path}`, { as: manager, body: { data }, ...options });
  const deskOrder = async () => anOrder(app, { as: await aManager(app) });

  it('takes an order and hands it over', async () => {
    const order = await anOrder(app);
    const taken = await post(`/orders/${order.documentId}/manager`, { manager: 'me' }).expect(200);
    const me = taken.body.data.manager.documentId;
    expect(me).toEqual(expect.any(String));
    expect((await post(`/orders/${order.documentId}/manager`, { manager: null }).expect(200)).body.data.manager).toBeNull();
  });

  it('hands many orders over with a result for each, and once under one key', async () => {
    const orders = [await anOrder(app), await anOrder(app)].map(({ documentId }) => documentId);
    const command = { orders: [...orders, 'missing'], manager: 'me' };
    const first = await post('/orders/bulk/manager', command, { key: 'take-all' }).expect(200);
    expect(first.body.data.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, true, false]);
    const again = await post('/orders/bulk/manager', command, { key: 'take-all' }).expect(200);
    expect(again.body.data.slice(0, 2)).toEqual(first.body.data.slice(0, 2));
  });

  it('sells at the counter to somebody nameless: completed, paid, gone from the stock', async () => {
    const product = await aProduct(app, { price: 100, onHand: 3 });
    const sale = await post('/counter/sales', { lines: [{ product: product.documentId, quantity: 2 }], paidBy: 'cash' }).expect(201);
    expect(sale.body.data).toMatchObject({
      status: 'completed',
      paymentStatus: 'paid',
      channel: 'counter',
      paidBy: 'cash',
      customer: null,
      total: 200,
    });
    expect(await app.sql('select on_hand, reserved from products where id = $1', [product.id])).toEqual([{ on_hand: 1, reserved: 0 }]);
    expect((await app.get(`/desk/orders/${sale.body.data.documentId}`, { as: manager }).expect(200)).body.data.paidBy).toBe('cash');
  });

  it('sells the last piece once, however many tills ring at once, and once under one key', async () => {
    const product = await aProduct(app, { onHand: 1 });
    const sale = { lines: [{ product: product.documentId, quantity: 1 }], paidBy: 'card' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => post('/counter/sales', sale)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const more = await aProduct(app, { onHand: 5 });
    const keyed = { lines: [{ product: more.documentId, quantity: 1 }], paidBy: 'card' };
    const twins = await Promise.all([1, 2].map(() => post('/counter/sales', keyed, { key: 'twin' })));
    expect(twins[0]?.body.data.documentId).toBe(twins[1]?.body.data.documentId);
    expect(await app.sql('select on_hand from products where id = $1', [more.id])).toEqual([{ on_hand: 4 }]);
  });

  it('lets the receptionist sell and nothing else', async () => {
    const receptionist = await aPanelUser(app, 'artel-receptionist');
    const product = await aProduct(app);
    const lines = [{ product: product.documentId, quantity: 1 }];
    await post('/counter/sales', { lines, paidBy: 'cash' }, { as: receptionist }).expect(201);
    await post('/orders', { lines, contact: { phone: '+79165550202' } }, { as: receptionist }).expect(403);
    const order = await deskOrder();
    await post(`/orders/${order.documentId}/status`, { to: 'confirmed' }, { as: receptionist }).expect(403);
  });

  it('names what a sale lacks', async () => {
    const answer = await post('/counter/sales', { lines: [], paidBy: 'gold' }).expect(400);
    expect(answer.body.error.details.errors.map(({ path }: { path: string[] }) => path[0])).toEqual(
      expect.arrayContaining(['lines', 'paidBy']),
    );
  });

  it('keeps views: mine are mine, shared ones are seen by others, names are told apart', async () => {
    const other = await aPanelUser(app, 'artel-manager');
    const mine = (await post('/views', { name: 'Big ones', isShared: false, filters: { totalFrom: 1000 } }).expect(201)).body.data;
    const shared = (await post('/views', { name: 'Unpaid', isShared: true, filters: { payments: ['unpaid'] } }).expect(201)).body.data;
    const seen = (await app.get('/desk/views', { as: other }).expect(200)).body.data;
    expect(seen.map(({ name }: { name: string }) => name)).toEqual(['Unpaid']);
    expect(seen[0]).toMatchObject({ isMine: false, owner: 'Panel User' });
    await app.put(`/desk/views/${shared.documentId}`, { as: other, body: { data: { name: 'Stolen' } } }).expect(404);
    await app.del(`/desk/views/${shared.documentId}`, { as: other }).expect(404);
    const twice = await post('/views', { name: 'big ONES', isShared: false, filters: {} }).expect(409);
    expect(twice.body.error.details).toMatchObject({ code: 'DUPLICATE', field: 'name' });
    await post('/views', { name: 'Odd', isShared: false, filters: { colour: 'red' } }).expect(400);
    const counts = (await app.get('/desk/views/counts', { as: manager }).expect(200)).body.data;
    expect(counts).toMatchObject({ all: expect.any(Number), waiting: expect.any(Number), [mine.documentId]: expect.any(Number) });
    await app.del(`/desk/views/${mine.documentId}`, { as: manager }).expect(200);
  });

  it('saves a view of one name once, however fast the button is pressed', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => post('/views', { name: 'Hurried', isShared: false, filters: {} })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('keeps files with an order, gives them to staff as downloads only, and forgets them whole', async () => {
    const order = await deskOrder();
    const sent = await app.http
      .post(`/desk/orders/${order.documentId}/files`)
      .set('Authorization', `Bearer ${manager.jwt}`)
      .attach('file', Buffer.from('%PDF-1.7\n%the rest\n'), { filename: '../../счёт.pdf', contentType: 'text/html' })
      .expect(201);
    expect(sent.body.data).toMatchObject({
      name: expect.stringMatching(/pdf$/),
      mime: 'application/pdf',
      size: 19,
      uploadedBy: 'Panel User',
    });
    expect(sent.body.data.name).not.toContain('/');
    const path = `/desk/orders/${order.documentId}/files/${sent.body.data.documentId}`;
    const got = await app.get(path, { as: manager }).expect(200);
    expect(got.headers['content-type']).toBe('application/octet-stream');
    expect(got.headers['content-disposition']).toContain('attachment');
    expect((await app.get(`/desk/orders/${order.documentId}`, { as: manager }).expect(200)).body.data.counts.files).toBe(1);
    await app.get(`/desk/orders/${(await deskOrder()).documentId}/files/${sent.body.data.documentId}`, { as: manager }).expect(404);
    await app.get(path, { as: await aPanelUser(app, 'artel-marketer') }).expect(403);
    await app.del(path, { as: manager }).expect(200);
    await app.get(path, { as: manager }).expect(404);
    await app.http.post(`/desk/orders/${order.documentId}/files`).set('Authorization', `Bearer ${manager.jwt}`).expect(400);
  });

  it('keeps no pages and nothing that only claims to be a picture', async () => {
    const order = await deskOrder();
    const send = (content: string, filename: string, contentType: string) =>
      app.http
        .post(`/desk/orders/${order.documentId}/files`)
        .set('Authorization', `Bearer ${manager.jwt}`)
        .attach('file', Buffer.from(content), { filename, contentType });
    for (const [content, name, mime] of [
      ['<script>alert(1)</script>', 'page.html', 'text/html'],
      ['<script>alert(1)</script>', 'fake.png', 'image/png'],
      ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'drawing.svg', 'image/svg+xml'],
      ['not a PDF', 'fake.pdf', 'application/pdf'],
    ] as const) {
      const { body } = await send(content, name, mime).expect(400);
      expect(body.error).toMatchObject({ message: expect.stringContaining('PNG, JPEG, WebP, GIF'), details: { code: 'UNSUPPORTED_FILE' } });
    }
    expect((await app.get(`/desk/orders/${order.documentId}`, { as: manager }).expect(200)).body.data.counts.files).toBe(0);
    await send('a;b\r\n1;2\r\n', 'list.csv', 'application/vnd.ms-excel').expect(201);
  });

  it('says of each order of a bulk move what is missing', async () => {
    const lamp = await aProduct(app, { name: 'Rare lamp', onHand: 1 });
    const { documentId } = await anOrder(app, { as: await aManager(app), lines: [{ product: lamp, quantity: 2 }] });
    const { body } = await post('/orders/bulk/status', { orders: [documentId], to: 'confirmed' }).expect(200);
    expect(body.data[0]).toMatchObject({
      ok: false,
      error: { code: 'OUT_OF_STOCK', lines: [{ product: lamp.documentId, name: 'Rare lamp', requested: 2, available: 1 }] },
    });
  });

  it('tells the second of two people who changed what', async () => {
    const order = await deskOrder();
    const edit = (comment: string) =>
      app.put(`/desk/orders/${order.documentId}`, { as: manager, body: { data: { version: order.version, comment } } });
    await edit('first').expect(200);
    const stale = await edit('second').expect(409);
    expect(stale.body.error.details).toMatchObject({
      code: 'STALE_VERSION',
      changedBy: { kind: 'staff', name: 'Panel User' },
      changes: { comment: { to: 'first' } },
    });
  });
});
