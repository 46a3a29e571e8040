import type { Core } from '@strapi/strapi';
import { environment } from '../database/environment';
import { startDraining } from '../health/draining';
import { setLiveProbe } from '../health/readiness';
import { closeBus, openBus } from './bus';
import { LiveServer } from './live-server';
import type { LiveSource } from './live-feed';

let source: LiveSource | null = null;
let server: LiveServer | null = null;

/** Says what is told live and to whom; one context does, in register. */
export function tellLive(given: LiveSource): void {
  source = given;
}

/**
 * Opens the bus on every node, and on nodes that serve the web the sockets at `/live`. Call it at the end of bootstrap.
 * Readiness: `ok`; `degraded` while the bus is away, when changes of other nodes come up to two seconds late.
 */
export async function startLive(strapi: Core.Strapi): Promise<void> {
  const bus = openBus(strapi);
  const { role } = environment();
  setLiveProbe(() => 'off');
  if (!source || role === 'worker' || role === 'cli') return;
  const started = await LiveServer.start(strapi, bus, source);
  server = started;
  setLiveProbe(() => (bus.isConnected() ? 'ok' : 'degraded'));
}

/** Closes the sockets so that clients connect to another node; what is still written here is announced. May be called twice. */
export function closeSockets(): void {
  const closing = server;
  if (!closing) return;
  server = null;
  // No new socket takes the place of a closed one.
  startDraining();
  setLiveProbe(() => 'off');
  closing.close();
}

/** Sends the last announcements and closes the bus. */
export async function stopLive(): Promise<void> {
  closeSockets();
  await closeBus();
  source = null;
}
