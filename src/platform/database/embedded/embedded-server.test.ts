import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { joinEmbeddedServer, type EmbeddedServer } from './embedded-server';

jest.setTimeout(60_000);

const PORT = 24_000 + (process.pid % 2_000);
const run = promisify(execFile);
const joined: EmbeddedServer[] = [];
const children: ChildProcess[] = [];
const template = newHome();
let compiled: string;
let home: string;

beforeAll(async () => {
  compiled = compilePlatform();
  await (await joinEmbeddedServer({ home: template, port: PORT })).release();
});

beforeEach(() => {
  home = newHome();
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(joined.splice(0).map((server) => server.release()));
  stopWhateverRuns(home);
  fs.rmSync(path.dirname(home), { recursive: true, force: true });
});

afterAll(() => {
  for (const folder of [compiled, path.dirname(template)]) fs.rmSync(folder, { recursive: true, force: true });
});

describe('the embedded server', () => {
  it('starts in an empty folder, sorts Ё after Е and keeps commits synchronous', async () => {
    const server = await join();
    expect(server.started).toBe(true);
    expect(await query(server.url, "select string_agg(c, '' order by c) as v from unnest(array['Ж','Ё','Е']) c")).toBe('ЕЁЖ');
    expect(await query(server.url, "select current_setting('synchronous_commit') as v")).toBe('on');
    expect(await query(server.url, "select current_setting('listen_addresses') as v")).toBe('127.0.0.1');
  });

  it('keeps what was written when it is stopped and started again', async () => {
    alreadyInitialised();
    const first = await join();
    await query(first.url, 'create table kept as select 42 as v');
    await first.release();
    expect(await answers(first.port)).toBe(false);
    expect(await query((await join()).url, 'select v from kept')).toBe(42);
  });

  it('runs until its last user leaves, whoever started it', async () => {
    alreadyInitialised();
    const starter = await join();
    const guest = await startUser();
    expect(guest.port).toBe(starter.port);
    await starter.release();
    expect(await answers(starter.port)).toBe(true);
    await guest.leave();
    expect(await answers(starter.port)).toBe(false);
  });

  it('counts two uses inside one process', async () => {
    alreadyInitialised();
    const first = await join();
    const second = await join();
    await first.release();
    await first.release();
    expect(await answers(second.port)).toBe(true);
    await second.release();
    expect(await answers(second.port)).toBe(false);
  });

  it('is one server when several processes start at once', async () => {
    const users = await Promise.all(Array.from({ length: 4 }, () => startUser()));
    expect(new Set(users.map((user) => user.port)).size).toBe(1);
    expect(users.filter((user) => user.started)).toHaveLength(1);
    await Promise.all(users.map((user) => user.leave()));
    expect(await answers(users[0]?.port ?? 0)).toBe(false);
  });

  it('is joined after its starter was killed, and forgets the killed one', async () => {
    alreadyInitialised();
    const user = await startUser();
    user.process.kill('SIGKILL');
    await new Promise((resolve) => user.process.once('exit', resolve));
    const server = await join();
    expect(server).toMatchObject({ started: false, port: user.port });
    await server.release();
    expect(await answers(user.port)).toBe(false);
  });

  it('takes over a lock left by a killed process', async () => {
    alreadyInitialised();
    fs.writeFileSync(path.join(home, 'lock'), '999999999 1 x 00ff');
    expect((await join()).started).toBe(true);
  });

  it('recovers what was committed after the server itself was killed', async () => {
    alreadyInitialised();
    const first = await join();
    await query(first.url, 'create table kept as select 7 as v');
    process.kill(postmasterId(home), 'SIGKILL');
    const second = await join();
    expect(second.started).toBe(true);
    expect(await query(second.url, 'select v from kept')).toBe(7);
  });

  it('is not fooled by a pid file that names another program', async () => {
    alreadyInitialised();
    const pidFile = path.join(home, 'data', 'postmaster.pid');
    fs.writeFileSync(pidFile, `${process.pid}\n${home}/data\n1\n${PORT}\n\n127.0.0.1\n 1 2\nready   \n`);
    expect((await join()).started).toBe(true);
  });

  it('takes the next port when one is in use', async () => {
    alreadyInitialised();
    const stranger = net.createServer().listen(PORT, '127.0.0.1');
    await new Promise((resolve) => stranger.once('listening', resolve));
    expect((await join()).port).toBeGreaterThan(PORT);
    stranger.close();
  });

  it('refuses a folder of another major version and leaves it alone', async () => {
    alreadyInitialised();
    fs.writeFileSync(path.join(home, 'data', 'PG_VERSION'), '15\n');
    await expect(join()).rejects.toThrow(/written by PostgreSQL 15.*backup/);
    expect(fs.existsSync(path.join(home, 'data', 'base'))).toBe(true);
  });

  it('begins again after an initialisation that was cut off', async () => {
    fs.mkdirSync(path.join(home, 'data.init', 'base'), { recursive: true });
    expect((await join()).started).toBe(true);
  });

  it('outlives its starter when shared with a child', async () => {
    alreadyInitialised();
    const server = await join();
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    children.push(child);
    await server.share(child.pid ?? 0);
    await server.release();
    expect(await answers(server.port)).toBe(true);
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('the embedded server of root', () => {
  it('moves out of a folder that others cannot enter, with its programs', async () => {
    const closed = path.dirname(home);
    fs.chmodSync(closed, 0o700);
    const server = await join();
    joined.push(server);
    expect(server.home).not.toBe(home);
    expect(await query(server.url, 'select 1 as v')).toBe(1);
    await server.release();
    fs.rmSync(server.home, { recursive: true, force: true });
  });

  it('runs for a plain user too', async () => {
    fs.chownSync(path.dirname(home), 65_534, 65_534);
    const { stdout } = await run(process.execPath, ['-e', userScript('once')], { uid: 65_534, gid: 65_534, cwd: '/' });
    expect(JSON.parse(stdout)).toMatchObject({ started: true });
  });
});

/** A folder under /tmp itself: the account PostgreSQL runs as must reach it. */
function newHome(): string {
  const parent = fs.mkdtempSync('/tmp/artel-embedded-');
  fs.chmodSync(parent, 0o755);
  return path.join(parent, 'postgres');
}

/** Spares a test the initialisation: the folder looks as after a first start and stop. */
function alreadyInitialised(): void {
  execFileSync('cp', ['-a', template, home]);
}

async function join(): Promise<EmbeddedServer> {
  const server = await joinEmbeddedServer({ home, port: PORT });
  joined.push(server);
  return server;
}

/** Another process that joins, says so, and leaves when told. */
async function startUser(): Promise<{ port: number; started: boolean; process: ChildProcess; leave: () => Promise<void> }> {
  const child = spawn(process.execPath, ['-e', userScript('stay')], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const leave = async (): Promise<void> => {
    child.stdin.end();
    await exited;
  };
  return { ...(JSON.parse(line) as { port: number; started: boolean }), process: child, leave };
}

function userScript(how: 'stay' | 'once'): string {
  const module = path.join(compiled, 'platform/database/embedded/embedded-server.js');
  return `
    const { joinEmbeddedServer } = require(${JSON.stringify(module)});
    joinEmbeddedServer({ home: ${JSON.stringify(home)}, port: ${PORT} }).then(async (server) => {
      console.log(JSON.stringify({ port: server.port, started: server.started }));
      if (${how === 'once'}) return server.release();
      process.stdin.on('end', () => server.release()).resume();
    });`;
}

/** The platform's own files as plain JavaScript, so that other processes can run them. */
function compilePlatform(): string {
  const { transformFileSync } = jest.requireActual<typeof import('@swc/core')>('@swc/core');
  const target = path.join(process.cwd(), '.build', `embedded-test-${process.pid}`);
  for (const file of [...fs.readdirSync(__dirname).map((name) => `platform/database/embedded/${name}`), 'platform/error-code.ts']) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const { code } = transformFileSync(path.join(process.cwd(), 'src', file), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    const out = path.join(target, file.replace(/\.ts$/, '.js'));
    fs.mkdirSync(path.dirname(out), { recursive: true });
    fs.writeFileSync(out, code);
  }
  return target;
}

async function query(url: string, sql: string): Promise<unknown> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ v: unknown }>(sql);
    return rows[0]?.v;
  } finally {
    await client.end();
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function postmasterId(folder: string): number {
  return Number(fs.readFileSync(path.join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
}

function stopWhateverRuns(folder: string): void {
  const file = path.join(folder, 'data/postmaster.pid');
  if (!fs.existsSync(file)) return;
  try {
    execFileSync('kill', ['-QUIT', String(postmasterId(folder))], { stdio: 'ignore' });
  } catch {
    // Already gone.
  }
}
