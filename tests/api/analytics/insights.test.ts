import { summedUp } from '../../support/analytics/rollups';
import { aClient, aDirector, aManager, aMarketer, type Person } from '../../support/builders/person';
import { aCustomer } from '../../support/builders/customer';
import { anOrder } from '../../support/builders/order';
import { aProduct, type ProductRow } from '../../support/builders/product';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';

const ZONE = 'Europe/Moscow';
const DAY_MS = 86_400_000;
const dayAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toLocaleDateString('sv-SE', { timeZone: ZONE });
const PERIOD = { from: dayAgo(20), to: dayAgo(0) };

interface Behind {
  data: { amount: number; documentId: string; isNew: boolean }[];
  meta: { amount: number; pagination: { total: number } };
}

describe('the numbers over REST', () => {
  let app: App;
  let director: Person;
  let products: ProductRow[];

  beforeAll(async () => {
    app = await startApp({ TIMEZONE: ZONE });
    director = await aDirector(app);
    products = [await aProduct(app, { price: 100.1, onHand: 1_000 }), await aProduct(app, { price: 33.33, onHand: 1_000 })];
    const [lamp, chair] = products;
    if (!lamp || !chair) throw new Error('There are no products');
    for (let place = 0; place < 12; place += 1) {
      const lines =
        place % 3 === 0 ? [{ product: lamp, quantity: 1 }] : [lamp, chair].map((product) => ({ product, quantity: 1 + (place % 2) }));
      const order = await anOrder(app, { lines, status: 'completed', contact: { phone: `+7901111000${place % 4}` } });
      await app.sql(
        `update orders set completed_at = now() - make_interval(days => $2), created_at = timezone('UTC', now()) - make_interval(days => $2), delivery_city = $3 where document_id = $1`,
        [order.documentId, 1 + place, place % 2 ? 'Казань' : ''],
      );
    }
    await anOrder(app, { lines: [{ product: lamp, quantity: 3 }] });
    await summedUp(app);
    // The zone of the sums is the sign of a move; with it the models are wanted anew.
    await app.sql("update artel.sales_state set time_zone = 'Asia/Tokyo'");
    await eventually(async () =>
      expect(await app.sql('select sum(orders)::int as kept from artel.customer_score')).toEqual([{ kept: 12 }]),
    );
    await summedUp(app);
  });
  afterAll(async () => app?.close());

  const ask = async <T>(path: string, query: Record<string, unknown> = {}, as: Person | null = director): Promise<T> =>
    (await app.get(`/api/analytics/${path}`, { as, query }).expect(200)).body as T;

  it('say the same as the orders', async () => {
    const [raw] = await app.sql<{ orders: number; revenue: number }>(
      `select count(*)::int as orders, sum(total)::float8 as revenue from orders where order_status = 'completed'`,
    );
    const { data } = await ask<{ data: { totals: Record<string, number>; series: { revenue: number; orders: number }[] } }>(
      'sales',
      PERIOD,
    );
    expect(data.totals).toMatchObject({ orders: raw?.orders, revenue: raw?.revenue, newOrders: 4, returningOrders: 8, repeatRate: 1 });
    const sum = data.series.reduce((total, { revenue }) => total + Math.round(revenue * 100), 0);
    expect(sum).toBe(Math.round((raw?.revenue ?? 0) * 100));
    expect(data.totals.averageOrder).toBeCloseTo((raw?.revenue ?? 0) / 12, 2);
  });

  it.each([
    ['completed', {}, 'revenue', 'orders'],
    ['new', { kind: 'new' }, null, 'newOrders'],
    ['returning', { kind: 'returning' }, null, 'returningOrders'],
    ['refunded', { kind: 'refunded' }, 'refundedSum', 'refunds'],
  ] as const)('open up to exactly the %s orders behind them', async (_name, filter, amountOf, countOf) => {
    const { data: overview } = await ask<{ data: { metrics: { name: string; value: number }[] } }>('overview', PERIOD);
    const valueOf = (name: string): number | undefined => overview.metrics.find((metric) => metric.name === name)?.value;
    const pages: Behind[] = [];
    for (let page = 1; page <= 3; page += 1) pages.push(await ask<Behind>('orders', { ...PERIOD, ...filter, page, pageSize: 5 }));
    const rows = pages.flatMap(({ data }) => data);
    expect(rows.length).toBe(valueOf(countOf));
    expect(new Set(rows.map(({ documentId }) => documentId)).size).toBe(rows.length);
    expect(pages[0]?.meta.pagination.total).toBe(rows.length);
    const cents = rows.reduce((total, { amount }) => total + Math.round(amount * 100), 0);
    expect(cents).toBe(Math.round((pages[0]?.meta.amount ?? 0) * 100));
    if (amountOf) expect(cents).toBe(Math.round((valueOf(amountOf) ?? 0) * 100));
  });

  it.each(['product', 'category', 'manager', 'channel', 'city'])('add up when told apart by %s, row by row', async (group) => {
    type Row = { key: string | null; revenue: number; orders: number };
    const { data } = await ask<{ data: { rows: Row[]; total: Row; parts: { goods: number } | null } }>('breakdown', { ...PERIOD, group });
    expect(data.rows.reduce((sum, { revenue }) => sum + Math.round(revenue * 100), 0)).toBe(Math.round(data.total.revenue * 100));
    for (const { key, revenue } of data.rows) {
      const { meta } = await ask<Behind>('orders', { ...PERIOD, [group]: key ?? 'none' });
      expect(meta.amount).toBeCloseTo(revenue, 2);
    }
  });

  it('keep the funnel in step with the orders placed', async () => {
    const { data } = await ask<{ data: { placed: number; statuses: { status: string; here: number; reached: number }[] } }>(
      'funnel',
      PERIOD,
    );
    expect(data.placed).toBe(13);
    for (const { status, here } of data.statuses) {
      const { meta } = await ask<Behind>('orders', { ...PERIOD, kind: 'placed', status });
      expect(meta.pagination.total).toBe(here);
    }
  });

  it('open what to do next up to exactly its rows', async () => {
    const vip = await aCustomer(app, { name: 'Silent' });
    await aCustomer(app, { name: 'Not so silent' });
    await app.sql(
      `update customers set category = 'vip', total_spent = case when document_id = $1 then 500.5 else 1 end,
        last_order_date = timezone($2, (timezone($2, now())::date - 120)::timestamp) - case when document_id = $1 then interval '1 second' else interval '0' end
       where name like '%ilent'`,
      [vip.documentId, ZONE],
    );
    await app.sql(`update orders set created_at = timezone('UTC', now()) - interval '90 days' where order_status = 'new'`);
    await app.sql(`update products set created_at = now() - interval '1 year'`);
    const idle = await aProduct(app, { price: 12.34, onHand: 5 });
    await app.sql(`update products set created_at = now() - interval '1 year' where document_id = $1`, [idle.documentId]);
    const { data: steps } = await ask<{ data: { kind: string; facts: Record<string, number> }[] }>('next-steps');
    const factsOf = (kind: string): Record<string, number> => steps.find((step) => step.kind === kind)?.facts ?? {};
    for (const kind of ['late', 'unassigned'] as const) {
      const { data, meta } = await ask<Behind>('orders', { kind });
      expect([meta.pagination.total, meta.amount]).toEqual([factsOf(kind).orders, factsOf(kind).total]);
      expect(data).toHaveLength(1);
    }
    expect(factsOf('silentVips')).toMatchObject({ customers: 1, revenue: 500.5, days: 120 });
    const rules = {
      all: [
        { field: 'category', op: 'in', value: ['vip'] },
        { field: 'lastOrderDate', op: 'olderThanDays', value: 120 },
      ],
    };
    const preview = await app.post('/api/segments/preview', { as: director, body: { data: { rules } } }).expect(200);
    expect((preview.body as { data: { count: number } }).data.count).toBe(1);
    const { data, meta } = await ask<Behind>('products', { kind: 'deadStock' });
    expect([meta.pagination.total, meta.amount]).toEqual([factsOf('deadStock').products, factsOf('deadStock').worth]);
    expect(data.map(({ documentId }) => documentId)).toContain(idle.documentId);
    expect((await ask<Behind>('products', { kind: 'lowStock' })).meta.pagination.total).toBe(0);
  });

  it('open low stock, and quotes that end, up to exactly their rows', async () => {
    const low = await aProduct(app, { price: 7.5, onHand: 6, lowStockThreshold: 5 });
    const order = await anOrder(app, { lines: [{ product: low, quantity: 2 }], status: 'quoted' });
    const validUntil = new Date(Date.now() + 2 * DAY_MS).toISOString();
    await app.post(`/api/orders/${order.documentId}/quotes`, { as: director, body: { data: { validUntil } } }).expect(201);
    const later = await anOrder(app, { status: 'quoted' });
    await app.post(`/api/orders/${later.documentId}/quotes`, { as: director, body: { data: {} } }).expect(201);
    const { data: quoted, meta } = await ask<Behind>('orders', { kind: 'expiringQuotes' });
    expect(quoted.map(({ documentId }) => documentId)).toEqual([order.documentId]);
    expect([meta.pagination.total, meta.amount]).toEqual([1, order.total]);
    const { data: steps } = await ask<{ data: { kind: string; facts: object }[] }>('next-steps');
    expect(steps.find(({ kind }) => kind === 'expiringQuotes')?.facts).toEqual({ quotes: 1, total: order.total, days: 3 });
    await app.post(`/api/products/${low.documentId}/stock`, { as: director, body: { kind: 'adjustment', quantity: -1 } }).expect(201);
    const { data: rows, meta: stock } = await eventually(async () => {
      const found = await ask<{ data: { documentId: string; available: number }[]; meta: Behind['meta'] }>('products', {
        kind: 'lowStock',
      });
      expect(found.meta.pagination.total).toBe(1);
      return found;
    });
    const [{ available = 0 } = {}] = rows;
    expect([rows[0]?.documentId, stock.amount]).toEqual([low.documentId, available * 7.5]);
    const { data: overview } = await ask<{ data: { waiting: { orders: number; total: number } } }>('overview');
    const { meta: waiting } = await ask<Behind>('orders', { kind: 'waiting' });
    expect([waiting.pagination.total, waiting.amount]).toEqual([overview.waiting.orders, overview.waiting.total]);
  });

  it('open segments and cohorts up to their customers', async () => {
    const { data } = await ask<{ data: { customers: number; segments: { name: string; customers: number; revenue: number }[] } }>('rfm');
    expect(data.customers).toBe(4);
    for (const { name, customers, revenue } of data.segments) {
      const { meta } = await ask<Behind>('scored-customers', { segment: name });
      expect([meta.pagination.total, meta.amount]).toEqual([customers, revenue]);
    }
    const { data: table } = await ask<{ data: { cohorts: { month: string; size: number; active: (number | null)[] }[] } }>('cohorts');
    for (const { month, size, active } of table.cohorts) {
      expect((await ask<Behind>('scored-customers', { cohort: month })).meta.pagination.total).toBe(size);
      for (const [index, cell] of active.entries())
        if (cell !== null)
          expect((await ask<Behind>('scored-customers', { cohort: month, active: index + 1 })).meta.pagination.total).toBe(cell);
    }
  });

  it('reach the customers as scores', async () => {
    const rows = await eventually(async () => {
      const found = await app.sql<{ segment: string }>('select rfm_segment as segment from customers where rfm_segment is not null');
      expect(found).toHaveLength(4);
      return found;
    });
    const kept = await app.sql('select segment from artel.customer_score order by 1');
    expect(rows.map(({ segment }) => ({ segment })).sort((one, other) => one.segment.localeCompare(other.segment))).toEqual(kept);
    const { data: scored } = await ask<{ data: { documentId: string; segment: string }[] }>('scored-customers');
    for (const one of scored)
      expect((await ask<{ data: unknown }>('customer-score', { customer: one.documentId }, await aManager(app))).data).toEqual(one);
    expect((await ask<{ data: unknown }>('customer-score', { customer: 'nobody' })).data).toBeNull();
    const [segment = ''] = scored.map((one) => one.segment);
    const rules = { field: 'rfmSegment', op: 'in', value: [segment] };
    const { body } = await app.post('/api/segments/preview', { as: director, body: { data: { rules } } }).expect(200);
    expect((body as { data: { count: number } }).data.count).toBe(scored.filter((one) => one.segment === segment).length);
  });

  it('say in figures that there is too little to tell from', async () => {
    expect((await ask<{ data: object }>('clv')).data).toMatchObject({ isEnough: false, needed: 200, repeatCustomers: 4, total: null });
    expect((await ask<{ data: object }>('forecast')).data).toMatchObject({ isEnough: false, needed: 21, given: 12, forecast: [] });
    expect((await ask<{ data: object }>('visits')).data).toHaveProperty('isKept');
    expect((await ask<{ data: object }>('events')).data).toHaveProperty('isKept');
    expect((await ask<{ data: object }>('mailings')).data).toHaveProperty('isKept');
    expect(Array.isArray((await ask<{ data: object }>('next-steps')).data)).toBe(true);
  });

  it('name what is bought together', async () => {
    const { data } = await ask<{ data: { baskets: number } }>('baskets');
    expect(data.baskets).toBe(12);
    expect((await ask<{ data: unknown[] }>('bought-together', { products: products[1]?.documentId })).data).toEqual([]);
  });

  it('answer 304 for a copy that is right, and anew after an order', async () => {
    const first = await app.get('/api/analytics/sales', { as: director, query: PERIOD }).expect(200);
    const etag = first.headers.etag ?? '';
    await app.get('/api/analytics/sales', { as: director, query: PERIOD, headers: { 'If-None-Match': etag } }).expect(304);
    await anOrder(app, { status: 'completed', contact: { phone: '+79011119998' } });
    await summedUp(app);
    const fresh = await app.get('/api/analytics/sales', { as: director, query: PERIOD, headers: { 'If-None-Match': etag } }).expect(200);
    expect((fresh.body as { data: { totals: { orders: number } } }).data.totals.orders).toBe(13);
  });

  it('belong to directors; managers see the day, marketers their mailings', async () => {
    const [manager, marketer, client] = [await aManager(app), await aMarketer(app), await aClient(app)];
    for (const path of ['overview', 'sales', 'rfm', 'orders', 'next-steps', 'scored-customers']) {
      await app.get(`/api/analytics/${path}`, { as: manager }).expect(403);
      await app.get(`/api/analytics/${path}`, { as: marketer }).expect(403);
      await app.get(`/api/analytics/${path}`, { as: client }).expect(403);
      await app.get(`/api/analytics/${path}`, { as: null }).expect(403);
    }
    const { data } = await ask<{ data: { placed: { orders: number }; open: { status: string }[] } }>('today', {}, manager);
    expect(data.open.map(({ status }) => status)).toContain('new');
    await app.get('/api/analytics/mailings', { as: marketer }).expect(200);
    await app.get('/api/analytics/mailings', { as: manager }).expect(403);
  });

  it.each([
    ['sales', { from: '2026-02-30' }, 'from'],
    ['sales', { from: '2026-02-03', to: '2026-02-01' }, 'to'],
    ['sales', { color: 'red' }, 'color'],
    ['sales', { product: 'nothing' }, 'product'],
    ['breakdown', { group: 'product', channel: 'desk' }, 'group'],
    ['orders', { kind: 'refunded', channel: 'desk' }, 'kind'],
    ['orders', { kind: 'repeat', city: 'Казань' }, 'kind'],
    ['orders', { kind: 'late', channel: 'desk' }, 'channel'],
    ['scored-customers', { active: 1 }, 'active'],
    ['baskets', { support: 0.000001 }, 'support'],
  ])('refuse %s with %j in words', async (path, query, field) => {
    const { body } = await app.get(`/api/analytics/${path}`, { as: director, query }).expect(400);
    expect((body as { error: { message: string } }).error.message).toContain(field);
  });
});
