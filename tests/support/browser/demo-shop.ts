import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '../eventually';
import { freePort } from '../free-port';
import { projectDir } from '../paths';

/** Password of everybody in the demo shop; of the shop at ARTEL_BROWSER_URL when that is named. */
export const DEMO_PASSWORD = process.env.ARTEL_BROWSER_PASSWORD ?? 'browser-tests-42';

const BOOT_MS = 300_000;

/** A demo shop that answers; `stop` ends it and removes its files. */
export interface DemoShop {
  url: string;
  /** Its files: kept letters among them. */
  dataDir: string;
  /** Ends the server and starts it again at the same address over the same files. */
  restart: (whileDown?: () => Promise<void>) => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts `npm run demo` as a person would: production build, embedded database, a small shop. Needs a fresh build. */
export async function startDemoShop({ orders = 60 }: { orders?: number } = {}): Promise<DemoShop> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'artel-browser-'));
  // The database server's own account has to get through.
  fs.chmodSync(dataDir, 0o755);
  const port = await freePort();
  const env = {
    ...cleanEnvironment(),
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(port),
    DEMO_PASSWORD,
    DEMO_ORDERS: String(orders),
    NO_OPEN: '1',
    LOG_LEVEL: 'warn',
  };
  const url = `http://127.0.0.1:${port}`;
  let stopServer = await startServer(env, url).catch((error: unknown) => {
    fs.rmSync(dataDir, { recursive: true, force: true });
    throw error;
  });
  return {
    url,
    dataDir,
    async restart(whileDown) {
      await stopServer();
      await whileDown?.();
      stopServer = await startServer(env, url);
    },
    async stop() {
      await stopServer();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Answers how to end the server, once it answers itself. */
async function startServer(env: NodeJS.ProcessEnv, url: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['scripts/demo.mjs'], { cwd: projectDir, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await Promise.race([answering(url), brokenOff(child, ended)]);
  } catch (error) {
    await stop();
    throw new Error(`The demo shop did not start: ${String(error)}\n${Buffer.concat(printed).toString()}`);
  }
  return stop;
}

/** The shop is the product's own: no settings of the person who runs the tests. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, REDIS_URL: _redis, SMTP_URL: _smtp, PUBLIC_URL: _url, NODE_ENV: _mode, ...others } = process.env;
  return others as NodeJS.ProcessEnv;
}

async function answering(url: string): Promise<void> {
  await eventually(
    async () => {
      const { status } = await fetch(`${url}/_health`);
      if (status !== 204) throw new Error(`/_health answered ${status}`);
    },
    { withinMs: BOOT_MS, everyMs: 250 },
  );
}

async function brokenOff(child: ChildProcess, ended: Promise<void>): Promise<never> {
  await ended;
  throw new Error(`it ended with ${child.exitCode}`);
}
