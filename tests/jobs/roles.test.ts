import { z } from 'zod';
import type { Trx } from '../../src/platform/database/statement';
import type * as Enqueue from '../../src/platform/queue/enqueue';
import type * as Queue from '../../src/platform/queue/queue';
import type * as Subscribers from '../../src/platform/queue/subscribers';
import { defineTopic } from '../../src/platform/queue/topic';
import { appModule } from '../support/app-module';
import { startApp, type App } from '../support/start-app';

const topic = defineTopic('test.for-workers', z.strictObject({ n: z.number() }));

describe('a web node', () => {
  let app: App;
  const seen: number[] = [];
  beforeAll(async () => {
    app = await startApp({ ARTEL_ROLE: 'web' });
    const { startQueue, stopQueue } = appModule<typeof Queue>('src/platform/queue/queue');
    await stopQueue();
    appModule<typeof Subscribers>('src/platform/queue/subscribers').work(topic, async ({ n }) => seen.push(n));
    await startQueue(app.strapi);
  });
  afterAll(async () => app?.close());

  it('enqueues for the workers and works on nothing itself', async () => {
    const { enqueue } = appModule<typeof Enqueue>('src/platform/queue/enqueue');
    await app.strapi.db.transaction(async ({ trx }) => enqueue(trx as Trx, topic, { n: 1 }));
    expect(await app.sql(`select state from pgboss.job where name = 'test.for-workers'`)).toEqual([{ state: 'created' }]);
    expect(await app.sql(`select 1 from pg_stat_activity where application_name = 'artel queue' and datname = current_database()`)).toEqual(
      [],
    );
    expect(seen).toEqual([]);
  });

  it('is ready without workers', async () => {
    const { body } = await app.get('/api/health/ready').expect(200);
    expect(body).toMatchObject({ status: 'ok', queue: 'ok' });
  });
});
