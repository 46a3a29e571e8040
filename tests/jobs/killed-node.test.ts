import { startApp, type App } from '../support/start-app';
import { startNode } from '../support/start-node';
import { aClient, aManager } from '../support/builders/person';
import { aProduct, type ProductRow } from '../support/builders/product';
import { appModule } from '../support/app-module';

interface Invariant {
  name: string;
  sql: string;
}

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => app?.close());

/** Everything `npm run artel -- check` asks, on this suite's database. */
async function brokenInvariants(): Promise<string[]> {
  const { contexts } = appModule<{ contexts: readonly { invariants?: readonly Invariant[] }[] }>('src/contexts');
  const broken: string[] = [];
  for (const { name, sql } of contexts.flatMap((context) => context.invariants ?? [])) {
    const rows = await app.sql(`select * from (${sql}) violations limit 5`);
    if (rows.length > 0) broken.push(`${name}: ${JSON.stringify(rows)}`);
  }
  return broken;
}

describe('a node that is killed in the middle of 500 orders', () => {
  it('leaves every invariant whole, and the orders that were answered', async () => {
    const node = await startNode(app);
    const client = await aClient(app);
    const manager = await aManager(app);
    const products: ProductRow[] = [];
    for (let n = 0; n < 5; n += 1) products.push(await aProduct(app, { price: 10 + n, onHand: 400 }));
    const answered: string[] = [];
    let asked = 0;
    const buyer = async (): Promise<void> => {
      while (asked < 500) {
        asked += 1;
        const lines = products
          .slice(asked % 3, (asked % 3) + 2)
          .map(({ documentId }) => ({ product: documentId, quantity: 1 + (asked % 2) }));
        const body = { data: { lines, contact: { phone: `+7916${String(1_000_000 + (asked % 40))}` } } };
        const placed = await node.post('/api/orders', { as: client, body }).catch(() => null);
        if (!placed) return;
        if (placed.status === 201) answered.push((placed.body as { data: { documentId: string } }).data.documentId);
        const to = asked % 4 === 0 ? 'cancelled' : 'confirmed';
        await node.post(`/api/orders/${answered.at(-1) ?? 'none'}/status`, { as: manager, body: { data: { to } } }).catch(() => null);
        if (asked === 250) await node.kill();
      }
    };
    await Promise.all(Array.from({ length: 8 }, buyer));
    expect(answered.length).toBeGreaterThan(50);
    expect(await brokenInvariants()).toEqual([]);
    const [kept] = await app.sql<{ n: number }>('select count(*)::int as n from orders where document_id = any($1::text[])', [answered]);
    expect(kept).toEqual({ n: answered.length });
    // Life goes on at the other node.
    await app
      .post('/api/orders', {
        body: { data: { lines: [{ product: products[0]?.documentId, quantity: 1 }], contact: { phone: '+79161234567' } } },
      })
      .expect(201);
  });

  it('is a test that can fail: a broken book is found', async () => {
    await app.sql('update products set reserved = reserved + 1, on_hand = on_hand + 1 where id = (select min(id) from products)');
    expect(await brokenInvariants()).not.toEqual([]);
  });
});
