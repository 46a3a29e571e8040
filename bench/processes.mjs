// Starting and stopping what is measured: Artel's server process and the baseline beside it.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? '.', '..');
let nextPort = Number(process.env.BENCH_PORT ?? 16100);

/** Artel itself: the built server process, as `npm start` runs it. */
export function spawnNode(databaseUrl, role = 'all', environment = {}, preloaded = null) {
  return spawn(
    path.join(root, 'dist/scripts/serve.js'),
    {
      ARTEL_ROLE: role,
      DATABASE_URL: databaseUrl,
      DATA_DIR: path.join(root, '.build/bench-data'),
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      METRICS_TOKEN: '',
      ...environment,
    },
    preloaded ? ['--require', path.join(root, preloaded)] : [],
  );
}

/** The baseline: bare node:http over the same statements. */
export function spawnBaseline(databaseUrl) {
  return spawn(path.join(root, 'bench/baseline-server.mjs'), { DATABASE_URL: databaseUrl });
}

async function spawn(script, env, flags = []) {
  const port = Number(env.PORT ?? nextPort++);
  const startedAt = performance.now();
  // The launcher's own flag, for both.
  const child = fork(script, [], {
    cwd: root,
    execArgv: ['--max-semi-space-size=32', ...flags],
    env: { ...process.env, TZ: 'UTC', HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url, child);
  return {
    url,
    bootMs: performance.now() - startedAt,
    residentMb: () => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null || child.killed,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

function end(child, signal) {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill(signal);
  });
}

async function answering(url, child) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The process ended with code ${child.exitCode}`);
    const isUp = await fetch(`${url}/_health`).then(
      ({ status }) => status === 204,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
