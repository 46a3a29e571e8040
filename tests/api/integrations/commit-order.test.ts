import fc from 'fast-check';
import { Client } from 'pg';
import { startApp, type App } from '../../support/start-app';
import { aDirector, type Person } from '../../support/builders/person';

let app: App;
let director: Person;
const clients: Client[] = [];
const WRITERS = 4;

beforeAll(async () => {
  // Only this test numbers events: no dispatcher runs beside it.
  app = await startApp({ ARTEL_ROLE: 'web' });
  director = await aDirector(app);
  for (let n = 0; n < WRITERS + 1; n += 1) {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    clients.push(client);
  }
});
afterAll(async () => {
  for (const client of clients) await client.end();
  await app?.close();
});

const PUT = `insert into artel.outbox (type, subject, data) values ('order.placed', $1, '{}')`;

async function read(after: string): Promise<{ subjects: string[]; positions: number[]; next: string }> {
  const answer = await app.get('/api/feed', { as: director, query: { after, limit: 500 } }).expect(200);
  const { data, meta } = answer.body as { data: { subject: string; position: number }[]; meta: { next: string } };
  return { subjects: data.map(({ subject }) => subject), positions: data.map(({ position }) => position), next: meta.next };
}

describe('an event of a transaction that began first and commits last', () => {
  it('comes after those that were read meanwhile, and is not lost', async () => {
    const [slow, quick] = clients as [Client, Client];
    let { next } = await read('latest');
    await slow.query('begin');
    await slow.query(PUT, ['slow']);
    await quick.query(PUT, ['quick']);
    const first = await read(next);
    expect(first.subjects).toEqual(['quick']);
    next = first.next;
    await slow.query('commit');
    expect((await read(next)).subjects).toEqual(['slow']);
  });

  it('waits for nobody: two writers and a reader go on beside an open transaction', async () => {
    const [open, other] = clients as [Client, Client];
    const { next } = await read('latest');
    await open.query('begin');
    await open.query(PUT, ['open']);
    await other.query(`set lock_timeout = '500ms'`);
    await other.query(PUT, ['other']);
    expect((await read(next)).subjects).toEqual(['other']);
    await open.query('rollback');
    await other.query('reset lock_timeout');
  });
});

type Step = { kind: 'begin' | 'put' | 'commit' | 'rollback'; writer: number } | { kind: 'read' };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('begin', 'put', 'put', 'commit', 'rollback'), writer: fc.nat(WRITERS - 1) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'read' } as const) },
) as fc.Arbitrary<Step>;

/** Writers and a reader in any interleaving; the model keeps what was committed. */
class Run {
  committed: string[] = [];
  seen: string[] = [];
  positions: number[] = [];
  private readonly open = new Map<number, string[]>();
  private counter = 0;

  constructor(
    private readonly run: string,
    private next: string,
  ) {}

  async take(one: Step): Promise<void> {
    if (one.kind === 'read') return this.read();
    const client = clients[one.writer];
    const pending = this.open.get(one.writer);
    if (!client) return;
    if (one.kind === 'begin' && !pending) {
      await client.query('begin');
      this.open.set(one.writer, []);
    } else if (one.kind === 'put') {
      const name = `${this.run}-${(this.counter += 1)}`;
      await client.query(PUT, [name]);
      (pending ?? this.committed).push(name);
    } else if ((one.kind === 'commit' || one.kind === 'rollback') && pending) {
      await client.query(one.kind);
      if (one.kind === 'commit') this.committed.push(...pending);
      this.open.delete(one.writer);
    }
  }

  async read(): Promise<void> {
    const page = await read(this.next);
    // Whatever is committed by now is seen by now.
    this.seen.push(...page.subjects);
    this.positions.push(...page.positions);
    this.next = page.next;
    expect([...this.seen].sort()).toEqual([...this.committed].sort());
  }

  async end(): Promise<void> {
    for (const [writer] of this.open) await this.take({ kind: 'commit', writer });
    await this.read();
  }
}

describe('whatever the interleaving', () => {
  it('a reader sees every committed event once, at once, under gapless positions', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const run = new Run(`run${(runs += 1)}`, (await read('latest')).next);
        for (const one of steps) await run.take(one);
        await run.end();
        expect(run.positions).toEqual(run.positions.map((_, n) => (run.positions[0] ?? 0) + n));
      }),
      { numRuns: 40 },
    );
  });

  it('four writers at full speed and two readers lose nothing', async () => {
    const { next } = await read('latest');
    const write = async (client: Client, writer: number): Promise<void> => {
      for (let n = 0; n < 60; n += 1) {
        await client.query('begin');
        await client.query(PUT, [`speed-${writer}-${n}`]);
        await client.query(n % 7 === 3 ? 'rollback' : 'commit');
      }
    };
    let writing = true;
    const follow = async (): Promise<string[]> => {
      const seen: string[] = [];
      let cursor = next;
      for (let last = false; !last; ) {
        last = !writing;
        const page = await read(cursor);
        seen.push(...page.subjects);
        cursor = page.next;
      }
      return seen;
    };
    const readers = [follow(), follow()];
    await Promise.all(clients.slice(0, WRITERS).map(write));
    writing = false;
    const wanted = clients
      .slice(0, WRITERS)
      .flatMap((_, w) => Array.from({ length: 60 }, (__, n) => (n % 7 === 3 ? [] : [`speed-${w}-${n}`])).flat());
    for (const seen of await Promise.all(readers)) expect([...seen].sort()).toEqual([...wanted].sort());
  });
});
