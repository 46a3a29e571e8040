import { invariants } from '../../src/api/mailings/sql/invariants';
import { aRunningMailing, manyCustomers, statesOf } from '../support/builders/mailing';
import { eventually } from '../support/eventually';
import { startApp, type App } from '../support/start-app';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink';
import { startNode, type AppNode } from '../support/start-node';

const LETTERS = 500;
const KILLS = 3;
const CONNECTIONS = 10;

// The long form, with two nodes, ten kills and PostgreSQL among the killed, is `npm run test:durability`.
describe('a worker that is killed in the middle of a mailing, again and again', () => {
  let app: App;
  let sink: SmtpSink;
  let worker: AppNode | undefined;
  beforeAll(async () => {
    sink = await startSmtpSink({ keepsText: false });
    app = await startApp({ ARTEL_ROLE: 'web' });
  });
  afterAll(async () => {
    await worker?.kill();
    await app?.close();
    await sink?.close();
  });

  it('gives nobody two letters and everybody one end, with at most one unknown a connection and kill', async () => {
    const startWorker = (): Promise<AppNode> => startNode(app, { SMTP_URL: sink.url, ARTEL_ROLE: 'worker', LOG_LEVEL: 'warn' });
    await app.sql(`update channel_settings set timeout_seconds = 3, connections = ${CONNECTIONS} where channel = 'email'`);
    sink.linger(40);
    const people = await manyCustomers(app, LETTERS);
    const mailing = await aRunningMailing(app, people);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      worker = await startWorker();
      const goal = (kill * LETTERS) / (KILLS + 2);
      await eventually(() => expect(sink.letters.length).toBeGreaterThan(goal), { withinMs: 60_000, everyMs: 10 });
      await worker.kill();
    }
    worker = await startWorker();
    const states = await eventually(
      async () => {
        const now = await statesOf(app, mailing);
        expect(['pending', 'claimed', 'in_doubt', 'deferred'].filter((state) => now[state])).toEqual([]);
        return now;
      },
      { withinMs: 90_000, everyMs: 200 },
    );
    expect(people.filter((address) => sink.copiesOf(address) > 1)).toEqual([]);
    expect((states.accepted ?? 0) + (states.unknown ?? 0)).toBe(LETTERS);
    expect(states.unknown ?? 0).toBeLessThanOrEqual(KILLS * CONNECTIONS);
    const accepted = await app.sql<{ address: string }>(`select address from deliveries where mailing_id = $1 and state = 'accepted'`, [
      mailing.id,
    ]);
    expect(accepted.filter(({ address }) => sink.copiesOf(address) !== 1)).toEqual([]);
    for (const { name, sql } of invariants) expect([name, await app.sql(sql)]).toEqual([name, []]);
  }, 240_000);
});
