import { aCustomer } from '../../support/builders/customer';
import { anOrder } from '../../support/builders/order';
import { aManager, aPanelUser, type PanelPerson } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { startApp, type App } from '../../support/start-app';

describe('what the desk reads', () => {
  let app: App;
  let manager: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    manager = await aPanelUser(app, 'artel-manager');
  });
  afterAll(async () => app?.close());

  const documentIds = (found: { documentId: string }[]) => found.map(({ documentId }) => documentId);
  const read = async (path: string, query: Record<string, unknown> = {}, as: PanelPerson | null = manager) =>
    (await app.get(`/desk${path}`, { as, query }).expect(200)).body;

  it('lists orders as cards with positions, pieces and what is missing', async () => {
    const scarce = await aProduct(app, { name: 'Scarce lamp', onHand: 1 });
    const rest = await aManager(app);
    const order = await anOrder(app, { as: rest, lines: [{ product: scarce, quantity: 4 }] });
    const { data, meta } = await read('/orders', { 'filters[number][$eq]': order.number });
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      number: order.number,
      positions: 1,
      pieces: 4,
      quote: null,
      shortage: { name: 'Scarce lamp', missing: 3, lines: 1 },
    });
    expect(data[0]).not.toHaveProperty('lines');
    expect(meta.pagination).toMatchObject({ total: 1, next: null });
  });

  it('gives the board in one answer: heads of all statuses, first cards of the open ones, the rest by cursor', async () => {
    const city = 'Boardtown';
    for (let n = 0; n < 3; n += 1) await anOrder(app, { body: { delivery: { city } } });
    await anOrder(app, { status: 'completed', body: { delivery: { city } } });
    const { data } = await read('/orders/board', { 'pagination[pageSize]': 2, sort: 'createdAt:desc' });
    expect(data.map(({ status }: { status: string }) => status)).toEqual([
      'new',
      'preparing_quote',
      'quoted',
      'confirmed',
      'ready_for_delivery',
      'completed',
      'cancelled',
    ]);
    const [fresh] = data;
    expect(fresh.count).toBeGreaterThanOrEqual(3);
    expect(fresh.cards).toHaveLength(2);
    const more = await read('/orders', {
      'filters[status]': 'new',
      sort: 'createdAt:desc',
      'pagination[after]': fresh.next,
      'pagination[pageSize]': 100,
    });
    const seen = [...fresh.cards, ...more.data].map(({ documentId }: { documentId: string }) => documentId);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(fresh.count);
    const done = data.find(({ status }: { status: string }) => status === 'completed');
    expect(done).toMatchObject({ cards: [], next: null });
    expect(done.count).toBeGreaterThanOrEqual(1);
  });

  it('counts and sums the columns under the same filters as the list', async () => {
    const { data } = await read('/orders/columns', { 'filters[status]': 'new' });
    const { meta } = await read('/orders', { 'filters[status]': 'new' });
    expect(data.reduce((sum: number, head: { count: number }) => sum + head.count, 0)).toBe(meta.pagination.total);
  });

  it('says what each move will do to the stock, and why one would be refused', async () => {
    const product = await aProduct(app, { name: 'Chair', onHand: 3 });
    const rest = await aManager(app);
    const order = await anOrder(app, { as: rest, lines: [{ product, quantity: 5 }] });
    const { data: moves } = await read(`/orders/${order.documentId}/moves`);
    expect(moves.find(({ to }: { to: string }) => to === 'confirmed')).toEqual({
      to: 'confirmed',
      stock: 'reservation',
      products: 1,
      pieces: 5,
      endsQuote: null,
      shortages: [{ product: product.documentId, name: 'Chair', requested: 5, available: 3 }],
    });
    expect(moves.find(({ to }: { to: string }) => to === 'cancelled')).toMatchObject({ stock: null, pieces: 0, shortages: [] });
  });

  it("counts an order's own reservation as available to it", async () => {
    const product = await aProduct(app, { onHand: 5 });
    const order = await anOrder(app, { lines: [{ product, quantity: 4 }] });
    const { data } = await read(`/orders/${order.documentId}`);
    expect(data).toMatchObject({ holdsStock: true, counts: { files: 0 }, reached: { new: expect.any(String) } });
    expect(data.lines[0]).toMatchObject({ quantity: 4, available: 5 });
  });

  it('finds orders by number, customers by phone in any notation, products by SKU', async () => {
    const customer = await aCustomer(app, { name: 'Searchable Sergey', phone: '+79165550101' });
    const product = await aProduct(app, { name: 'Findable kettle', sku: 'KTL-777' });
    const rest = await aManager(app);
    const order = await anOrder(app, { as: rest, body: { customer: customer.documentId }, lines: [{ product, quantity: 1 }], contact: {} });
    for (const q of ['8 (916) 555-01-01', '+7 916 5550101', '5550101', 'searchable']) {
      const { data } = await read('/search', { q });
      expect(documentIds(data.customers)).toContain(customer.documentId);
      expect(documentIds(data.orders)).toContain(order.documentId);
    }
    expect(documentIds((await read('/search', { q: order.number.slice(-6) })).data.orders)).toContain(order.documentId);
    expect(documentIds((await read('/search', { q: 'findable' })).data.products)).toContain(product.documentId);
    expect((await read('/products', { q: 'ktl-777' })).data[0].documentId).toBe(product.documentId);
    expect((await read('/search', { q: '%' })).data.customers).toEqual([]);
  });

  it('finds customers by all the words of their name, in any order and with others between them', async () => {
    const wanted = await aCustomer(app, { name: 'Дом у реки' });
    await aCustomer(app, { name: 'Дом в лесу' });
    for (const q of ['дом реки', 'реки дом', 'дом у реки'])
      expect(documentIds((await read('/search', { q })).data.customers)).toEqual([wanted.documentId]);
    expect((await read('/search', { q: 'дом моря' })).data.customers).toEqual([]);
  });

  it("shows a customer's card with the last orders and notes", async () => {
    const customer = await aCustomer(app, { name: 'Card Carrier' });
    await app
      .post(`/desk/customers/${customer.documentId}/notes`, { as: manager, body: { data: { text: 'Prefers mornings' } } })
      .expect(201);
    const { data } = await read(`/customers/${customer.documentId}/card`);
    expect(data).toMatchObject({ name: 'Card Carrier', orders: [], notes: [{ text: 'Prefers mornings', author: 'Panel User' }] });
    await app.get('/desk/customers/nobody/card', { as: manager }).expect(404);
  });

  it('names everybody who can work an order and marks the reader', async () => {
    const other = await aPanelUser(app, 'artel-director');
    const { data } = await read('/staff');
    expect(data.filter(({ isMe }: { isMe: boolean }) => isMe)).toHaveLength(1);
    expect((await app.sql('select count(*)::int as n from staff_members_admin_user_lnk where user_id = $1', [other.user.id]))[0]).toEqual({
      n: 1,
    });
  });

  it('shows the homepage its numbers', async () => {
    const { data } = await read('/home');
    expect(data.today.count).toBeGreaterThan(0);
    expect(data.open.total).toBeGreaterThan(0);
    expect(data).toMatchObject({ waiting: expect.any(Array), lowStock: expect.any(Array) });
  });

  it('exports what the filters show', async () => {
    const answer = await app.get('/desk/orders/export.csv', { as: manager, query: { 'filters[status]': 'completed' } }).expect(200);
    expect(answer.headers['content-disposition']).toContain('orders-');
  });

  it.each(['artel-marketer', 'artel-receptionist'])('refuses the orders to a panel user with the role %s', async (role) => {
    const other = await aPanelUser(app, role);
    for (const path of ['/orders', '/orders/board', '/orders/columns', '/search?q=ab', '/home', '/views', '/orders/export.csv'])
      await app.get(`/desk${path}`, { as: other }).expect(403);
    await app.get('/desk/products', { as: other }).expect(role === 'artel-receptionist' ? 200 : 403);
  });

  it('asks everybody to sign in', async () => {
    await app.get('/desk/orders', { as: null }).expect(401);
    await app.get('/desk/orders', { as: await aManager(app) }).expect(401);
  });

  it('names a filter it does not know', async () => {
    const answer = await app.get('/desk/orders/board', { as: manager, query: { 'filters[colour]': 'red' } }).expect(400);
    expect(answer.body.error).toMatchObject({ details: { code: 'VALIDATION_FAILED' }, message: expect.stringContaining('colour') });
  });
});
