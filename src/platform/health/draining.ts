import type { Server } from 'node:http';
import type { Core } from '@strapi/strapi';

/** How long a shutdown waits for requests that have begun. */
const PATIENCE_MS = 20_000;

let draining = false;
const open = new WeakMap<Server, Set<object>>();

/** True from the first sign of a shutdown on; readiness answers 503 then. */
export function isDraining(): boolean {
  return draining;
}

/** Says that this process will end: no new work, readiness 503. */
export function startDraining(): void {
  draining = true;
}

/** Counts the requests that have begun and not ended; begins a new life for a process that boots again. */
export function watchRequests(strapi: Core.Strapi): void {
  draining = false;
  const requests = new Set<object>();
  open.set(strapi.server.httpServer, requests);
  strapi.server.httpServer.on('request', (request, response) => {
    requests.add(request);
    // A kept connection would send its next request to a process that is leaving.
    if (draining) response.setHeader('Connection', 'close');
    response.once('close', () => requests.delete(request));
  });
}

/** Stops accepting and waits, 20 s at most, for the requests that have begun. Strapi alone would cut them at once. */
export async function drainRequests(strapi: Core.Strapi): Promise<void> {
  startDraining();
  const server = strapi.server.httpServer;
  if (server.listening) server.close();
  const requests = open.get(server);
  const deadline = Date.now() + PATIENCE_MS;
  while (requests && requests.size > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  if (requests && requests.size > 0) strapi.log.warn(`${requests.size} requests were cut: they took longer than ${PATIENCE_MS / 1000} s`);
}
