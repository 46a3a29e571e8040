import fc from 'fast-check';
import { invariants } from '../../../src/api/crm/sql/invariants';
import type { Api } from '../../support/api';
import { aManager, type Person } from '../../support/builders/person';
import { aProduct, type ProductRow } from '../../support/builders/product';
import { startApp, type App } from '../../support/start-app';
import { startNode, type AppNode } from '../../support/start-node';

/** `STATISTICS_EDITS=10000` makes as many as the measurement of the docs. */
const EDITS = Number(process.env.STATISTICS_EDITS ?? 600);
const LANES = 6;
const PHONES = Array.from({ length: 12 }, (_, n) => `+7916555${String(n).padStart(4, '0')}`);

type Edit = { kind: string; which: number; other: number };

/** What people do all day, the frequent oftener. */
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('place', 'sell') },
    { weight: 10, arbitrary: fc.constantFrom('forward', 'forward', 'forward', 'cancel', 'refund') },
    { weight: 4, arbitrary: fc.constantFrom('hand-over', 'reprice') },
    { weight: 2, arbitrary: fc.constantFrom('merge', 'undo') },
    { weight: 1, arbitrary: fc.constantFrom('trash', 'restore', 'recalculate') },
  ),
  which: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
});

describe('statistics of customers, with two nodes writing', () => {
  let app: App;
  let node: AppNode;
  let manager: Person;
  let product: ProductRow;
  beforeAll(async () => {
    app = await startApp();
    node = await startNode(app);
    manager = await aManager(app);
    product = await aProduct(app, { price: 1234.56, onHand: 500_000 });
  }, 180_000);
  afterAll(async () => {
    await node?.stop();
    await app?.close();
  });

  const orders: string[] = [];
  const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)];

  async function customerAt(which: number): Promise<string> {
    const [row] = await app.sql<{ document_id: string }>(
      'select document_id from customers where merged_into_id is null order by id offset ($1::int % greatest((select count(*) from customers where merged_into_id is null), 1)) limit 1',
      [which],
    );
    return row?.document_id ?? 'nobody';
  }

  async function call(api: Api, { kind, which, other }: Edit): Promise<{ status: number; text: string }> {
    const order = pick(orders, which) ?? 'nobody';
    const lines = [{ product: product.documentId, quantity: 1 + (other % 3) }];
    switch (kind) {
      case 'place':
      case 'sell': {
        const data = {
          lines,
          contact: { name: 'Покупатель', phone: pick(PHONES, which) },
          ...(kind === 'sell' ? { channel: 'counter' } : {}),
        };
        const answer = await api.post('/api/orders', { as: manager, body: { data } });
        if (answer.status === 201) orders.push(answer.body.data.documentId);
        return answer;
      }
      case 'forward': {
        const { body } = await api.get(`/api/orders/${order}`, { as: manager });
        const next: Record<string, string> = { new: 'confirmed', confirmed: 'ready_for_delivery', ready_for_delivery: 'completed' };
        return api.post(`/api/orders/${order}/status`, { as: manager, body: { data: { to: next[body.data?.status] ?? 'completed' } } });
      }
      case 'cancel':
        return api.post(`/api/orders/${order}/status`, { as: manager, body: { data: { to: 'cancelled' } } });
      case 'refund':
        return api.post(`/api/orders/${order}/payment`, { as: manager, body: { data: { to: which % 2 ? 'paid' : 'refunded' } } });
      case 'hand-over':
      case 'reprice': {
        const { body } = await api.get(`/api/orders/${order}`, { as: manager });
        const data = {
          version: body.data?.version ?? 1,
          ...(kind === 'reprice' ? { lines, deliveryCost: other % 500 } : { customer: await customerAt(other) }),
        };
        return api.put(`/api/orders/${order}`, { as: manager, body: { data } });
      }
      case 'merge':
        return api.post(`/api/customers/${await customerAt(which)}/merge`, { as: manager, body: { into: await customerAt(other) } });
      case 'undo': {
        const { body } = await api.get('/api/customers/merges', { as: manager });
        const open = (body.data as { documentId: string; canUndo: boolean }[]).filter(({ canUndo }) => canUndo);
        return api.post(`/api/customers/merges/${pick(open, which)?.documentId ?? 'nobody'}/undo`, { as: manager });
      }
      case 'trash':
        return api.del(`/api/customers/${await customerAt(which)}`, { as: manager });
      case 'restore':
        return api.post(`/api/customers/${await customerAt(which)}/restore`, { as: manager });
      default:
        return api.post(`/api/customers/${await customerAt(which)}/update_stats`, { as: manager });
    }
  }

  it(`equal a fresh calculation after ${EDITS} random edits`, async () => {
    const done: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: EDITS, maxLength: EDITS, size: 'max' }), async (edits) => {
        let next = 0;
        const lane = async (api: Api): Promise<void> => {
          for (let one = edits[next++]; one; one = edits[next++]) {
            const { status, text } = await call(api, one);
            // Refusals are part of the day; a broken server is not.
            if (status >= 500) throw new Error(`${one.kind}: ${status} ${text}`);
            if (status < 300) done[one.kind] = (done[one.kind] ?? 0) + 1;
          }
        };
        await Promise.all(Array.from({ length: LANES }, (_, n) => lane(n % 2 ? node : app)));
        for (const { name, sql } of invariants) expect({ name, broken: await app.sql(sql) }).toEqual({ name, broken: [] });
      }),
      {
        numRuns: 1,
        endOnFailure: true,
        reporter: (run) => {
          if (run.failed) throw new Error(`seed ${run.seed}: ${String(run.errorInstance)}`);
        },
      },
    );
    // Every kind of edit was really done, or the equality would say little.
    for (const kind of ['place', 'sell', 'forward', 'cancel', 'refund', 'hand-over', 'reprice', 'merge', 'undo'])
      expect(done[kind] ?? 0).toBeGreaterThan(0);
    process.stderr.write(`${JSON.stringify(done)}\n`);
  }, 3_600_000);
});
