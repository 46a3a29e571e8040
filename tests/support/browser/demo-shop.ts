import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '../eventually';
import { freePort } from '../free-port';
import { projectDir } from '../paths';

/** Password of everybody in the demo shop. */
export const DEMO_PASSWORD = 'browser-tests-42';

const BOOT_MS = 300_000;

/** A demo shop that answers; `stop` ends it and removes its files. */
export interface DemoShop {
  url: string;
  stop: () => Promise<void>;
}

/** Starts `npm run demo` as a person would: production build, embedded database, a small shop. Needs a fresh build. */
export async function startDemoShop(): Promise<DemoShop> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'artel-browser-'));
  // The database server's own account has to get through.
  fs.chmodSync(dataDir, 0o755);
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/demo.mjs'], {
    cwd: projectDir,
    env: {
      ...cleanEnvironment(),
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
      DEMO_PASSWORD,
      DEMO_ORDERS: '60',
      NO_OPEN: '1',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await Promise.race([answering(url), brokenOff(child, ended)]);
  } catch (error) {
    await stop();
    throw new Error(`The demo shop did not start: ${String(error)}\n${Buffer.concat(printed).toString()}`);
  }
  return { url, stop };
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
