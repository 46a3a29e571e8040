import { anOrder } from '../../support/builders/order';
import { aManager } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { freePort } from '../../support/free-port';
import { listenLive, type LiveListener } from '../../support/live-listener';
import { startRedis } from '../../support/redis-server';
import { startApp, type App } from '../../support/start-app';
import { startNode, type AppNode } from '../../support/start-node';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => app?.close());

const liveOf = async (node: Pick<AppNode, 'get'>): Promise<unknown> => (await node.get('/api/health/ready').expect(200)).body.live;
const toldOf = (listener: LiveListener) => listener.orders.map(({ event }) => event.documentId);

describe('a bus that is away', () => {
  it('is made up for by the poll, said as degraded, and comes back by itself', async () => {
    const port = await freePort();
    const node = await startNode(app, { REDIS_URL: `redis://127.0.0.1:${port}` });
    const listener = await listenLive(node.url, (await aManager(app)).jwt);
    try {
      expect(await liveOf(node)).toBe('degraded');
      const order = await anOrder(app);
      await eventually(() => expect(toldOf(listener)).toContain(order.documentId), { withinMs: 5_000 });
      const redis = await startRedis(port);
      await eventually(async () => expect(await liveOf(node)).toBe('ok'));
      await redis.stop();
      await eventually(async () => expect(await liveOf(node)).toBe('degraded'));
      const later = await anOrder(app);
      await eventually(() => expect(toldOf(listener)).toContain(later.documentId), { withinMs: 5_000 });
    } finally {
      listener.close();
      await node.stop();
    }
  });

  it('connects again when PostgreSQL cuts it off', async () => {
    expect(await liveOf(app)).toBe('ok');
    const cut = await app.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'artel live bus' and datname = current_database()`,
    );
    expect(cut).toHaveLength(1);
    await eventually(async () =>
      expect(
        await app.sql(`select 1 from pg_stat_activity where application_name = 'artel live bus' and datname = current_database()`),
      ).toHaveLength(1),
    );
    await eventually(async () => expect(await liveOf(app)).toBe('ok'));
  });
});
