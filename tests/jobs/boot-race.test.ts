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
});
