import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Pool } from 'pg';
import { invariants } from '../../src/api/mailings/sql/invariants';
import { aRunningMailing, manyCustomers, statesOf } from '../support/builders/mailing';
import { startDurableServer, type DurableServer } from '../support/durable-server';
import { onServer, urlOf } from '../support/database';
import { eventually } from '../support/eventually';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink';
import { startNode, type AppNode } from '../support/start-node';

const LETTERS = Number(process.env.ARTEL_KILL_LETTERS ?? 10_000);
/** Who is killed, one after the other: a node by its number, or the database. */
const KILLS = [0, 'database', 1, 0, 'database', 1, 0, 1, 'database', 0] as const;
const CONNECTIONS = 10;

describe('a mailing through kill -9 of nodes and of PostgreSQL', () => {
  let server: DurableServer;
  let sink: SmtpSink;
  let pool: Pool;
  let dataDir: string;
  const nodes: AppNode[] = [];
  const sql = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await pool.query(text, values)).rows;
  const node = (): Promise<AppNode> =>
    startNode(
      { databaseUrl: urlOf(server.url, 'mailings_kill'), dataDir },
      { SMTP_URL: sink.url, ARTEL_ROLE: 'worker', LOG_LEVEL: 'warn' },
    );

  beforeAll(async () => {
    [server, sink] = [await startDurableServer(), await startSmtpSink({ keepsText: false })];
    dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'artel-kill-data-'));
    await onServer(server.url, 'create database mailings_kill');
    pool = new Pool({ connectionString: urlOf(server.url, 'mailings_kill'), max: 2, options: '-c TimeZone=UTC' });
    pool.on('error', () => undefined);
    nodes.push(await node());
    nodes.push(await node());
  }, 300_000);
  afterAll(async () => {
    await Promise.all(nodes.map((one) => one.kill()));
    await pool?.end();
    await sink?.close();
    await server?.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  it('gives nobody two letters and everybody one end, with at most one unknown a connection and kill', async () => {
    await sql(`update channel_settings set timeout_seconds = 4, connections = ${CONNECTIONS} where channel = 'email'`);
    sink.linger(Number(process.env.ARTEL_KILL_LINGER ?? 60));
    const people = await manyCustomers({ sql }, LETTERS);
    const mailing = await aRunningMailing({ sql }, people);
    for (const [index, victim] of KILLS.entries()) {
      const goal = ((index + 1) * LETTERS) / (KILLS.length + 2);
      await eventually(() => expect(sink.letters.length).toBeGreaterThan(goal), { withinMs: 120_000, everyMs: 20 });
      if (victim === 'database') {
        await server.kill();
        continue;
      }
      await nodes[victim]?.kill();
      nodes[victim] = await node();
    }
    const states = await eventually(
      async () => {
        const now = await statesOf({ sql }, mailing);
        expect(['pending', 'claimed', 'in_doubt', 'deferred'].filter((state) => now[state])).toEqual([]);
        return now;
      },
      { withinMs: 180_000, everyMs: 250 },
    );
    process.stdout.write(`${LETTERS} letters, ${KILLS.length} kills: ${JSON.stringify(states)}\n`);
    expect(people.filter((address) => sink.copiesOf(address) > 1)).toEqual([]);
    expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(LETTERS);
    expect(Object.keys(states).sort()).toEqual(states.unknown ? ['accepted', 'unknown'] : ['accepted']);
    expect(states.unknown ?? 0).toBeLessThanOrEqual(KILLS.length * CONNECTIONS);
    const accepted = await sql<{ address: string }>(`select address from deliveries where mailing_id = $1 and state = 'accepted'`, [
      mailing.id,
    ]);
    expect(accepted.filter(({ address }) => sink.copiesOf(address) !== 1)).toEqual([]);
    await eventually(async () =>
      expect(await sql('select mailing_status, end_reason from mailings where id = $1', [mailing.id])).toEqual([
        { mailing_status: 'completed', end_reason: 'finished' },
      ]),
    );
    for (const { name, sql: query } of invariants) expect([name, await sql(query)]).toEqual([name, []]);
  }, 900_000);
});
