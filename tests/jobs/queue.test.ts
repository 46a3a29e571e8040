import PgBoss from 'pg-boss';
import { z } from 'zod';
import type * as Connection from '../../src/platform/database/statement';
import type * as Enqueue from '../../src/platform/queue/enqueue';
import type * as Queue from '../../src/platform/queue/queue';
import type * as Subscribers from '../../src/platform/queue/subscribers';
import { defineTopic } from '../../src/platform/queue/topic';
import { appModule } from '../support/app-module';
import { eventually } from '../support/eventually';
import { startApp, type App } from '../support/start-app';

const note = z.strictObject({ n: z.number() });
const plain = defineTopic('test.plain', note);
const broken = defineTopic('test.broken', note, { retryLimit: 1, retryDelaySeconds: 1 });
const collapsing = defineTopic('test.collapsing', note, { collapse: true });
const unheard = defineTopic('test.unheard', note);

describe('the job queue', () => {
  let app: App;
  const seen: Record<string, number[]> = { first: [], second: [], broken: [], collapsing: [] };
  let letCollapsingRun: () => void = () => undefined;
  const collapsingMayRun = new Promise<void>((resolve) => (letCollapsingRun = resolve));
  let enqueue: typeof Enqueue.enqueue;
  const transaction = <T>(run: (trx: Connection.Trx) => Promise<T>): Promise<T> =>
    app.strapi.db.transaction(async ({ trx }) => run(trx as Connection.Trx)) as Promise<T>;

  beforeAll(async () => {
    app = await startApp();
    const { startQueue, stopQueue } = appModule<typeof Queue>('src/platform/queue/queue');
    const { work, schedule } = appModule<typeof Subscribers>('src/platform/queue/subscribers');
    ({ enqueue } = appModule<typeof Enqueue>('src/platform/queue/enqueue'));
    await stopQueue();
    work(plain, async ({ n }) => seen.first?.push(n));
    work(plain, async ({ n }) => seen.second?.push(n), { as: 'second' });
    work(broken, async ({ n }) => {
      seen.broken?.push(n);
      throw new Error('no use');
    });
    work(collapsing, async ({ n }) => {
      seen.collapsing?.push(n);
      await collapsingMayRun;
    });
    schedule('test.nightly', '15 3 * * *', async () => undefined);
    await startQueue(app.strapi);
  });
  afterAll(async () => {
    letCollapsingRun();
    await app?.close();
  });

  it('gives a committed job to every subscriber', async () => {
    await transaction((trx) => enqueue(trx, plain, { n: 1 }));
    await eventually(() => expect([seen.first, seen.second]).toEqual([[1], [1]]));
  });

  it('keeps the waiting jobs of every queue in the order in which they are taken', async () => {
    const [{ sorted } = { sorted: '' }] = await app.sql<{ sorted: string }>(
      `select string_agg(distinct substring(indexdef from 'USING .*'), ';') as sorted from pgboss.queue q
       left join pg_indexes i on i.schemaname = 'pgboss' and i.tablename = q.partition_name and i.indexname like '%_turn'`,
    );
    expect(sorted).toBe("USING btree (name, priority DESC, created_on, id) WHERE (state < 'active'::pgboss.job_state)");
    const [{ unsorted } = { unsorted: -1 }] = await app.sql<{ unsorted: number }>(
      `select count(*)::int as unsorted from pgboss.queue q
       where not exists (select 1 from pg_indexes where schemaname = 'pgboss' and tablename = q.partition_name and indexname like '%_turn')`,
    );
    expect(unsorted).toBe(0);
  });

  it('forgets the job of a transaction that rolls back', async () => {
    const rolledBack = transaction(async (trx) => {
      await enqueue(trx, plain, { n: 2 });
      throw new Error('never mind');
    });
    await expect(rolledBack).rejects.toThrow('never mind');
    await transaction((trx) => enqueue(trx, plain, { n: 3 }));
    await eventually(() => expect(seen.first).toEqual([1, 3]));
  });

  it('writes nothing while nobody subscribes', async () => {
    await transaction((trx) => enqueue(trx, unheard, { n: 1 }));
    expect(await app.sql(`select 1 from pgboss.job where name = 'test.unheard'`)).toEqual([]);
  });

  it('starts a delayed job only when its time has come', async () => {
    const startAfter = new Date(Date.now() + 3_600_000);
    await transaction((trx) => enqueue(trx, plain, { n: 4 }, { startAfter }));
    const rows = await app.sql<{ state: string; start_after: Date }>(
      `select state, start_after from pgboss.job where name = 'test.plain' and data->>'n' = '4'`,
    );
    expect(rows).toEqual([{ state: 'created', start_after: startAfter }]);
  });

  it('tries a failing job again, then shows it as a dead letter', async () => {
    await transaction((trx) => enqueue(trx, broken, { n: 5 }));
    await eventually(
      async () => expect(await app.sql(`select state from pgboss.job where name = 'test.broken'`)).toEqual([{ state: 'failed' }]),
      { withinMs: 30_000 },
    );
    expect(seen.broken).toEqual([5, 5]);
    const { text } = await app.get('/metrics').expect(200);
    expect(text).toContain('artel_jobs_finished_total{queue="test.broken",outcome="dead"} 1');
  });

  it('lets waiting jobs with one key become one, which sees the last change', async () => {
    await transaction((trx) => enqueue(trx, collapsing, { n: 0 }, { singletonKey: 'blocker' }));
    await eventually(() => expect(seen.collapsing).toEqual([0]));
    for (const n of [1, 2, 3]) await transaction((trx) => enqueue(trx, collapsing, { n }, { singletonKey: 'ivanov' }));
    letCollapsingRun();
    await eventually(() => expect(seen.collapsing).toEqual([0, 3]));
  });

  it('keeps a collapsed job from the workers until the change is committed', async () => {
    await transaction(async (trx) => {
      await app.sql(`select 1`);
      await enqueue(trx, collapsing, { n: 8 }, { singletonKey: 'petrov', startAfter: new Date(Date.now() + 3_600_000) });
    });
    await transaction(async (trx) => {
      await enqueue(trx, collapsing, { n: 9 }, { singletonKey: 'petrov' });
      const free = await app.sql(
        `select 1 from pgboss.job where name = 'test.collapsing' and singleton_key = 'petrov' for update skip locked`,
      );
      expect(free).toEqual([]);
    });
    await eventually(() => expect(seen.collapsing).toEqual([0, 3, 9]));
  });

  it('asks for the key of a topic that collapses', async () => {
    await expect(transaction((trx) => enqueue(trx, collapsing, { n: 1 }))).rejects.toThrow('singletonKey');
  });

  it("writes a job exactly as pg-boss' own send does", async () => {
    const boss = new PgBoss({ connectionString: app.databaseUrl, schema: 'pgboss', supervise: false, schedule: false });
    await boss.start();
    await boss.send('test.plain', { n: 6 }, { startAfter: '2040-01-01T00:00:00Z' });
    await boss.stop({ graceful: false });
    await transaction((trx) => enqueue(trx, plain, { n: 6 }, { startAfter: new Date('2040-01-01T00:00:00Z') }));
    const rows = await app.sql(
      `select to_jsonb(job) - 'id' - 'created_on' as job from pgboss.job where name = 'test.plain' and data->>'n' = '6' order by created_on`,
    );
    expect(rows).toHaveLength(2);
    expect(rows[1]).toEqual(rows[0]);
  });

  it('keeps the cron lines of this version, by the clock of TIMEZONE', async () => {
    const rows = await app.sql(`select name, cron, timezone from pgboss.schedule where name = 'schedule/test.nightly'`);
    expect(rows).toEqual([{ name: 'schedule/test.nightly', cron: '15 3 * * *', timezone: 'Europe/Moscow' }]);
  });
});
