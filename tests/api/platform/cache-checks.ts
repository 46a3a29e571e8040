import { spawn, type ChildProcess } from 'node:child_process';
import type * as Cached from '../../../src/platform/cache/cached';
import type * as Schema from '../../../src/platform/cache/schema';
import type { Trx } from '../../../src/platform/database/statement';
import { appModule } from '../../support/app-module';
import { eventually } from '../../support/eventually';
import { freePort } from '../../support/free-port';
import { startApp, type App } from '../../support/start-app';

/** What the cache promises, whatever store it uses: one suite for memory alone and one with Redis behind it. */
export function checkCache(kind: 'in memory' | 'in Redis'): void {
  describe(`the cache ${kind}`, () => checks(kind));
}

function checks(kind: string): void {
  let app: App;
  let redis: ChildProcess | undefined;
  let cache: typeof Cached;
  let loads = 0;
  const price = (): Promise<string> =>
    cached('shop', 'price', async () => {
      loads += 1;
      const [row] = await app.sql<{ price: string }>('select price from cache_trial');
      return row?.price ?? '';
    });
  const cached = <T>(namespace: string, key: string, load: () => Promise<T>): Promise<T> => cache.cached(namespace, key, 60, load);
  const transaction = <T>(run: (trx: Trx) => Promise<T>): Promise<T> =>
    app.strapi.db.transaction(async ({ trx }) => run(trx as Trx)) as Promise<T>;

  beforeAll(async () => {
    const environment: Record<string, string> = {};
    if (kind === 'in Redis') {
      const port = await freePort();
      redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
        stdio: 'ignore',
      });
      environment.REDIS_URL = `redis://127.0.0.1:${port}`;
    }
    app = await startApp({ REDIS_URL: '', ...environment });
    cache = appModule<typeof Cached>('src/platform/cache/cached');
    const { invalidatedBy } = appModule<typeof Schema>('src/platform/cache/schema');
    await app.sql('create table cache_trial (price text, stock int)');
    await app.sql(`insert into cache_trial values ('10', 5)`);
    await app.sql(invalidatedBy('shop', [{ table: 'cache_trial', columns: ['price'] }]));
  });
  afterAll(async () => {
    await app?.close();
    redis?.kill();
  });

  it('loads once for twenty callers at the same time', async () => {
    loads = 0;
    const prices = await Promise.all(Array.from({ length: 20 }, price));
    expect([new Set(prices), loads]).toEqual([new Set(['10']), 1]);
    await price();
    expect(loads).toBe(1);
  });

  it('is never older than an edit that is committed, through whatever door', async () => {
    for (let i = 100; i < 160; i += 1) {
      await app.sql('update cache_trial set price = $1', [String(i)]);
      expect(await price()).toBe(String(i));
    }
  });

  it('does not mind edits of columns that it does not hold', async () => {
    await price();
    loads = 0;
    await app.sql('update cache_trial set stock = stock - 1');
    await price();
    expect(loads).toBe(0);
  });

  it('does not show an edit before its commit, nor miss one that commits out of turn', async () => {
    await transaction(async (late) => {
      await late.raw(`update cache_trial set price = 'late'`);
      // Another connection commits while this transaction is open.
      await app.sql(`select artel.mark_edit('shop')`);
      expect(await price()).toBe('159');
    });
    expect(await price()).toBe('late');
  });

  it('lets writers that edit at the same time not wait for one another', async () => {
    await transaction(async (one) => {
      await cache.invalidate(one, 'shop');
      await app.sql(`set lock_timeout = '2s'; select artel.mark_edit('shop')`);
    });
  });

  it('keeps its versions apart when the marks are folded', async () => {
    const before = await cache.versionOf('shop');
    for (let i = 0; i < 320; i += 1) await app.sql(`select artel.mark_edit('shop')`);
    const after = await cache.versionOf('shop');
    expect(Number(after.split('.')[1]) - Number(before.split('.')[1])).toBe(320);
    expect(await cache.versionOf('shop')).toBe(after);
    const [marks] = await app.sql<{ n: number }>('select count(*)::int as n from artel.cache_mark');
    expect(marks?.n).toBeLessThan(320);
  });

  it('begins anew after its connection broke', async () => {
    await price();
    loads = 0;
    await app.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'artel cache versions' and datname = current_database()`,
    );
    await eventually(async () => expect(await price()).toBe('late'));
    expect(loads).toBe(1);
  });

  if (kind === 'in Redis') {
    it('goes on without Redis when that dies', async () => {
      redis?.kill('SIGKILL');
      await app.sql(`update cache_trial set price = 'alone'`);
      expect(await price()).toBe('alone');
    });
  }
}
