import { startApp, type App } from '../../support/start-app';
import { startNode } from '../../support/start-node';
import { eventually } from '../../support/eventually';
import { aDirector, type Person } from '../../support/builders/person';
import { anOrder } from '../../support/builders/order';
import { isSignedBy, startConsumer, type WebhookConsumer } from '../../support/webhook-consumer';

interface Webhook {
  documentId: string;
  secret: string;
}
interface State {
  state: string;
  state_reason: string | null;
  failures: number;
  delay: number | null;
  lease_token: string | null;
}

const ENVIRONMENT = { WEBHOOKS_ALLOW_PRIVATE: 'true' };
let app: App;
let director: Person;
let consumer: WebhookConsumer;
beforeAll(async () => {
  app = await startApp(ENVIRONMENT);
  director = await aDirector(app);
});
beforeEach(async () => {
  await app.sql('delete from webhooks');
  consumer = await startConsumer();
});
afterEach(async () => consumer.close());
afterAll(async () => app?.close());

async function aWebhook(types: string[] = ['order.placed']): Promise<Webhook> {
  const answer = await app.post('/api/webhooks', { as: director, body: { data: { url: consumer.url, types } } }).expect(201);
  return (answer.body as { data: Webhook }).data;
}

async function stateOf({ documentId }: Webhook): Promise<State> {
  const [row] = await app.sql<State>(
    `select state, state_reason, failures, extract(epoch from next_attempt_at - now())::float8 as delay, lease_token from webhooks where document_id = $1`,
    [documentId],
  );
  if (!row) throw new Error('There is no such webhook');
  return row;
}

/** Lets time pass for a webhook: its next attempt is due, its failures are older by so many seconds. */
async function pass(seconds: number): Promise<void> {
  await app.sql(
    `update webhooks set next_attempt_at = next_attempt_at - make_interval(secs => $1), failing_since = failing_since - make_interval(secs => $1)`,
    [seconds],
  );
}

const placed = async (many: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let n = 0; n < many; n += 1) ids.push((await anOrder(app)).documentId);
  return ids;
};
const subjects = (): string[] => consumer.received.map(({ event }) => event.subject);

describe('delivery', () => {
  it('is in order, signed, and says what the feed says', async () => {
    const hook = await aWebhook();
    const ids = await placed(3);
    await eventually(() => expect(subjects()).toEqual(ids));
    for (const received of consumer.received) {
      expect(isSignedBy(received, hook.secret)).toBe(true);
      expect(received.headers['content-type']).toBe('application/json');
      expect(received.event.id).toBe(received.id);
      expect(Math.abs(Date.now() / 1000 - Number(received.headers['webhook-timestamp']))).toBeLessThan(60);
    }
    const { body } = await app.get('/api/feed', { as: director, query: { types: 'order.placed', limit: 500 } }).expect(200);
    const fed = (body as { data: { id: string }[] }).data.filter(({ id }) => consumer.received.some((one) => one.id === id));
    expect(consumer.received.map(({ event }) => event)).toEqual(fed);
  });

  it('holds the next events back until the failed one is taken', async () => {
    const hook = await aWebhook();
    consumer.answer(500);
    const ids = await placed(3);
    await eventually(async () => expect((await stateOf(hook)).failures).toBe(1));
    expect(new Set(subjects())).toEqual(new Set([ids[0]]));
    const { delay } = await stateOf(hook);
    expect(delay).toBeGreaterThan(2);
    expect(delay).toBeLessThan(6.5);
    consumer.answer(204);
    await pass(10);
    await eventually(() => expect(subjects()).toEqual([ids[0], ...ids]));
    expect(await stateOf(hook)).toMatchObject({ failures: 0, delay: null, state: 'active' });
    const { body } = await app.get(`/api/webhooks/${hook.documentId}/attempts`, { as: director }).expect(200);
    expect((body as { data: object[] }).data.at(-1)).toMatchObject({
      status: 500,
      failure: 'bad_status',
      answer: 'said the consumer',
      attempt: 1,
    });
  });

  it('gives a consumer that was down for an hour every event once and in order', async () => {
    const hook = await aWebhook();
    await consumer.close();
    const ids = await placed(2);
    let elapsed = 0;
    for (let tries = 1; elapsed < 3600; tries += 1) {
      await eventually(async () => expect((await stateOf(hook)).failures).toBe(tries));
      if (elapsed < 1800 && tries % 4 === 0) ids.push(...(await placed(1)));
      const wait = (await stateOf(hook)).delay ?? 0;
      elapsed += wait;
      if (elapsed < 3600) await pass(wait + 1);
    }
    const back = await startConsumer();
    try {
      await app.sql('update webhooks set url = $1', [back.url]);
      await pass(3_700);
      await eventually(() => expect(back.received.map(({ event }) => event.subject)).toEqual(ids), { withinMs: 20_000 });
      expect(new Set(back.received.map(({ id }) => id)).size).toBe(ids.length);
      expect(await stateOf(hook)).toMatchObject({ state: 'active', failures: 0 });
    } finally {
      await back.close();
    }
  });

  it('gives up after a day of failures, says so, and goes on where it stopped when told to', async () => {
    const hook = await aWebhook();
    consumer.answer(503);
    const ids = await placed(2);
    await eventually(async () => expect((await stateOf(hook)).failures).toBe(1));
    await pass(23.5 * 3600);
    await eventually(async () => expect((await stateOf(hook)).failures).toBe(2));
    expect((await stateOf(hook)).state).toBe('active');
    await pass(3600);
    await eventually(async () => expect(await stateOf(hook)).toMatchObject({ state: 'disabled', state_reason: 'failing' }));
    const audited = await app.sql(`select actor_kind from audit_entries where action = 'webhook.disable' and subject_id = $1`, [
      hook.documentId,
    ]);
    expect(audited).toEqual([{ actor_kind: 'system' }]);
    consumer.answer(200);
    const before = consumer.received.length;
    await app.post(`/api/webhooks/${hook.documentId}/resume`, { as: director, body: { data: {} } }).expect(200);
    await eventually(() => expect(subjects().slice(before)).toEqual(ids));
  });

  it('ends at once when the consumer says that it is gone', async () => {
    const hook = await aWebhook();
    consumer.answer(410);
    await placed(1);
    await eventually(async () => expect(await stateOf(hook)).toMatchObject({ state: 'disabled', state_reason: 'gone' }));
    expect(consumer.received).toHaveLength(1);
  });

  it('follows no redirect', async () => {
    const other = await startConsumer();
    const hook = await aWebhook();
    consumer.headers.location = other.url;
    consumer.answer(307);
    await placed(1);
    await eventually(async () => expect((await stateOf(hook)).failures).toBe(1));
    const { body } = await app.get(`/api/webhooks/${hook.documentId}/attempts`, { as: director });
    expect((body as { data: object[] }).data[0]).toMatchObject({ status: 307, failure: 'redirect' });
    expect(other.received).toEqual([]);
    await other.close();
  });

  it('holds up no other webhook', async () => {
    consumer.answer(null);
    await aWebhook();
    const quick = await startConsumer();
    await app.post('/api/webhooks', { as: director, body: { data: { url: quick.url, types: ['order.placed'] } } }).expect(201);
    const ids = await placed(2);
    await eventually(() => expect(quick.received.map(({ event }) => event.subject)).toEqual(ids));
    await quick.close();
  });

  it('stops within one event when it is paused in the middle', async () => {
    const hook = await aWebhook();
    await app.post(`/api/webhooks/${hook.documentId}/pause`, { as: director, body: { data: {} } }).expect(200);
    const ids = await placed(4);
    const act = (name: string) => app.post(`/api/webhooks/${hook.documentId}/${name}`, { as: director, body: { data: {} } }).expect(200);
    const pauses: Promise<unknown>[] = [];
    consumer.answer(({ event }) => {
      if (event.subject === ids[1]) pauses.push(act('pause').then());
      return 204;
    });
    await act('resume');
    await eventually(() => expect(pauses).toHaveLength(1));
    await Promise.all(pauses);
    await eventually(async () => expect((await stateOf(hook)).lease_token).toBeNull());
    const far = consumer.received.length;
    expect(far).toBeLessThanOrEqual(4);
    expect(subjects()).toEqual(ids.slice(0, far));
    await act('resume');
    await eventually(() => expect(subjects()).toEqual(ids));
  });
});

describe('several nodes', () => {
  it('post each event once and in order between them', async () => {
    const node = await startNode(app, ENVIRONMENT);
    try {
      const hook = await aWebhook();
      const ids: string[] = [];
      for (let round = 0; round < 6; round += 1) {
        ids.push(...(await placed(5)));
        // Time for either of them to take its turn.
        await eventually(() => expect(consumer.received.length).toBeGreaterThanOrEqual(ids.length - 4));
      }
      await eventually(() => expect(subjects()).toEqual(ids));
      expect((await stateOf(hook)).failures).toBe(0);
    } finally {
      await node.stop();
    }
  });

  it('repeat under the same id what a node that was killed had under way, and lose nothing', async () => {
    const worker = await startNode(app, { ...ENVIRONMENT, ARTEL_ROLE: 'worker' });
    const hook = await aWebhook();
    // The app's own dispatcher keeps off: the lease belongs to nobody until the worker can take it.
    consumer.answer(null);
    const ids = await placed(3);
    await eventually(() => expect(consumer.received).toHaveLength(1));
    await worker.kill();
    consumer.answer(204);
    // Whichever of the two held it: a dead node's lease ends by itself, a living one's POST by its time-out.
    await app.sql(`update webhooks set lease_until = now() - interval '1 second', lease_token = 'of-a-dead-node' where document_id = $1`, [
      hook.documentId,
    ]);
    await eventually(() => expect(subjects().slice(1)).toEqual(ids), { withinMs: 25_000 });
    expect(consumer.received[0]?.id).toBe(consumer.received[1]?.id);
  });
});

describe('a crash between the POST and its writing down', () => {
  it('repeats the event under the same id', async () => {
    const hook = await aWebhook();
    // What a crash there leaves: the consumer has it, the database does not know.
    await app.sql(`create or replace function pg_temp_fail() returns trigger language plpgsql as $$
      begin if new.position <> old.position then raise exception 'the node dies here'; end if; return new; end $$`);
    await app.sql('create trigger dies before update on webhooks for each row execute function pg_temp_fail()');
    const ids = await placed(1);
    await eventually(() => expect(subjects()).toEqual(ids));
    await app.sql('drop trigger dies on webhooks');
    await eventually(() => expect(consumer.received.length).toBeGreaterThanOrEqual(2));
    await eventually(async () => expect((await stateOf(hook)).lease_token).toBeNull());
    expect(new Set(consumer.received.map(({ id }) => id)).size).toBe(1);
    const far = consumer.received.length;
    const more = await placed(1);
    await eventually(() => expect(subjects().slice(far)).toEqual(more));
  });
});
