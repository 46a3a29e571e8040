import { spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import { eventually } from './eventually';
import { freePort } from './free-port';

/** A Redis of this suite's own. */
export interface RedisServer {
  url: string;
  stop: () => Promise<void>;
}

/** Starts one and waits until it answers; nothing is kept on disk. `port` lets a stopped one come back. */
export async function startRedis(port?: number): Promise<RedisServer> {
  const own = port ?? (await freePort());
  const child = spawn('redis-server', ['--port', String(own), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await eventually(() => isListening(own));
  return {
    url: `redis://127.0.0.1:${own}`,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

function isListening(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}
