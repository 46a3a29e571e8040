import type { Core } from '@strapi/strapi';
import { drainRequests, startDraining } from '../health/draining';
import { closeSockets } from '../live/live';

/**
 * Ends the process the polite way: readiness turns 503, nothing new is accepted, sockets are
 * cut so that their clients go elsewhere, requests that have begun get
 * 20 s, then jobs and the pool are closed. Exit code 0; 1 when the closing itself fails.
 */
export async function shutDown(strapi: Core.Strapi): Promise<never> {
  try {
    startDraining();
    closeSockets();
    await drainRequests(strapi);
    await strapi.destroy();
    return process.exit(0);
  } catch (error) {
    process.stderr.write(`The shutdown failed: ${error instanceof Error ? error.stack : String(error)}\n`);
    return process.exit(1);
  }
}

/**
 * Shuts down on SIGTERM and SIGINT, and when the launcher that started this process is gone. Replaces Strapi's
 * own handlers, which cut requests. Under a launcher SIGINT is left to it: a terminal sends it to both.
 */
export function shutDownOnSignals(isServing: () => Core.Strapi | undefined): void {
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    const strapi = isServing();
    // Before the first answer there is nothing to drain, and what the boot writes is in transactions.
    if (strapi) void shutDown(strapi);
    else process.exit(0);
  };
  const isLaunched = process.send !== undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.removeAllListeners(signal);
  process.on('SIGTERM', end);
  process.on('SIGINT', () => (isLaunched ? undefined : end()));
  if (isLaunched) process.on('disconnect', end);
}
