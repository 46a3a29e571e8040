import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { apiOf, type Api } from './api';
import { freePort } from './free-port';
import { nodeEnvironment } from './node-environment';
import type { App } from './start-app';

/** A second Strapi node in a process of its own, on the database and files of an app. */
export interface AppNode extends Api {
  url: string;
  pid: number;
  /** What it has printed so far. */
  output: () => string;
  /** Ends it politely (SIGTERM) and returns its exit code. */
  stop: () => Promise<number | null>;
  /** kill -9: no clean-up of any kind. */
  kill: () => Promise<void>;
}

/** Starts a node beside the app and waits until it listens. Stop or kill it before closing the app. */
export async function startNode(app: Pick<App, 'databaseUrl' | 'dataDir'>, environment: Record<string, string> = {}): Promise<AppNode> {
  const port = await freePort();
  const child = fork(path.join(__dirname, 'strapi-node.cjs'), [], {
    env: { ...process.env, ...nodeEnvironment({ databaseUrl: app.databaseUrl, dataDir: app.dataDir, port }), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  const output = (): string => Buffer.concat(printed).toString();
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await Promise.race([listening(child), ended.then((code) => Promise.reject(new Error(`The node ended with ${code}:\n${output()}`)))]);
  const end = (signal: NodeJS.Signals) => async (): Promise<number | null> => {
    child.kill(signal);
    return ended;
  };
  const url = `http://127.0.0.1:${port}`;
  return { ...apiOf(url), url, pid: child.pid ?? 0, output, stop: end('SIGTERM'), kill: async () => void (await end('SIGKILL')()) };
}

async function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('message', () => resolve()));
}
