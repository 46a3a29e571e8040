import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { joinEmbeddedServer } from '../../src/platform/database/embedded/embedded-server';
import { eventually } from './eventually';
import { freePort } from './free-port';
import { onServer, urlOf } from './database';

/** A PostgreSQL server that keeps what it has committed, and can be killed. */
export interface DurableServer {
  url: string;
  /** kill -9 of the whole server; comes back once another one serves the same files at the same address. */
  kill: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts the product's embedded server with its own settings (`synchronous_commit` on) on a folder that goes when it stops. */
export async function startDurableServer(): Promise<DurableServer> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), `artel-durable-${process.pid}-`));
  fs.chmodSync(home, 0o755);
  const options = { home: path.join(home, 'postgres'), port: await freePort() };
  let server = await joinEmbeddedServer(options);
  const url = urlOf(server.url, 'postgres');
  await onServer(url, 'alter system set synchronous_commit = on');
  await onServer(url, 'select pg_reload_conf()');
  const pidFile = path.join(home, 'postgres/data/postmaster.pid');
  return {
    url,
    async kill() {
      const [postmaster = ''] = fs.readFileSync(pidFile, 'utf8').split('\n');
      const children = await onServer<{ pid: number }>(url, `select pid from pg_stat_activity where pid <> pg_backend_pid()`);
      process.kill(Number(postmaster), 'SIGKILL');
      for (const { pid } of children) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It ended with its parent.
        }
      }
      await server.release().catch(() => undefined);
      server = await eventually(() => joinEmbeddedServer(options), { withinMs: 30_000, everyMs: 200 });
      await eventually(() => onServer(url, 'select 1'), { withinMs: 30_000, everyMs: 100 });
    },
    async stop() {
      await server.release();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}
