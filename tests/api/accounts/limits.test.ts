import { aClient, PASSWORD, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';
import { startNode, type AppNode } from '../../support/start-node';

const codeOf = (answer: { body: { error?: { details?: { code?: string } } } }): string | undefined => answer.body.error?.details?.code;

/** Signing in at two nodes behind one proxy, which says whose address it is. */
describe('the limits of signing in', () => {
  let app: App;
  let second: AppNode;
  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: '1' });
    second = await startNode(app, { TRUST_PROXY: '1' });
  });
  afterAll(async () => {
    await second?.stop();
    await app?.close();
  });
  beforeEach(async () => {
    await app.sql('delete from sign_in_attempts');
  });

  const attempt = (
    node: Pick<App, 'post'>,
    identifier: string,
    password: string,
    { from = '10.0.0.1', ...more }: { from?: string; deviceId?: string } = {},
  ) => node.post('/api/auth/local', { body: { identifier, password, ...more }, headers: { 'X-Forwarded-For': from } });
  const wrong = (node: Pick<App, 'post'>, person: Person, options?: { from?: string; deviceId?: string }) =>
    attempt(node, person.user.email, 'wrong password', options);
  const right = (node: Pick<App, 'post'>, person: Person, options?: { from?: string; deviceId?: string }) =>
    attempt(node, person.user.email, PASSWORD, options);
  const failures = async (account: string, address: string, n: number, at = 'now()') =>
    app.sql(
      `insert into sign_in_attempts (kind, account, address, state, at) select 'sign-in', $1, $2, 'failed', ${at} from generate_series(1, $3::int)`,
      [account, address, n],
    );

  it('let ten failures of one account from one address through, on all nodes together', async () => {
    const person = await aClient(app);
    for (let n = 0; n < 10; n += 1) expect(codeOf(await wrong(n % 2 ? app : second, person).expect(400))).toBe('INVALID_CREDENTIALS');
    for (const node of [app, second]) {
      const answer = await right(node, person).expect(429);
      expect(codeOf(answer)).toBe('TOO_MANY_ATTEMPTS');
      const wait = Number(answer.headers['retry-after']);
      expect(wait).toBeGreaterThan(14 * 60);
      expect(wait).toBeLessThanOrEqual(15 * 60);
    }
    await right(app, person, { from: '10.0.0.2' }).expect(200);
    await app.sql(`update sign_in_attempts set at = at - interval '15 minutes'`);
    await right(app, person).expect(200);
  });

  it('are cleared by a success, for that address only', async () => {
    const person = await aClient(app);
    await failures(`user:${person.user.id}`, '10.0.0.9', 9);
    for (let n = 0; n < 9; n += 1) await wrong(app, person).expect(400);
    await right(app, person).expect(200);
    expect(await app.sql('select address, count(*)::int as n from sign_in_attempts group by 1')).toEqual([{ address: '10.0.0.9', n: 9 }]);
    for (let n = 0; n < 9; n += 1) await wrong(app, person).expect(400);
    await right(app, person).expect(200);
  });

  it('count failures only: any number of successes passes, one after another and at once', async () => {
    const person = await aClient(app);
    for (let n = 0; n < 12; n += 1) await right(n % 2 ? app : second, person).expect(200);
    const crowd = await Promise.all(Array.from({ length: 24 }, (_one, n) => right(n % 2 ? app : second, person)));
    expect(crowd.map(({ status }) => status)).toEqual(crowd.map(() => 200));
    expect(await app.sql('select 1 from sign_in_attempts')).toEqual([]);
  });

  it('are the same for a user name as for the e-mail, and for one IPv6 network as for one address', async () => {
    const person = await aClient(app, { username: 'also known as' });
    for (let n = 0; n < 10; n += 1)
      await attempt(app, n % 2 ? person.user.email.toUpperCase() : 'also known as', 'wrong', { from: `2001:db8::${n + 1}` }).expect(400);
    await right(app, person, { from: '2001:db8::ffff' }).expect(429);
    await right(app, person, { from: '2001:db8:0:1::1' }).expect(200);
  });

  it('stop an account after 100 failures in an hour from everywhere, but not the device that signed in before', async () => {
    const person = await aClient(app);
    const { deviceId } = (await right(app, person).expect(200)).body as { deviceId: string };
    const account = `user:${person.user.id}`;
    for (let n = 0; n < 10; n += 1) await failures(account, `10.1.0.${n}`, 10, `now() - interval '40 minutes'`);
    const refused = await right(second, person, { from: '10.2.0.1' }).expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(19 * 60);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(20 * 60);
    await right(second, person, { from: '10.2.0.1', deviceId: 'one that nobody knows' }).expect(429);
    await right(second, person, { from: '10.2.0.1', deviceId }).expect(200);
    // Its own failures count, and only they.
    for (let n = 0; n < 10; n += 1) await wrong(app, person, { deviceId, from: `10.3.0.${n}` }).expect(400);
    await right(app, person, { deviceId, from: '10.3.1.1' }).expect(429);
  });

  it('stop an address after 1,000 failures on any accounts', async () => {
    const person = await aClient(app);
    await failures('name:somebody', '10.4.0.1', 999);
    await attempt(app, 'nobody@people.test', 'wrong', { from: '10.4.0.1' }).expect(400);
    await right(app, person, { from: '10.4.0.1' }).expect(429);
    await right(app, person, { from: '10.4.0.2' }).expect(200);
  });

  it('refuse unknown names as known ones', async () => {
    for (let n = 0; n < 10; n += 1) expect(codeOf(await attempt(app, 'nobody at all', 'wrong').expect(400))).toBe('INVALID_CREDENTIALS');
    expect(codeOf(await attempt(app, 'nobody at all', 'wrong').expect(429))).toBe('TOO_MANY_ATTEMPTS');
    expect(JSON.stringify(await app.sql('select * from sign_in_attempts'))).not.toContain('nobody');
  });

  it('hold against 1,000 attempts from many addresses at two nodes: 100 are tried, the rest write nothing', async () => {
    const person = await aClient(app);
    const statuses: number[] = [];
    const fire = async (worker: number): Promise<void> => {
      for (let n = 0; n < 50; n += 1) {
        const from = `10.${100 + worker}.${n}.1`;
        statuses.push((await wrong(worker % 2 ? app : second, person, { from })).status);
      }
    };
    const started = Date.now();
    await Promise.all(Array.from({ length: 20 }, (_one, worker) => fire(worker)));
    expect(statuses.filter((status) => status === 400)).toHaveLength(100);
    expect(statuses.filter((status) => status === 429)).toHaveLength(900);
    expect(await app.sql('select count(*)::int as n from sign_in_attempts')).toEqual([{ n: 100 }]);
    expect(Date.now() - started).toBeLessThan(90_000);
    // Somebody else's sign-in is not in the way of all that.
    await right(app, await aClient(app), { from: '10.9.9.9' }).expect(200);
  });

  it('count an attempt whose node died as failed', async () => {
    const person = await aClient(app);
    await app.sql(
      `insert into sign_in_attempts (kind, account, address, state, at)
       select 'sign-in', $1, '10.0.0.1', 'pending', now() - interval '2 minutes' from generate_series(1, 10)`,
      [`user:${person.user.id}`],
    );
    await right(app, person).expect(429);
  });
});
