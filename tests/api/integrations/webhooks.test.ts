import type * as KeepSecret from '../../../src/api/integrations/services/delivery/keep-secret';
import type * as SealKept from '../../../src/api/integrations/services/webhooks/seal-kept';
import { appModule } from '../../support/app-module';
import { startApp, type App } from '../../support/start-app';
import { eventually } from '../../support/eventually';
import { aDirector, aManager, aPanelUser, type Person } from '../../support/builders/person';
import { anOrder } from '../../support/builders/order';
import { isSignedBy, startConsumer, type WebhookConsumer } from '../../support/webhook-consumer';

interface Webhook {
  documentId: string;
  url: string;
  state: string;
  types: string[];
  secret?: string;
  backlog: number;
  previousSecretUntil: string | null;
}
interface Attempt {
  documentId: string;
  kind: string;
  state: string;
  status: number | null;
  failure: string | null;
  type: string;
  eventId: string;
  answer: string | null;
}

let app: App;
let director: Person;
let consumer: WebhookConsumer;
beforeAll(async () => {
  app = await startApp({ WEBHOOKS_ALLOW_PRIVATE: 'true' });
  director = await aDirector(app);
  consumer = await startConsumer();
});
afterAll(async () => {
  await consumer?.close();
  await app?.close();
});

const post = (path: string, data: object = {}, key?: string) => app.post(path, { as: director, key, body: { data } });
const dataOf = <T>(answer: { body: unknown }): T => (answer.body as { data: T }).data;

async function aWebhook(types: string[] = ['order.*'], url = consumer.url): Promise<Webhook & { secret: string }> {
  return dataOf(await post('/api/webhooks', { url, types }).expect(201));
}
async function log(id: string): Promise<Attempt[]> {
  return dataOf(await app.get(`/api/webhooks/${id}/attempts`, { as: director }).expect(200));
}

describe('webhooks', () => {
  it('are added with a secret that is shown once', async () => {
    const made = await aWebhook();
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(made).toMatchObject({ state: 'active', backlog: 0, types: ['order.*'], url: consumer.url });
    const read = dataOf<Webhook>(await app.get(`/api/webhooks/${made.documentId}`, { as: director }).expect(200));
    expect(read).not.toHaveProperty('secret');
    const all = await app.get('/api/webhooks', { as: director }).expect(200);
    expect(all.text).not.toContain(made.secret.slice(6));
    const audited = await app.sql<{ entry: string }>(
      `select coalesce(after::text, '') as entry from audit_entries where action = 'webhook.create'`,
    );
    expect(audited.map(({ entry }) => entry).join()).not.toContain('whsec_');
    await app.del(`/api/webhooks/${made.documentId}`, { as: director }).expect(200);
    await app.get(`/api/webhooks/${made.documentId}`, { as: director }).expect(404);
  });

  it('are added once however often the request comes, at once or later', async () => {
    const data = { url: consumer.url, types: ['stock.changed'] };
    const [one, two] = await Promise.all([post('/api/webhooks', data, 'add-1'), post('/api/webhooks', data, 'add-1')]);
    const again = await post('/api/webhooks', data, 'add-1').expect(201);
    expect(two.body).toEqual(one.body);
    expect(again.body).toEqual(one.body);
    expect((await app.sql(`select 1 from webhooks where types::text like '%stock%'`)).length).toBe(1);
    await post('/api/webhooks', { ...data, types: ['*'] }, 'add-1').expect(409);
    await app.del(`/api/webhooks/${dataOf<Webhook>(one).documentId}`, { as: director, key: 'gone' }).expect(200);
    await app.del(`/api/webhooks/${dataOf<Webhook>(one).documentId}`, { as: director, key: 'gone' }).expect(200);
    await app.del(`/api/webhooks/${dataOf<Webhook>(one).documentId}`, { as: director }).expect(404);
  });

  it('keep their secrets so that the database does not tell them, those of older versions too', async () => {
    const made = await aWebhook(['product.*']);
    await post(`/api/webhooks/${made.documentId}/secret`).expect(200);
    const kept = () =>
      app.sql<{ secret: string; previous_secret: string }>(
        `select secret, previous_secret from webhooks where document_id = '${made.documentId}'`,
      );
    expect(JSON.stringify(await kept())).not.toContain('whsec_');
    await app.sql(
      `update webhooks set secret = '${made.secret}', previous_secret = '${made.secret}' where document_id = '${made.documentId}'`,
    );
    const { sealKeptSecrets } = appModule<typeof SealKept>('src/api/integrations/services/webhooks/seal-kept');
    await Promise.all([sealKeptSecrets(app.strapi), sealKeptSecrets(app.strapi)]);
    expect(JSON.stringify(await kept())).not.toContain('whsec_');
    const before = consumer.received.length;
    await post(`/api/webhooks/${made.documentId}/test`).expect(202);
    await eventually(() => expect(consumer.received.length).toBeGreaterThan(before));
    const posted = consumer.received.at(-1);
    expect(posted && isSignedBy(posted, made.secret)).toBe(true);
    await app.sql(
      `update webhooks set secret = 'v1:sealed-under-another-key', previous_secret = null where document_id = '${made.documentId}'`,
    );
    await post(`/api/webhooks/${made.documentId}/test`).expect(202);
    await eventually(async () => expect((await log(made.documentId))[0]).toMatchObject({ state: 'failed', failure: 'no_secret' }));
    await app.del(`/api/webhooks/${made.documentId}`, { as: director }).expect(200);
  });

  it('are at most 50, also when two are added at once', async () => {
    await app.sql(`insert into webhooks (document_id, url, types, secret, state, life, position, failures, created_at)
      select 'filler' || n, 'https://shop.example/', '["*"]', 'whsec_', 'paused', '00000000', 0, 0, now() from generate_series(1, 49 - (select count(*)::int from webhooks)) n`);
    const statuses = await Promise.all(
      [1, 2, 3].map(async () => (await post('/api/webhooks', { url: consumer.url, types: ['*'] })).status),
    );
    expect(statuses.sort()).toEqual([201, 409, 409]);
    await app.sql('delete from webhooks');
  });

  it.each([
    [{ types: ['*'] }, 'VALIDATION_FAILED'],
    [{ url: 'nonsense', types: ['*'] }, 'NOT_AN_ADDRESS'],
    [{ url: 'ftp://shop.example/', types: ['*'] }, 'NOT_AN_ADDRESS'],
    [{ url: 'https://user:word@shop.example/', types: ['*'] }, 'NOT_AN_ADDRESS'],
    [{ url: 'https://shop.example/', types: [] }, 'VALIDATION_FAILED'],
    [{ url: 'https://shop.example/', types: ['order.eaten'] }, 'VALIDATION_FAILED'],
    [{ url: 'https://shop.example/', types: ['*'], secret: 'mine' }, 'VALIDATION_FAILED'],
  ])('refuse %j', async (data, code) => {
    expect((await post('/api/webhooks', data).expect(400)).body.error.details.code).toBe(code);
  });

  it('refuse bad input at every other write, and things that are not there', async () => {
    const { documentId } = await aWebhook();
    await app.put(`/api/webhooks/${documentId}`, { as: director, body: { data: { types: ['x'] } } }).expect(400);
    await app.put(`/api/webhooks/${documentId}`, { as: director, body: { data: { url: 'mailto:a@b.test' } } }).expect(400);
    await post(`/api/webhooks/${documentId}/resume`, { from: 'yesterday' }).expect(400);
    for (const act of ['pause', 'secret', 'test']) await post(`/api/webhooks/${documentId}/${act}`, { much: true }).expect(400);
    await post(`/api/webhooks/${documentId}/attempts/UPPER/resend`).expect(400);
    await post(`/api/webhooks/${documentId}/attempts/none/resend`).expect(404);
    for (const act of ['pause', 'resume', 'secret', 'test']) await post(`/api/webhooks/none/${act}`).expect(404);
    await app.get('/api/webhooks/none/attempts', { as: director }).expect(404);
    await app.del(`/api/webhooks/${documentId}`, { as: director });
  });

  it('are no manager’s matter, by neither door', async () => {
    const { documentId } = await aWebhook();
    const manager = await aManager(app);
    const panelManager = await aPanelUser(app, 'artel-manager');
    const acts = ['pause', 'resume', 'secret', 'test', 'attempts/none/resend'];
    for (const [as, base] of [
      [manager, '/api/webhooks'],
      [panelManager, '/desk/integrations/webhooks'],
    ] as const) {
      await app.get(base, { as }).expect(403);
      await app.post(base, { as, body: { data: { url: consumer.url, types: ['*'] } } }).expect(403);
      await app.put(`${base}/${documentId}`, { as, body: { data: { types: ['*'] } } }).expect(403);
      await app.del(`${base}/${documentId}`, { as }).expect(403);
      await app.get(`${base}/${documentId}/attempts`, { as }).expect(403);
      for (const act of acts) await app.post(`${base}/${documentId}/${act}`, { as, body: { data: {} } }).expect(403);
    }
    await app.del(`/api/webhooks/${documentId}`, { as: director });
  });

  it('are worked on the desk as over REST, by a director of the panel', async () => {
    const as = await aPanelUser(app, 'artel-director');
    const base = '/desk/integrations/webhooks';
    const made = dataOf<Webhook>(await app.post(base, { as, body: { data: { url: consumer.url, types: ['*'] } } }).expect(201));
    expect(dataOf<Webhook[]>(await app.get(base, { as }).expect(200)).map(({ documentId }) => documentId)).toContain(made.documentId);
    await app.post(`${base}/${made.documentId}/pause`, { as }).expect(200);
    await app.get(`${base}/${made.documentId}/attempts`, { as }).expect(200);
    await app.del(`${base}/${made.documentId}`, { as }).expect(200);
  });
});

describe('what a person does with a webhook', () => {
  it('a pause keeps the events, a resume posts them in order; twice is once', async () => {
    const hook = await aWebhook(['order.placed']);
    const [one, two] = await Promise.all([post(`/api/webhooks/${hook.documentId}/pause`), post(`/api/webhooks/${hook.documentId}/pause`)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    const orders = [await anOrder(app), await anOrder(app)].map(({ documentId }) => documentId);
    await app.get('/api/feed', { as: director }).expect(200);
    const paused = dataOf<Webhook>(await app.get(`/api/webhooks/${hook.documentId}`, { as: director }));
    expect(paused).toMatchObject({ state: 'paused', backlog: 2 });
    expect(consumer.received.filter(({ event }) => orders.includes(event.subject))).toEqual([]);
    const resumed = await post(`/api/webhooks/${hook.documentId}/resume`, {}, 'resume-1').expect(200);
    expect((await post(`/api/webhooks/${hook.documentId}/resume`, {}, 'resume-1').expect(200)).body).toEqual(resumed.body);
    await eventually(() =>
      expect(consumer.received.filter(({ event }) => orders.includes(event.subject)).map(({ event }) => event.subject)).toEqual(orders),
    );
    const [{ pauses } = { pauses: 0 }] = await app.sql<{ pauses: number }>(
      `select count(*)::int as pauses from audit_entries where action = 'webhook.pause' and subject_id = $1`,
      [hook.documentId],
    );
    expect(pauses).toBe(1);
    await app.del(`/api/webhooks/${hook.documentId}`, { as: director });
  });

  it('a resume after the events are forgotten says so, and can begin anew', async () => {
    const hook = await aWebhook();
    await post(`/api/webhooks/${hook.documentId}/pause`).expect(200);
    await app.sql('update webhooks set position = -1 where document_id = $1', [hook.documentId]);
    expect((await post(`/api/webhooks/${hook.documentId}/resume`).expect(410)).body.error.details.code).toBe('FEED_EXPIRED');
    await post(`/api/webhooks/${hook.documentId}/resume`, { from: 'latest' }).expect(200);
    await app.del(`/api/webhooks/${hook.documentId}`, { as: director });
  });

  it('a new secret signs beside the old one for a day', async () => {
    const hook = await aWebhook(['order.placed']);
    const rotated = dataOf<Webhook & { secret: string }>(await post(`/api/webhooks/${hook.documentId}/secret`, {}, 'turn').expect(200));
    const replayed = dataOf<Webhook>(await post(`/api/webhooks/${hook.documentId}/secret`, {}, 'turn').expect(200));
    expect(replayed).toEqual(rotated);
    expect(rotated.secret).not.toBe(hook.secret);
    const days = (Date.parse(rotated.previousSecretUntil ?? '') - Date.now()) / 3_600_000;
    expect(days).toBeGreaterThan(23);
    expect(days).toBeLessThan(25);
    const order = await anOrder(app);
    const ofOrder = () => consumer.received.filter(({ event }) => event.subject === order.documentId);
    await eventually(() => expect(ofOrder()).toHaveLength(1));
    const [received] = ofOrder();
    expect(received && isSignedBy(received, hook.secret) && isSignedBy(received, rotated.secret)).toBe(true);
    await app.sql(`update webhooks set previous_until = now() - interval '1 second' where document_id = $1`, [hook.documentId]);
    const next = await anOrder(app);
    const ofNext = () => consumer.received.filter(({ event }) => event.subject === next.documentId);
    await eventually(() => expect(ofNext()).toHaveLength(1));
    const [later] = ofNext();
    expect(later && isSignedBy(later, hook.secret)).toBe(false);
    expect(later && isSignedBy(later, rotated.secret)).toBe(true);
    await app.del(`/api/webhooks/${hook.documentId}`, { as: director });
  });

  it('two secrets drawn at once are both known to who drew them, and the last one holds', async () => {
    const hook = await aWebhook();
    const drawn = await Promise.all(
      [1, 2].map(async () => dataOf<{ secret: string }>(await post(`/api/webhooks/${hook.documentId}/secret`)).secret),
    );
    const [row] = await app.sql<{ secret: string; previous_secret: string }>(
      'select secret, previous_secret from webhooks where document_id = $1',
      [hook.documentId],
    );
    const { openSecret } = appModule<typeof KeepSecret>('src/api/integrations/services/delivery/keep-secret');
    expect([row?.secret, row?.previous_secret].map((kept) => openSecret(kept ?? '')).sort()).toEqual([...drawn].sort());
    await app.del(`/api/webhooks/${hook.documentId}`, { as: director });
  });

  it('a test event is posted once and logged', async () => {
    const hook = await aWebhook();
    const asked = dataOf<Attempt>(await post(`/api/webhooks/${hook.documentId}/test`, {}, 'try').expect(202));
    expect(asked.state).toBe('waiting');
    await post(`/api/webhooks/${hook.documentId}/test`, {}, 'try').expect(202);
    await eventually(async () =>
      expect(await log(hook.documentId)).toMatchObject([{ kind: 'test', state: 'delivered', status: 204, type: 'webhook.test' }]),
    );
    const tests = consumer.received.filter(({ id }) => id === asked.eventId);
    expect(tests).toHaveLength(1);
    expect(tests[0] && isSignedBy(tests[0], hook.secret)).toBe(true);
    await app.del(`/api/webhooks/${hook.documentId}`, { as: director });
  });

  it('an event is sent again under its own id', async () => {
    const hook = await aWebhook(['order.placed']);
    const order = await anOrder(app);
    const [first] = await eventually(async () => {
      const lines = await log(hook.documentId);
      expect(lines).toHaveLength(1);
      return lines;
    });
    const path = `/api/webhooks/${hook.documentId}/attempts/${first?.documentId ?? ''}/resend`;
    await Promise.all([post(path, {}, 'again'), post(path, {}, 'again')]);
    await eventually(async () =>
      expect((await log(hook.documentId)).map(({ kind, state }) => `${kind} ${state}`)).toEqual(['resend delivered', 'delivery delivered']),
    );
    const received = consumer.received.filter(({ event }) => event.subject === order.documentId);
    expect(received).toHaveLength(2);
    expect(received[0]?.text).toBe(received[1]?.text);
    expect(new Set(received.map(({ id }) => id)).size).toBe(1);
    await app.sql('delete from artel.feed');
    expect((await post(path).expect(410)).body.error.details.code).toBe('EVENT_FORGOTTEN');
    await app.del(`/api/webhooks/${hook.documentId}`, { as: director });
  });

  it('another address and other types hold from the next event on', async () => {
    const hook = await aWebhook(['customer.*']);
    const body = { data: { types: ['order.placed'], url: `${consumer.url}?second`, description: 'Book-keeping' } };
    const changed = dataOf<Webhook>(await app.put(`/api/webhooks/${hook.documentId}`, { as: director, key: 'put', body }).expect(200));
    expect(changed).toMatchObject({ types: ['order.placed'], url: `${consumer.url}?second`, description: 'Book-keeping' });
    const again = await app.put(`/api/webhooks/${hook.documentId}`, { as: director, key: 'put', body }).expect(200);
    expect(dataOf(again)).toEqual(changed);
    const order = await anOrder(app);
    await eventually(() => expect(consumer.received.filter(({ event }) => event.subject === order.documentId)).toHaveLength(1));
    await app.del(`/api/webhooks/${hook.documentId}`, { as: director });
  });
});
