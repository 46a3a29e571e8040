import { fork } from 'node:child_process';
import path from 'node:path';
import { dropDatabase, onServer, suiteDatabaseName, urlOf } from '../support/database';
import { nodeEnvironment } from '../support/node-environment';
import { appDir } from '../support/paths';

const serverUrl = process.env.TEST_DATABASE_URL ?? '';

async function bootOnce(databaseUrl: string, name: string): Promise<{ code: number | null; output: string }> {
  const child = fork(path.join(__dirname, '../support/strapi-node.cjs'), ['--load-only'], {
    env: { ...process.env, ...nodeEnvironment({ databaseUrl, dataDir: path.join(appDir, 'data', name) }) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, output: Buffer.concat(printed).toString() };
}

describe('two nodes that boot at once on an empty database', () => {
  const name = suiteDatabaseName();
  beforeAll(async () => onServer(serverUrl, `create database "${name}"`));
  afterAll(async () => dropDatabase(serverUrl, name));

  it('both start, one after the other', async () => {
    const url = urlOf(serverUrl, name);
    const boots = await Promise.all([bootOnce(url, `${name}_one`), bootOnce(url, `${name}_two`)]);
    expect(boots.map(({ code, output }) => (code === 0 ? 'started' : output))).toEqual(['started', 'started']);
    const [made] = await onServer<{ queue: string | null; orders: string | null }>(
      url,
      `select to_regclass('pgboss.job') as queue, to_regclass('orders') as orders`,
    );
    expect(made).toEqual({ queue: 'pgboss.job', orders: 'orders' });
  }, 180_000);

  it('a start brings home what an earlier version left in the schema named like its user, where backups and upgrades look', async () => {
    const url = urlOf(serverUrl, name);
    await onServer(url, `insert into segments (document_id, name, rules) values ('astraysegment', 'Постоянные', '{}')`);
    for (const table of ['segments', 'strapi_database_schema', 'strapi_migrations'])
      await onServer(url, `alter table public."${table}" set schema artel`);
    await onServer(url, 'create table public.strapi_migrations (id int)');
    await onServer(url, 'alter extension pg_trgm set schema artel');
    const { code, output } = await bootOnce(url, `${name}_one`);
    expect(code === 0 ? 'started' : output).toBe('started');
    expect(await onServer(url, `select name from public.segments where document_id = 'astraysegment'`)).toEqual([{ name: 'Постоянные' }]);
    const strays = await onServer(
      url,
      `select to_regclass('artel.segments') as segments, to_regclass('artel.strapi_migrations') as migrations`,
    );
    expect(strays).toEqual([{ segments: null, migrations: null }]);
  }, 180_000);

  it('a table that stands in both is named and left alone', async () => {
    const url = urlOf(serverUrl, name);
    await onServer(url, 'create table artel.segments (document_id text)');
    const { code, output } = await bootOnce(url, `${name}_two`);
    expect(code).not.toBe(0);
    expect(output).toContain('segments stands in the schemas "artel" and "public"');
    await onServer(url, 'drop table artel.segments');
  }, 180_000);
});
