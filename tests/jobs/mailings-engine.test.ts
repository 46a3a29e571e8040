import { aRunningMailing, manyCustomers, statesOf, type MailingRow } from '../support/builders/mailing';
import { eventually } from '../support/eventually';
import { startApp, type App } from '../support/start-app';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink';

const OPEN = ['pending', 'deferred', 'claimed', 'in_doubt'];

describe('the sending engine', () => {
  let app: App;
  let sink: SmtpSink;
  beforeAll(async () => {
    sink = await startSmtpSink();
    app = await startApp({ SMTP_URL: sink.url });
    await app.sql(`update channel_settings set timeout_seconds = 2 where channel = 'email'`);
  });
  afterAll(async () => {
    await app?.close();
    await sink?.close();
  });
  beforeEach(() => {
    sink.behave(() => undefined);
    sink.linger(0);
    sink.letters.length = 0;
  });
  afterEach(() =>
    app.sql(`update mailings set mailing_status = 'completed', settled = true; update channel_settings set stopped_until = null`),
  );

  const settled = (mailing: MailingRow, withinMs = 40_000): Promise<Record<string, number>> =>
    eventually(
      async () => {
        const states = await statesOf(app, mailing);
        expect(OPEN.filter((state) => states[state])).toEqual([]);
        return states;
      },
      { withinMs, everyMs: 100 },
    );
  const statusOf = async (mailing: MailingRow): Promise<unknown> =>
    (await app.sql('select mailing_status, end_reason from mailings where id = $1', [mailing.id]))[0];
  const attemptsOf = (mailing: MailingRow) =>
    app.sql<{ outcome: string; server_response: string }>(
      'select outcome, server_response from delivery_attempts where mailing_id = $1 order by id',
      [mailing.id],
    );

  it('sends each recipient one letter with the headers of RFC 8058 and says so', async () => {
    const people = await manyCustomers(app, 300);
    const mailing = await aRunningMailing(app, people);
    expect(await settled(mailing)).toEqual({ accepted: 300 });
    await eventually(async () => expect(await statusOf(mailing)).toEqual({ mailing_status: 'completed', end_reason: 'finished' }));
    expect(people.map(sink.copiesOf)).toEqual(people.map(() => 1));
    const text = (sink.letters[0]?.text ?? '').replace(/\r\n[ \t]+/g, ' ');
    expect(text).toMatch(/^List-Unsubscribe: <http:\/\/127\.0\.0\.1:\d+\/api\/unsubscribe\/d[a-z0-9]+\.[\w-]{43}>/im);
    expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
    expect(text).toMatch(/^Content-Type: multipart\/alternative/im);
    const [attempt] = await attemptsOf(mailing);
    expect(attempt).toMatchObject({ outcome: 'succeeded', server_response: expect.stringContaining('taken as') });
  });

  it('leaves unknown what was lost after the final dot, and never sends it again', async () => {
    const people = await manyCustomers(app, 12);
    sink.behave(({ stage, to }) => (stage === 'dot' && people.indexOf(to) % 3 === 0 ? 'drop' : undefined));
    const mailing = await aRunningMailing(app, people);
    expect(await settled(mailing)).toEqual({ accepted: 8, unknown: 4 });
    expect(people.map(sink.copiesOf)).toEqual(people.map(() => 1));
  });

  it('leaves unknown what the server never answers', async () => {
    const people = await manyCustomers(app, 3);
    sink.behave(({ stage, to }) => (stage === 'dot' && to === people[0] ? 'hang' : undefined));
    const mailing = await aRunningMailing(app, people);
    expect(await settled(mailing)).toEqual({ accepted: 2, unknown: 1 });
    expect(people.map(sink.copiesOf)).toEqual([1, 1, 1]);
  });

  it('rejects at 550, suppresses a dead address (5.1.1) and never for policy (5.7.1)', async () => {
    const people = await manyCustomers(app, 3);
    sink.behave(({ stage, to }) =>
      stage === 'rcpt' && to === people[0]
        ? '550 5.1.1 no such mailbox'
        : stage === 'dot' && to === people[1]
          ? '550 5.7.1 message refused by policy'
          : undefined,
    );
    const mailing = await aRunningMailing(app, people);
    expect(await settled(mailing)).toEqual({ accepted: 1, rejected: 2 });
    const suppressed = await app.sql('select address, reason from suppressions where address = any($1::text[])', [people]);
    expect(suppressed).toEqual([{ address: people[0], reason: 'bounced' }]);
    expect((await attemptsOf(mailing)).map(({ server_response }) => server_response).sort()).toEqual([
      expect.stringMatching(/^250/),
      expect.stringContaining('550 5.1.1'),
      expect.stringContaining('550 5.7.1'),
    ]);
  });

  it('defers at 450 with a growing pause and gives up after the last try', async () => {
    const [person = ''] = await manyCustomers(app, 1);
    sink.behave(({ stage }) => (stage === 'rcpt' ? '450 4.2.0 try again later' : undefined));
    const mailing = await aRunningMailing(app, [person]);
    for (let tries = 1; tries < 6; tries += 1) {
      await eventually(async () => {
        const [row] = await app.sql('select state, attempts from deliveries where mailing_id = $1', [mailing.id]);
        expect(row).toEqual({ state: 'deferred', attempts: tries });
      });
      const [row] = await app.sql<{ wait: number }>(
        'select extract(epoch from next_try_at - now())::float8 as wait from deliveries where mailing_id = $1',
        [mailing.id],
      );
      const expected = Math.min(60 * 4 ** (tries - 1), 14_400);
      expect(row?.wait).toBeGreaterThan(expected * 0.8 - 10);
      expect(row?.wait).toBeLessThan(expected * 1.2 + 1);
      await app.sql('update deliveries set next_try_at = now() where mailing_id = $1', [mailing.id]);
    }
    expect(await settled(mailing)).toEqual({ rejected: 1 });
    expect(sink.copiesOf(person)).toBe(0);
    expect(await attemptsOf(mailing)).toHaveLength(6);
  });

  it('goes on after 421, whoever it was for', async () => {
    const people = await manyCustomers(app, 20);
    let closings = 0;
    sink.behave(({ stage }) => {
      if (stage !== 'mail' || closings >= 3) return undefined;
      closings += 1;
      return '421 4.3.2 closing';
    });
    const mailing = await aRunningMailing(app, people);
    await eventually(async () => expect((await statesOf(app, mailing)).accepted).toBeGreaterThanOrEqual(16), { withinMs: 30_000 });
    await app.sql('update deliveries set next_try_at = now() where mailing_id = $1 and next_try_at > now()', [mailing.id]);
    expect(await settled(mailing)).toEqual({ accepted: 20 });
    expect(people.map(sink.copiesOf)).toEqual(people.map(() => 1));
  });

  it('waits for a server that is away and asks it with growing pauses', async () => {
    const people = await manyCustomers(app, 5);
    sink.behave(({ stage }) => (stage === 'greeting' ? 'drop' : undefined));
    const mailing = await aRunningMailing(app, people);
    await eventually(async () =>
      expect(
        (await app.sql<{ reason: string }>('select reason from deliveries where mailing_id = $1 and reason is not null', [mailing.id]))
          .length,
      ).toBeGreaterThan(0),
    );
    sink.behave(() => undefined);
    expect(await settled(mailing)).toEqual({ accepted: 5 });
    expect(people.map(sink.copiesOf)).toEqual(people.map(() => 1));
  });

  it('keeps to the rate of a mailing', async () => {
    const people = await manyCustomers(app, 60);
    const mailing = await aRunningMailing(app, people, { rate: 20 });
    expect(await settled(mailing)).toEqual({ accepted: 60 });
    const times = sink.letters.map(({ at }) => at);
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(2_400);
  });

  it('keeps to the connections of a mailing', async () => {
    sink.linger(30);
    const people = await manyCustomers(app, 30);
    const mailing = await aRunningMailing(app, people, { connections: 2 });
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, sink.letters.filter(({ reply }) => reply === null).length);
    }, 5);
    expect(await settled(mailing)).toEqual({ accepted: 30 });
    clearInterval(watch);
    expect(most).toBeLessThanOrEqual(2);
  });

  it('lets at most one more letter a connection leave after a pause, and goes on where it was', async () => {
    sink.linger(20);
    const people = await manyCustomers(app, 600);
    const mailing = await aRunningMailing(app, people);
    await eventually(() => expect(sink.letters.length).toBeGreaterThan(60));
    await app.sql(`update mailings set mailing_status = 'paused' where id = $1`, [mailing.id]);
    const atPause = sink.letters.length;
    await eventually(async () => expect((await statesOf(app, mailing)).claimed).toBeUndefined(), { withinMs: 5_000 });
    await eventually(async () => expect((await statesOf(app, mailing)).in_doubt).toBeUndefined(), { withinMs: 5_000 });
    expect(sink.letters.length - atPause).toBeLessThanOrEqual(10);
    expect((await statesOf(app, mailing)).pending).toBeGreaterThan(400);
    await app.sql(`update mailings set mailing_status = 'active' where id = $1`, [mailing.id]);
    expect(await settled(mailing)).toEqual({ accepted: 600 });
    expect(people.map(sink.copiesOf)).toEqual(people.map(() => 1));
  });

  it('sends nothing before the start and nothing after the end; what is left has expired', async () => {
    sink.linger(50);
    const people = await manyCustomers(app, 400);
    const mailing = await aRunningMailing(app, people, { startsIn: 1_500, endsIn: 4_000 });
    const begun = performance.now();
    const states = await settled(mailing);
    expect(states.expired).toBeGreaterThan(0);
    expect(states.accepted).toBe(sink.letters.length);
    expect(Math.min(...sink.letters.map(({ at }) => at)) - begun).toBeGreaterThan(1_300);
    expect(Math.max(...sink.letters.map(({ at }) => at)) - begun).toBeLessThan(4_000);
    await eventually(async () => expect(await statusOf(mailing)).toEqual({ mailing_status: 'completed', end_reason: 'expired' }));
  });

  it('sends nothing of a mailing whose window ended while no node was there', async () => {
    const people = await manyCustomers(app, 5);
    const mailing = await aRunningMailing(app, people, { startsIn: -7_200_000, endsIn: -1_000 });
    expect(await settled(mailing)).toEqual({ expired: 5 });
    expect(sink.letters).toEqual([]);
  });

  it('writes to nobody who unsubscribed between the snapshot and the send', async () => {
    const people = await manyCustomers(app, 5);
    const mailing = await aRunningMailing(app, people, { startsIn: 1_000 });
    await app.sql(
      `insert into suppressions (document_id, channel, address, reason, at, created_at, updated_at, published_at) values ('supp' || md5($1), 'email', $1, 'unsubscribed', now(), now(), now(), now())`,
      [people[2]],
    );
    expect(await settled(mailing)).toEqual({ accepted: 4, suppressed: 1 });
    expect(sink.copiesOf(people[2] ?? '')).toBe(0);
  });

  it('cancels what is left when a person ends the mailing', async () => {
    sink.linger(20);
    const people = await manyCustomers(app, 300);
    const mailing = await aRunningMailing(app, people);
    await eventually(() => expect(sink.letters.length).toBeGreaterThan(20));
    await app.sql(`update mailings set mailing_status = 'completed', end_reason = 'stopped', completed_at = now() where id = $1`, [
      mailing.id,
    ]);
    const states = await settled(mailing);
    expect(states.cancelled).toBeGreaterThan(100);
    expect((states.accepted ?? 0) + (states.cancelled ?? 0)).toBe(300);
    expect(await statusOf(mailing)).toEqual({ mailing_status: 'completed', end_reason: 'stopped' });
  });

  it('breaks no invariant', async () => {
    const { invariants } = jest.requireActual<{ invariants: { name: string; sql: string }[] }>('../../src/api/mailings/sql/invariants');
    for (const { sql } of invariants.slice(0, 2)) expect(await app.sql(sql)).toEqual([]);
  });
});
