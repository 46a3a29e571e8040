import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { joinEmbeddedServer } from '../../src/platform/database/embedded/embedded-server';
import { onServer, urlOf } from './database';
import { freePort } from './free-port';
import { isAlive } from './processes';

/** A PostgreSQL server for one test run. */
export interface TestServer {
  url: string;
  stop: () => Promise<void>;
}

/** Settings that trade durability for speed; nothing of a test run has to survive it. */
const FAST = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off'];

const FOLDER = /^artel-test-(\d+)-/;

/** Starts the product's own embedded server on a free port and a folder that goes when it stops. */
export async function startTestServer(): Promise<TestServer> {
  stopAbandoned();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), `artel-test-${process.pid}-`));
  // The server's own account has to get through.
  fs.chmodSync(home, 0o755);
  const server = await joinEmbeddedServer({ home: path.join(home, 'postgres'), port: await freePort() });
  const url = urlOf(server.url, 'postgres');
  for (const setting of FAST) await onServer(url, `alter system set ${setting}`);
  await onServer(url, 'select pg_reload_conf()');
  const stop = async (): Promise<void> => {
    await server.release();
    fs.rmSync(home, { recursive: true, force: true });
  };
  return { url, stop };
}

/** Servers whose run was killed before it could stop them. */
function stopAbandoned(): void {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const run = FOLDER.exec(name)?.[1];
    if (run === undefined || isAlive(Number(run))) continue;
    const home = path.join(os.tmpdir(), name);
    const pidFile = path.join(home, 'postgres/data/postmaster.pid');
    const server = fs.existsSync(pidFile) ? Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
    if (server > 1 && isAlive(server)) process.kill(server, 'SIGQUIT');
    fs.rmSync(home, { recursive: true, force: true });
  }
}
