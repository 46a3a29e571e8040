import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { startApp, type App } from '../../support/start-app';
import { eventually } from '../../support/eventually';
import { projectDir } from '../../support/paths';
import { aDirector } from '../../support/builders/person';
import { anOrder } from '../../support/builders/order';

const EXAMPLE = path.join(projectDir, 'docs/examples/consume-events.mjs');

let app: App;
let token = '';
const running = new Set<ChildProcess>();
beforeAll(async () => {
  app = await startApp({ WEBHOOKS_ALLOW_PRIVATE: 'true' });
  const tokens = app.strapi.service('admin::api-token-content-api') as unknown as {
    create: (attributes: object) => Promise<{ accessKey: string }>;
  };
  token = (await tokens.create({ name: 'reads', description: '', type: 'read-only', kind: 'content-api', lifespan: null })).accessKey;
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await app?.close();
});

/** The example as a person would start it, with what it has printed. */
function start(way: 'follow' | 'listen', environment: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH, SHOP: app.url, TOKEN: token, STATE: path.join(app.dataDir, `${way}.json`), ...environment };
  const child = spawn(process.execPath, [EXAMPLE, way], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  return { printed: () => printed, kill };
}

const linesOf = (printed: string, number: string): string[] => printed.split('\n').filter((line) => line.includes(number));

describe('the consumer of the docs', () => {
  it('follows the feed, and catches up with what happened while it was dead', async () => {
    const state = path.join(app.dataDir, 'follow.json');
    const first = start('follow');
    await eventually(() => expect(fs.existsSync(state)).toBe(true));
    const seen = await anOrder(app);
    await eventually(() => expect(linesOf(first.printed(), seen.number)).toHaveLength(1));
    await eventually(() => expect(fs.readFileSync(state, 'utf8')).toContain('"done":["'));
    await first.kill();
    const missed = [await anOrder(app, { status: 'confirmed' }), await anOrder(app)];
    const second = start('follow');
    await eventually(() => expect(linesOf(second.printed(), missed[1]?.number ?? '')).toHaveLength(1));
    expect(linesOf(second.printed(), missed[0]?.number ?? '').map((line) => line.split(' ')[0])).toEqual([
      'order.placed',
      'order.status-changed',
    ]);
    expect(linesOf(second.printed(), seen.number)).toEqual([]);
    await second.kill();
  });

  it('takes no webhooks without a secret: anybody could sign with none', async () => {
    const consumer = start('listen', { PORT: '0' });
    await eventually(() => expect(consumer.printed()).toContain('Say WEBHOOK_SECRET'));
    expect(consumer.printed()).not.toContain('Listening');
  });

  it('takes webhooks, checks their signatures and does each event once', async () => {
    const director = await aDirector(app);
    const made = await app
      .post('/api/webhooks', { as: director, body: { data: { url: 'http://127.0.0.1:9/', types: ['order.placed'] } } })
      .expect(201);
    const { documentId, secret } = (made.body as { data: { documentId: string; secret: string } }).data;
    const consumer = start('listen', { WEBHOOK_SECRET: secret, PORT: '0' });
    const port = await eventually(() => {
      const [, number] = /Listening at (\d+)/.exec(consumer.printed()) ?? [];
      expect(number).toBeDefined();
      return number ?? '';
    });
    const url = `http://127.0.0.1:${port}/`;
    const body = { data: { url } };
    await app.put(`/api/webhooks/${documentId}`, { as: director, body }).expect(200);
    const order = await anOrder(app);
    await eventually(() => expect(linesOf(consumer.printed(), order.number)).toHaveLength(1));
    const log = async (): Promise<{ documentId: string; state: string }[]> => {
      const answer = await app.get(`/api/webhooks/${documentId}/attempts`, { as: director }).expect(200);
      return (answer.body as { data: { documentId: string; state: string }[] }).data;
    };
    await eventually(async () => expect((await log())[0]?.state).toBe('delivered'));
    const [attempt] = await log();
    await app
      .post(`/api/webhooks/${documentId}/attempts/${attempt?.documentId ?? ''}/resend`, { as: director, body: { data: {} } })
      .expect(202);
    await eventually(async () => expect((await log()).map(({ state }) => state)).toEqual(['delivered', 'delivered']));
    expect(linesOf(consumer.printed(), order.number)).toHaveLength(1);
    const forged = { 'webhook-id': 'x', 'webhook-timestamp': String(Math.floor(Date.now() / 1000)), 'webhook-signature': 'v1,AAAA' };
    expect((await fetch(url, { method: 'POST', headers: forged, body: '{}' })).status).toBe(401);
    await consumer.kill();
  });
});
