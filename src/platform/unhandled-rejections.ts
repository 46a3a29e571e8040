import type { Core } from '@strapi/strapi';

/**
 * Logs promises that nobody awaited instead of dying of them: Strapi's post-commit events are not awaited,
 * and Node ends the process by default. Strapi's `destroy` removes the listener with all others.
 */
export function surviveUnhandledRejections(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (reason) => {
    const problem = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    strapi.log.error(`Unhandled rejection (the process goes on): ${problem}`);
  });
}
