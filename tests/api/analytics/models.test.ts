import { Client } from 'pg';
import { MANY, manyCustomers } from '../../support/analytics/many-customers';
import { summedUp } from '../../support/analytics/rollups';
import { aDirector, aManager, type Person } from '../../support/builders/person';
import { aProduct, type ProductRow } from '../../support/builders/product';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';

/** A refresh, then the models: two jobs that look once in two seconds. */
const PATIENT = { withinMs: 30_000 };

describe("the night's models", () => {
  let app: App;
  let director: Person;
  let products: ProductRow[];
  let orders: number;
  let runs: number;

  beforeAll(async () => {
    app = await startApp({ TIMEZONE: 'Europe/Moscow' });
    director = await aDirector(app);
    await noModelsWaiting();
    // Counts each time the models are kept.
    await app.sql(`create table artel.runs (at timestamptz default clock_timestamp())`);
    await app.sql(
      `create function artel.count_run() returns trigger language plpgsql as $$ begin insert into artel.runs default values; return null; end $$`,
    );
    await app.sql(
      `create trigger count_run after insert or update on artel.model_result for each row when (new.model = 'scores') execute function artel.count_run()`,
    );
    products = [];
    for (const price of [10, 20, 30]) products.push(await aProduct(app, { price, onHand: 1_000 }));
  });
  afterAll(async () => app?.close());

  /** The first models of an empty shop are made at its start. */
  async function noModelsWaiting(): Promise<void> {
    await eventually(async () => {
      const [state] = await app.sql(
        `select (select count(*)::int from artel.model_result) as kept,
          (select count(*)::int from pgboss.job where name = 'analytics.models-wanted' and state in ('created', 'active', 'retry')) as jobs`,
      );
      expect(state).toEqual({ kept: 4, jobs: 0 });
    }, PATIENT);
  }

  const scored = async (): Promise<number> => {
    const [row] = await app.sql<{ customers: number }>(
      `select (body->>'customers')::int as customers from artel.model_result where model = 'scores'`,
    );
    return row?.customers ?? 0;
  };
  const runsSoFar = async (): Promise<number> => (await app.sql<{ n: number }>('select count(*)::int as n from artel.runs'))[0]?.n ?? 0;

  it('wait for finished sums, and are then made once', async () => {
    const other = new Client({ connectionString: app.databaseUrl });
    await other.connect();
    try {
      // As if another node were summing all days up.
      await other.query(`begin; select pg_advisory_xact_lock(hashtext('artel.sales_day'))`);
      orders = await manyCustomers(app, products);
      await app.sql('delete from artel.sales_state');
      await app.sql(`insert into pgboss.job (name, data) values ('analytics.models-wanted', '{}')`);
      await eventually(async () => {
        const waiting = await app.sql(
          `select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
        );
        expect(waiting).toHaveLength(2);
      }, PATIENT);
      expect([await scored(), await runsSoFar()]).toEqual([0, 0]);
      await other.query('commit');
    } finally {
      await other.end();
    }
    await eventually(async () => expect(await scored()).toBe(MANY), PATIENT);
    await summedUp(app);
    await noModelsWaiting();
    runs = await runsSoFar();
    expect(runs).toBe(1);
    const [sums] = await app.sql(
      `select (select sum(orders)::int from artel.sales_day) as summed, (select sum(orders)::int from artel.customer_score) as scored,
        (select bool_and(sums_at = (select built_at from artel.sales_state)) from artel.model_result) as of_these`,
    );
    expect(sums).toEqual({ summed: orders, scored: orders, of_these: true });
  });

  it('are not made again for one who asks twice, but when the sums are built anew', async () => {
    await app.sql(`insert into pgboss.job (name, data) values ('analytics.models-wanted', '{}')`);
    await noModelsWaiting();
    expect(await runsSoFar()).toBe(runs);
    await app.sql('delete from artel.sales_state');
    await eventually(async () => expect(await runsSoFar()).toBe(runs + 1), PATIENT);
    await noModelsWaiting();
    expect(await runsSoFar()).toBe(runs + 1);
  });

  it('tell of purchases to come when enough customers came back', async () => {
    const { body } = await app.get('/api/analytics/clv', { as: director }).expect(200);
    const { data } = body as { data: { isEnough: boolean; total: number; customers: number } };
    expect(data).toMatchObject({ isEnough: true, customers: MANY });
    const [kept] = await app.sql<{ total: number }>('select sum(lifetime)::float8 / 100 as total from artel.customer_score');
    expect(data.total).toBeCloseTo(kept?.total ?? 0, 0);
  });

  it.each([
    ['probabilityAlive', 'gte', 60, 'probability_alive >= 0.6'],
    ['probabilityAlive', 'lte', 59, 'probability_alive <= 0.59'],
    ['lifetimeValue', 'gte', 100, 'lifetime_value >= 100'],
  ])('choose customers for segments by %s %s %d', async (field, op, value, condition) => {
    const raw = await eventually(async () => {
      const [row] = await app.sql<{ scored: number; count: number }>(
        `select count(probability_alive)::int as scored, (count(*) filter (where ${condition}))::int as count from customers`,
      );
      expect(row?.scored).toBe(MANY);
      return row?.count ?? 0;
    });
    expect(raw).toBeGreaterThan(0);
    expect(raw).toBeLessThan(MANY);
    const rules = { all: [{ field, op, value }] };
    const { body } = await app.post('/api/segments/preview', { as: director, body: { data: { rules } } }).expect(200);
    expect((body as { data: { count: number } }).data.count).toBe(raw);
  });

  it('open the repeat rate up to the customers who bought twice', async () => {
    type Rows = { data: { customer: { documentId: string } }[]; meta: { pagination: { total: number } } };
    const ask = async (path: string, query: object): Promise<unknown> =>
      (await app.get(`/api/analytics/${path}`, { as: director, query: { ...query } }).expect(200)).body;
    const { data } = (await ask('overview', {})) as { data: { metrics: { name: string; value: number }[] } };
    const rate = data.metrics.find(({ name }) => name === 'repeatRate')?.value ?? 0;
    const { data: rows, meta } = (await ask('orders', { kind: 'repeat', pageSize: 100 })) as Rows;
    expect(meta.pagination.total / MANY).toBeCloseTo(rate, 10);
    expect(rate).toBeCloseTo(0.7, 2);
    expect(new Set(rows.map(({ customer }) => customer.documentId)).size).toBe(100);
    const to = new Date(Date.now() - 310 * 86_400_000).toISOString().slice(0, 10);
    const { meta: earlier } = (await ask('orders', { kind: 'repeat', from: to, to })) as Rows;
    expect(earlier.pagination.total).toBeGreaterThan(0);
    expect(earlier.pagination.total).toBeLessThan(meta.pagination.total);
  });

  it('name what is bought together to whoever works an order', async () => {
    const [first, second, third] = products.map(({ documentId }) => documentId);
    const manager = await aManager(app);
    const asked = async (given: unknown): Promise<{ documentId: string; confidence: number; price: number; available: number }[]> =>
      (await app.get('/api/analytics/bought-together', { as: manager, query: { products: given } }).expect(200)).body.data;
    expect(await asked(first)).toEqual([expect.objectContaining({ documentId: second, confidence: 1, price: 20, available: 1_000 })]);
    expect(await asked(`${first},${second}`)).toEqual([]);
    expect(await asked(third)).toEqual([]);
  });
});
