import { fork } from 'node:child_process';
import path from 'node:path';
import { onServer, dropDatabase, urlOf } from './database';
import { nodeEnvironment } from './node-environment';
import { appDir, templateDatabase } from './paths';

/**
 * Boots the app once on an empty database (schema, constraints, roles); suites clone it in a tenth of a second.
 * An existing template of the same digest is kept.
 */
export async function prepareTemplate(serverUrl: string, digest: string): Promise<void> {
  const [known] = await onServer<{ digest: string | null }>(
    serverUrl,
    `select shobj_description(oid, 'pg_database') as digest from pg_database where datname = $1`,
    [templateDatabase],
  );
  if (known?.digest === digest) return;
  await dropDatabase(serverUrl, templateDatabase);
  await onServer(serverUrl, `create database "${templateDatabase}"`);
  await bootOnce(urlOf(serverUrl, templateDatabase));
  await onServer(serverUrl, `comment on database "${templateDatabase}" is '${digest}'`);
}

async function bootOnce(databaseUrl: string): Promise<void> {
  const child = fork(path.join(__dirname, 'strapi-node.cjs'), ['--load-only'], {
    env: { ...process.env, ...nodeEnvironment({ databaseUrl, dataDir: path.join(appDir, 'data/template') }) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The app does not start on an empty database:\n${Buffer.concat(output).toString()}`);
}
