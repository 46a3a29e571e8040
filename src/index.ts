import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { contexts } from './contexts';
import { startCache, stopCache } from './platform/cache/cached';
import { installCache } from './platform/cache/schema';
import { releaseBootLock, takeBootLock } from './platform/database/boot-lock';
import { gatherStrays } from './platform/database/gather-strays';
import { drainRequests, watchRequests } from './platform/health/draining';
import { healthRoutes } from './platform/health/routes';
import { openApiRoutes } from './platform/http/openapi/routes';
import { singlePageApp } from './platform/http/single-page-app';
import { closeSockets, startLive, stopLive } from './platform/live/live';
import { registerGauges } from './platform/metrics/gauges';
import { measureRequests } from './platform/metrics/http-metrics';
import { collectProcessMetrics } from './platform/metrics/registry';
import { inboxRoutes } from './platform/mail/routes';
import { metricsRoutes } from './platform/metrics/routes';
import { installOutbox } from './platform/outbox/schema';
import { startQueue, stopQueue } from './platform/queue/queue';
import { surviveUnhandledRejections } from './platform/unhandled-rejections';

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    surviveUnhandledRejections(strapi);
    await takeBootLock(strapi);
    await gatherStrays(strapi);
    collectProcessMetrics();
    registerGauges(strapi);
    strapi.server.use(measureRequests);
    strapi.server.routes([...healthRoutes(strapi), ...metricsRoutes(), ...inboxRoutes(), ...openApiRoutes(strapi)]);
    // The reference storefront, when it was built.
    strapi.server.routes(singlePageApp('shop', path.join(strapi.dirs.static.public, 'shop')));
    watchRequests(strapi);
    for (const context of contexts) await context.register?.(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await installCache(strapi);
    await installOutbox(strapi);
    for (const context of contexts) if (context.constraints) await strapi.db.connection.raw(context.constraints);
    await startCache(strapi);
    for (const context of contexts) await context.bootstrap?.(strapi, contexts);
    await startQueue(strapi);
    await startLive(strapi);
    await releaseBootLock(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    closeSockets();
    await drainRequests(strapi);
    await stopQueue();
    for (const context of [...contexts].reverse()) await context.destroy?.(strapi);
    await stopLive();
    await stopCache();
    await releaseBootLock(strapi);
  },
};
