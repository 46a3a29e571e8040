import { aClient, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

type Call = (email: string) => PromiseLike<{ status: number; text: string; headers: Record<string, string> }>;

/**
 * How often a randomly chosen time of the one kind is above one of the other: 0.5 when they cannot be told apart. The measure of a
 * rank test, which a few slow moments of the machine do not move.
 */
function chanceOfAbove(some: readonly number[], others: readonly number[]): number {
  let above = 0;
  for (const one of some) for (const other of others) above += one > other ? 1 : one === other ? 0.5 : 0;
  return above / (some.length * others.length);
}

describe('who has an account', () => {
  let app: App;
  let people: Person[];
  beforeAll(async () => {
    app = await startApp();
    people = [];
    for (let n = 0; n < 40; n += 1) people.push(await aClient(app));
  });
  afterAll(async () => app?.close());

  const post = (path: string, body: object): ReturnType<Call> => app.post(`/api/auth/${path}`, { body }) as unknown as ReturnType<Call>;
  const calls: [string, Call][] = [
    ['signing in', (email) => post('local', { identifier: email, password: 'not the password' })],
    ['signing up', (email) => post('local/register', { email, password: 'a good long password' })],
    ['recovery', (email) => post('forgot-password', { email })],
    ['the second letter', (email) => post('send-email-confirmation', { email })],
  ];

  it.each(calls)('is not told by the answer of %s', async (_what, call) => {
    const [known, unknown] = [await call(people[0]?.user.email ?? ''), await call('nobody@people.test')];
    const plain = ({ status, text }: { status: number; text: string }, email: string): unknown => [status, text.replaceAll(email, '')];
    expect(plain(known, people[0]?.user.email ?? '')).toEqual(plain(unknown, 'nobody@people.test'));
    expect(Object.keys(known.headers).sort()).toEqual(Object.keys(unknown.headers).sort());
  });

  it.each(calls)('is not told by how long %s takes', async (_what, call) => {
    const times = { known: [] as number[], unknown: [] as number[] };
    const timed = async (kind: 'known' | 'unknown', email: string): Promise<void> => {
      const started = process.hrtime.bigint();
      await call(email);
      times[kind].push(Number(process.hrtime.bigint() - started));
    };
    await call('warm-up@people.test');
    for (const [n, { user }] of people.entries()) {
      // In turns, so that whatever slows the machine slows both kinds.
      const pair = [() => timed('known', user.email), () => timed('unknown', `stranger-${n}@people.test`)];
      for (const one of n % 2 ? pair : pair.reverse()) await one();
    }
    // Work that one kind does and the other does not (a hash, a letter) puts this at 0.9 and more.
    const chance = chanceOfAbove(times.known, times.unknown);
    expect(chance).toBeGreaterThan(0.2);
    expect(chance).toBeLessThan(0.8);
  });
});
