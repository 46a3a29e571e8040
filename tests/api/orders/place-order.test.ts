import { startApp, type App } from '../../support/start-app';
import { aClient, aManager, aMarketer, type Person } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { aCustomer } from '../../support/builders/customer';

const PHONE = '+79991234567';
let app: App;
let client: Person;
let manager: Person;

beforeAll(async () => {
  app = await startApp();
  client = await aClient(app);
  manager = await aManager(app);
});
afterAll(async () => app?.close());

const order = (product: string, quantity: unknown, more: object = {}) => ({
  data: { lines: [{ product, quantity }], contact: { phone: PHONE }, ...more },
});
const stockOf = async (id: number) =>
  (await app.sql<{ on_hand: number; reserved: number }>('select on_hand, reserved from products where id = $1', [id]))[0];

describe('placing an order', () => {
  it('answers 201 with the whole body, the prices of the server and the first allowed moves', async () => {
    const product = await aProduct(app, { price: 99.9, onHand: 5 });
    const { body } = await app
      .post('/api/orders', {
        as: client,
        body: order(product.documentId, 2, {
          contact: { name: 'Анна', phone: '8 (999) 123-45-67', email: 'ANNA@People.test' },
          delivery: { city: 'Казань' },
        }),
      })
      .expect(201);
    expect(body.data).toMatchObject({
      number: expect.stringMatching(/^\d{4}-\d{6}$/),
      status: 'new',
      paymentStatus: 'unpaid',
      channel: 'storefront',
      allowedTransitions: ['cancelled'],
      customer: { name: 'Анна', phone: PHONE },
      author: { kind: 'client' },
      manager: null,
      contact: { name: 'Анна', phone: PHONE, email: 'anna@people.test' },
      delivery: { city: 'Казань', address: null },
      total: 199.8,
      discount: 0,
      deliveryCost: 0,
      version: 1,
      lines: [{ product: { documentId: product.documentId }, unitPrice: 99.9, quantity: 2, lineTotal: 199.8 }],
    });
    expect(await stockOf(product.id)).toEqual({ on_hand: 5, reserved: 2 });
  });

  it('sums the same product into one line', async () => {
    const product = await aProduct(app, { price: 10, onHand: 9 });
    const lines = [
      { product: product.documentId, quantity: 2 },
      { product: product.documentId, quantity: 3 },
    ];
    const { body } = await app.post('/api/orders', { body: { data: { lines, contact: { phone: PHONE } } } }).expect(201);
    expect(body.data.lines).toHaveLength(1);
    expect(body.data.lines[0]).toMatchObject({ quantity: 5, lineTotal: 50 });
  });

  it.each([0, -1, 1.5, '2', 1e9, null])('refuses the quantity %p and names it', async (quantity) => {
    const product = await aProduct(app, { onHand: 5 });
    const { body } = await app.post('/api/orders', { body: order(product.documentId, quantity) }).expect(400);
    expect(body.error.details.errors[0].path).toEqual(['lines', 0, 'quantity']);
    expect(await stockOf(product.id)).toEqual({ on_hand: 5, reserved: 0 });
  });

  it('refuses an unknown and an archived product and names the line', async () => {
    const archived = await aProduct(app, { onHand: 5 });
    await app.sql('update products set archived_at = now() where id = $1', [archived.id]);
    for (const product of ['nosuchproductatall', archived.documentId]) {
      const { body } = await app.post('/api/orders', { body: order(product, 1) }).expect(400);
      expect(body.error).toMatchObject({ message: expect.stringContaining('lines.0.product'), details: { code: 'UNKNOWN_PRODUCT' } });
    }
    expect(await stockOf(archived.id)).toEqual({ on_hand: 5, reserved: 0 });
  });

  it.each([
    ['a price', { lines: [{ product: 'x', quantity: 1, price: 1 }] }, 'price'],
    ['a total', { total: 1 }, 'total'],
    ['a status', { status: 'completed' }, 'status'],
  ])('refuses %s sent by the client, naming it', async (_what, more, key) => {
    const product = await aProduct(app, { onHand: 5 });
    const { body } = await app.post('/api/orders', { body: order(product.documentId, 1, more) }).expect(400);
    expect(body.error.message).toContain(key);
  });

  it.each(['discount', 'deliveryCost', 'channel', 'customer'])('refuses %s from anybody below a manager', async (field) => {
    const product = await aProduct(app, { onHand: 5 });
    const value = field === 'channel' ? 'desk' : field === 'customer' ? 'abcdef' : 1;
    const { body } = await app.post('/api/orders', { as: client, body: order(product.documentId, 1, { [field]: value }) }).expect(400);
    expect(body.error.message).toContain(field);
  });

  it('refuses a contact nobody can be reached by, and a phone that is none', async () => {
    const product = await aProduct(app, { onHand: 5 });
    await app.post('/api/orders', { body: order(product.documentId, 1, { contact: { name: 'Анна' } }) }).expect(400);
    const { body } = await app.post('/api/orders', { body: order(product.documentId, 1, { contact: { phone: 'call me' } }) }).expect(400);
    expect(body.error.message).toContain('contact.phone');
  });

  it('refuses broken JSON, a body over the limit, NUL and no lines with 4xx', async () => {
    const product = await aProduct(app, { onHand: 5 });
    await app.http.post('/api/orders').set('Content-Type', 'application/json').send('{"data": {').expect(400);
    const big = await app.http
      .post('/api/orders')
      .set('Content-Type', 'application/json')
      .send(JSON.stringify(order(product.documentId, 1, { comment: 'x'.repeat(2_000_000) })));
    expect(big.status).toBe(413);
    await app.post('/api/orders', { body: order(product.documentId, 1, { comment: 'a\0b' }) }).expect(400);
    await app.post('/api/orders', { body: { data: { lines: [], contact: { phone: PHONE } } } }).expect(400);
  });

  it('says what is available when there is not enough, and writes nothing', async () => {
    const plenty = await aProduct(app, { onHand: 50 });
    const few = await aProduct(app, { name: 'Few lamps', onHand: 2 });
    const before = await app.sql('select count(*) from orders');
    const lines = [
      { product: plenty.documentId, quantity: 5 },
      { product: few.documentId, quantity: 3 },
    ];
    const { body } = await app.post('/api/orders', { body: { data: { lines, contact: { phone: PHONE } } } }).expect(409);
    expect(body.error.details).toEqual({
      code: 'OUT_OF_STOCK',
      lines: [{ product: few.documentId, name: 'Few lamps', requested: 3, available: 2 }],
    });
    expect(await app.sql('select count(*) from orders')).toEqual(before);
    expect(await stockOf(plenty.id)).toEqual({ on_hand: 50, reserved: 0 });
  });

  it('forbids marketers', async () => {
    const product = await aProduct(app, { onHand: 5 });
    await app.post('/api/orders', { as: await aMarketer(app), body: order(product.documentId, 1) }).expect(403);
  });
});

describe('somebody else’s phone or e-mail', () => {
  it('tells nothing of the customer behind it, in the answer, the list or its filters', async () => {
    const product = await aProduct(app, { onHand: 50 });
    const victim = await aCustomer(app, { name: 'Жертва Тайная', phone: '+79165553796', email: 'victim@people.test' });
    const contact = { name: 'Атака', email: victim.email ?? '' };
    for (const as of [null, client]) {
      const { text, body } = await app.post('/api/orders', { as, body: order(product.documentId, 1, { contact }) }).expect(201);
      expect(body.data.customer).toMatchObject({ name: 'Атака', phone: null });
      expect(text).not.toMatch(/Тайная|9165553796/);
    }
    const found = async (query: string) =>
      (await app.get(encodeURI(`/api/orders?${query}`), { as: client }).expect(200)).body.data.length as number;
    expect(await found('filters[customer][name][$startsWith]=Жертва')).toBe(0);
    expect(await found('filters[customer][phone]=%2B79165553796')).toBe(0);
    expect((await app.get('/api/orders', { as: client }).expect(200)).text).not.toMatch(/Тайная|9165553796/);
  });
});

describe('bodies that cannot be read', () => {
  it.each([
    ['a broken form', { 'Content-Type': 'multipart/form-data; boundary=x' }, '{"data":1}'],
    ['broken compression', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }, 'notgzip'],
    ['JSON nested 20,000 deep', { 'Content-Type': 'application/json' }, `{"data":{"lines":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`],
  ])('%s is 400', async (_what, headers, text) => {
    const { status } = await fetch(`${app.url}/api/orders`, { method: 'POST', headers, body: text });
    expect(status).toBe(400);
  });
});

describe('placing an order as a manager', () => {
  it('takes a customer, a discount and a delivery cost, and reserves nothing yet', async () => {
    const product = await aProduct(app, { price: 100, onHand: 5 });
    const customer = await aCustomer(app, { name: 'ООО «Ромашка»' });
    const { body } = await app
      .post('/api/orders', {
        as: manager,
        body: {
          data: { lines: [{ product: product.documentId, quantity: 2 }], customer: customer.documentId, discount: 50.5, deliveryCost: 300 },
        },
      })
      .expect(201);
    expect(body.data).toMatchObject({
      channel: 'desk',
      total: 449.5,
      author: { kind: 'staff' },
      customer: { documentId: customer.documentId },
      contact: { phone: customer.phone },
    });
    expect(body.data.allowedTransitions).toEqual(['preparing_quote', 'confirmed', 'cancelled']);
    expect(await stockOf(product.id)).toEqual({ on_hand: 5, reserved: 0 });
  });

  it('refuses a discount above the total and a third decimal', async () => {
    const product = await aProduct(app, { price: 10, onHand: 5 });
    const { body } = await app.post('/api/orders', { as: manager, body: order(product.documentId, 1, { discount: 10.01 }) }).expect(400);
    expect(body.error.details.code).toBe('DISCOUNT_ABOVE_TOTAL');
    await app.post('/api/orders', { as: manager, body: order(product.documentId, 1, { discount: 1.001 }) }).expect(400);
  });

  it('ships a counter sale at once, paid and completed', async () => {
    const product = await aProduct(app, { price: 10, onHand: 5 });
    const { body } = await app
      .post('/api/orders', { as: manager, body: order(product.documentId, 2, { channel: 'counter', contact: { phone: '+79990001122' } }) })
      .expect(201);
    expect(body.data).toMatchObject({ status: 'completed', paymentStatus: 'paid', channel: 'counter' });
    expect(await stockOf(product.id)).toEqual({ on_hand: 3, reserved: 0 });
    const [customer] = await app.sql(
      `select total_orders, total_spent::float as spent, category from customers where phone = '+79990001122'`,
    );
    expect(customer).toEqual({ total_orders: 1, spent: 20, category: 'new' });
  });
});

describe('many at once', () => {
  it('sells exactly 50 of 50 pieces to 200 buyers', async () => {
    const product = await aProduct(app, { onHand: 50 });
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        app.post('/api/orders', { body: order(product.documentId, 1, { contact: { phone: `+7999777${String(1000 + n)}` } }) }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(150);
    expect(await stockOf(product.id)).toEqual({ on_hand: 50, reserved: 50 });
    expect(await app.sql(`select sum(reserved_delta)::int as reserved from stock_movements where product_id = $1`, [product.id])).toEqual([
      { reserved: 50 },
    ]);
  });

  it('never waits in a ring when two orders name the same goods in another order', async () => {
    const [a, b] = [await aProduct(app, { onHand: 1000 }), await aProduct(app, { onHand: 1000 })];
    const wish = (n: number) => (n % 2 === 0 ? [a, b] : [b, a]).map(({ documentId }) => ({ product: documentId, quantity: 1 }));
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => app.post('/api/orders', { body: { data: { lines: wish(n), contact: { phone: PHONE } } } })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  });

  it('makes one customer of 20 first orders with one new phone and one e-mail', async () => {
    const product = await aProduct(app, { onHand: 100 });
    const contact = { phone: '8 916 555 44 33', email: 'twenty@people.test' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.post('/api/orders', { body: order(product.documentId, 1, { contact }) })),
    );
    expect(new Set(answers.map(({ body }) => body.data?.customer?.documentId)).size).toBe(1);
    expect(await app.sql(`select count(*)::int as n from customers where phone = '+79165554433'`)).toEqual([{ n: 1 }]);
  });
});

describe('Idempotency-Key', () => {
  it('gives the first answer again, to twins at once as well', async () => {
    const product = await aProduct(app, { onHand: 100 });
    const send = () => app.post('/api/orders', { as: client, key: 'twin', body: order(product.documentId, 1) });
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.data.documentId)).size).toBe(1);
    expect(await stockOf(product.id)).toEqual({ on_hand: 100, reserved: 1 });
  });

  it('refuses the key with another body, and keeps the keys of two people apart', async () => {
    const product = await aProduct(app, { onHand: 100 });
    const first = await app.post('/api/orders', { as: client, key: 'same', body: order(product.documentId, 1) }).expect(201);
    const other = await app.post('/api/orders', { as: client, key: 'same', body: order(product.documentId, 2) }).expect(409);
    expect(other.body.error.details.code).toBe('IDEMPOTENCY_MISMATCH');
    const second = await app.post('/api/orders', { as: await aClient(app), key: 'same', body: order(product.documentId, 1) }).expect(201);
    expect(second.body.data.documentId).not.toBe(first.body.data.documentId);
  });

  it('keeps no refusal: the key works once the goods are there', async () => {
    const product = await aProduct(app, { onHand: 0 });
    await app.post('/api/orders', { as: client, key: 'later', body: order(product.documentId, 1) }).expect(409);
    await app
      .post(`/api/products/${product.documentId}/stock`, { as: manager, body: { data: { kind: 'receipt', quantity: 5 } } })
      .expect(201);
    await app.post('/api/orders', { as: client, key: 'later', body: order(product.documentId, 1) }).expect(201);
  });
});
