import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { errorMessage } from '../../error-code';
import type { Account } from './account';
import type { Binaries } from './binaries';
import { SUPERUSER, type Cluster } from './cluster';
import { isAlive } from './process-identity';

const START_ATTEMPTS = 20;
const RETRY_MS = 500;

/**
 * Settings beside PostgreSQL's defaults (shared_buffers 128 MB, max_connections 100, synchronous_commit on stay).
 * JIT compiles wide joins of the panel for longer than they run.
 */
const SETTINGS = ['jit=off', 'max_wal_size=2GB', 'random_page_cost=1.1', 'idle_in_transaction_session_timeout=10min'];

/** Says what to do another time: the port was taken meanwhile, or children of a killed server are still leaving. */
const PASSING = /postmaster\.pid|in use|shared memory/i;

/** Port of the server that runs on this data folder, or undefined. Never takes a stranger's server for ours. */
export async function runningPort(cluster: Cluster): Promise<number | undefined> {
  const lines = readLines(path.join(cluster.data, 'postmaster.pid'));
  const port = Number(lines[3]);
  if (!lines[7]?.startsWith('ready') || !isAlive(Number(lines[0]))) return undefined;
  return (await servesThisFolder(cluster, port)) ? port : undefined;
}

/** Starts the server on the first free port from `firstPort` on, on 127.0.0.1 only. Returns the port. */
export async function startPostmaster(cluster: Cluster, binaries: Binaries, account: Account, firstPort: number): Promise<number> {
  removeForeignPidFile(cluster);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(firstPort);
    const logged = fs.statSync(cluster.log).size;
    const options = [
      `-p ${port}`,
      '-c listen_addresses=127.0.0.1',
      "-c unix_socket_directories=''",
      ...SETTINGS.map((setting) => `-c ${setting}`),
    ];
    const started = account.run(binaries.program('pg_ctl'), [
      '-D',
      cluster.data,
      '-l',
      cluster.log,
      '-w',
      '-t',
      '60',
      '-o',
      options.join(' '),
      'start',
    ]);
    if (started.status === 0) return port;
    const why = `${started.error ?? ''}${started.stderr}${started.stdout}${readFrom(cluster.log, logged)}`;
    if (attempt >= START_ATTEMPTS || !PASSING.test(why))
      throw new Error(`The embedded PostgreSQL does not start: ${errorMessage(why).slice(-800)} (log: ${cluster.log})`);
    await sleep(RETRY_MS);
  }
}

/** Stops the server; sessions are ended, what was committed is safe. Does nothing when it is not running. */
export function stopPostmaster(cluster: Cluster, binaries: Binaries, account: Account): void {
  if (!readLines(path.join(cluster.data, 'postmaster.pid')).length) return;
  const stopped = account.run(binaries.program('pg_ctl'), ['-D', cluster.data, '-m', 'fast', '-w', '-t', '60', 'stop']);
  if (stopped.status !== 0 && fs.existsSync(path.join(cluster.data, 'postmaster.pid'))) {
    throw new Error(`The embedded PostgreSQL does not stop: ${errorMessage(`${stopped.stderr}${stopped.stdout}`)}`);
  }
}

/** Creates the database when it is not there. */
export async function ensureDatabase(cluster: Cluster, port: number, name: string): Promise<void> {
  const client = await connected(cluster, port);
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!found.rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/**
 * After a killed container the id in the pid file may belong to any program, and PostgreSQL would refuse to start.
 * A real server works inside its data folder; it also guards the folder by shared memory, should this be wrong.
 */
function removeForeignPidFile(cluster: Cluster): void {
  const file = path.join(cluster.data, 'postmaster.pid');
  const pid = Number(readLines(file)[0]);
  const folder = isAlive(pid) ? workingFolder(pid) : undefined;
  if (folder && folder !== fs.realpathSync(cluster.data)) fs.rmSync(file, { force: true });
}

function workingFolder(pid: number): string | undefined {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    // Not Linux, or somebody else's process: PostgreSQL decides by itself.
    return undefined;
  }
}

async function servesThisFolder(cluster: Cluster, port: number): Promise<boolean> {
  try {
    const client = await connected(cluster, port);
    try {
      const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
      return rows[0] !== undefined && fs.realpathSync(rows[0].folder) === fs.realpathSync(cluster.data);
    } finally {
      await client.end();
    }
  } catch {
    // Whatever answers there (nothing, a stranger, a server shutting down), it is not ours to use.
    return false;
  }
}

async function connected(cluster: Cluster, port: number): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password: cluster.password,
    database: 'postgres',
    connectionTimeoutMillis: 10_000,
  });
  await client.connect();
  return client;
}

async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 200; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port for the embedded PostgreSQL from ${from} to ${from + 199}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function readLines(file: string): string[] {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
}

function readFrom(file: string, offset: number): string {
  return fs.readFileSync(file).subarray(offset).toString('utf8');
}
