import fc from 'fast-check';
import { rollupsAndOrders, summedUp } from '../../support/analytics/rollups';
import { aManager } from '../../support/builders/person';
import { anOrder, type OrderView } from '../../support/builders/order';
import { aProduct, type ProductRow } from '../../support/builders/product';
import type { Person } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';

const ZONE = 'America/New_York';
const PHONES = ['+79011110001', '+79011110002', '+79011110003'];

/** One edit of the shop; `pick` chooses among the orders there are. */
type Edit =
  | { kind: 'place'; phone: string; product: number; quantity: number; city: string }
  | { kind: 'complete' | 'cancel' | 'refund' | 'assign' | 'drop-line' | 'merge' | 'unlink'; pick: number }
  | { kind: 'move-time'; pick: number; at: string };

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('place' as const),
      phone: fc.constantFrom(...PHONES),
      product: fc.nat(2),
      quantity: fc.integer({ min: 1, max: 3 }),
      city: fc.constantFrom('Казань', ' Казань ', ''),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('complete' as const), pick: fc.nat() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'cancel' as const,
        'refund' as const,
        'assign' as const,
        'drop-line' as const,
        'merge' as const,
        'unlink' as const,
      ),
      pick: fc.nat(),
    }),
  },
  {
    weight: 4,
    // Around midnight in New York, and around the hours that its clocks skip and repeat.
    arbitrary: fc.record({
      kind: fc.constant('move-time' as const),
      pick: fc.nat(),
      at: fc.constantFrom(
        '2026-03-08T04:59:59Z',
        '2026-03-08T05:00:00Z',
        '2026-03-08T07:00:00Z',
        '2026-03-09T03:59:59.999Z',
        '2026-03-09T04:00:00Z',
        '2026-11-01T03:59:59Z',
        '2026-11-02T04:59:59Z',
        '2026-11-02T05:00:00Z',
      ),
    }),
  },
);

describe('daily sums of sales', () => {
  let app: App;
  let manager: Person;
  let products: ProductRow[];
  let orders: OrderView[];

  beforeAll(async () => {
    app = await startApp({ TIMEZONE: ZONE });
    manager = await aManager(app);
    products = await Promise.all([1, 2, 3].map((price) => aProduct(app, { price: price * 99.9, onHand: 100_000 })));
    orders = [];
  });
  afterAll(async () => app?.close());

  async function edit(step: Edit): Promise<void> {
    if (step.kind === 'place') {
      const [product, other] = [products[step.product], products[(step.product + 1) % 3]];
      if (!product || !other) return;
      const lines = [
        { product, quantity: step.quantity },
        { product: other, quantity: 1 },
      ];
      orders.push(await anOrder(app, { lines, contact: { phone: step.phone }, body: { delivery: { city: step.city } } }));
      return;
    }
    const order = orders[step.pick % Math.max(1, orders.length)];
    if (!order) return;
    await change(step, order.documentId);
  }

  /** Whether a move is allowed is not the point here: a refusal changes nothing. */
  async function change(step: Exclude<Edit, { kind: 'place' }>, id: string): Promise<void> {
    const post = (path: string, data: object) => app.post(`/api/orders/${id}/${path}`, { as: manager, body: { data } });
    switch (step.kind) {
      case 'complete':
        for (const to of ['confirmed', 'ready_for_delivery', 'completed']) await post('status', { to });
        await post('payment', { to: 'paid' });
        return;
      case 'cancel':
        await post('status', { to: 'cancelled' });
        return;
      case 'refund':
        await post('payment', { to: 'refunded' });
        return;
      case 'assign':
        await app.sql('delete from orders_manager_lnk where order_id = (select id from orders where document_id = $1)', [id]);
        return;
      case 'drop-line':
        await app.sql(
          `update order_lines set quantity = quantity + 1, line_total = unit_price * (quantity + 1) where id =
            (select min(l.order_line_id) from order_lines_order_lnk l join orders o on o.id = l.order_id where o.document_id = $1)`,
          [id],
        );
        return;
      case 'merge':
        await app.sql(
          `update orders_customer_lnk set customer_id = (select id from customers where phone = $2) where customer_id =
            (select l.customer_id from orders_customer_lnk l join orders o on o.id = l.order_id where o.document_id = $1)
            and exists (select 1 from customers where phone = $2)`,
          [id, PHONES[step.pick % 3]],
        );
        return;
      case 'unlink':
        await app.sql('delete from orders_customer_lnk where order_id = (select id from orders where document_id = $1)', [id]);
        return;
      case 'move-time':
        await app.sql('update orders set completed_at = $2 where document_id = $1 and completed_at is not null', [id, step.at]);
    }
  }

  it('equal the orders after any sequence of edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anEdit, { minLength: 5, maxLength: 14 }), async (edits) => {
        for (const step of edits) await edit(step);
        await summedUp(app);
        const { kept, raw } = await rollupsAndOrders(app, ZONE);
        expect(kept).toEqual(raw);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    // Chance may have completed and refunded nothing.
    const last = orders.length;
    for (const phone of PHONES.slice(0, 2)) await edit({ kind: 'place', product: 0, quantity: 1, phone, city: 'Казань' });
    for (const kind of ['complete', 'refund'] as const) await edit({ kind, pick: last });
    await edit({ kind: 'complete', pick: last + 1 });
    await summedUp(app);
    const { kept, raw } = await rollupsAndOrders(app, ZONE);
    expect(kept).toEqual(raw);
    const [sums] = await app.sql<{ sold: number; refunds: number; fresh: number }>(
      'select (select sum(orders)::int from artel.sales_day) as sold, (select count(*)::int from artel.refund_day) as refunds, (select sum(new_orders)::int from artel.sales_day) as fresh',
    );
    expect(Math.min(sums?.sold ?? 0, sums?.refunds ?? 0, sums?.fresh ?? 0)).toBeGreaterThan(0);
  });

  it('hold a completed order within five seconds', async () => {
    await summedUp(app);
    const order = await anOrder(app, { status: 'completed', contact: { phone: '+79011119999' } });
    const startedAt = Date.now();
    const total = `select coalesce(sum(orders), 0)::int as orders from artel.sales_day`;
    const raw = `select count(*)::int as orders from orders where order_status = 'completed'`;
    await summedUp(app);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    expect(await app.sql(total)).toEqual(await app.sql(raw));
    expect(order.status).toBe('completed');
  });

  it('are made anew when the shop moves to another zone', async () => {
    await app.sql("update artel.sales_state set time_zone = 'Asia/Tokyo'");
    await eventually(async () => expect(await app.sql('select time_zone from artel.sales_state')).toEqual([{ time_zone: ZONE }]));
    await summedUp(app);
    const { kept, raw } = await rollupsAndOrders(app, ZONE);
    expect(kept).toEqual(raw);
  });
});
