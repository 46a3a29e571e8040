import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { environment } from '../database/environment';
import { notFound } from '../http/refusal';
import { mayReadMetrics } from './access';
import { registry } from './registry';

/** `GET /metrics` in Prometheus' text format; to everybody without the right it does not exist. */
export function metricsRoutes(): Core.RouteInput[] {
  return [
    {
      method: 'GET',
      path: '/metrics',
      handler: async (ctx: Context): Promise<void> => {
        const { socket, headers } = ctx.req;
        if (!mayReadMetrics({ peer: socket.remoteAddress, headers }, environment().metricsToken)) throw notFound('Page');
        ctx.set('Cache-Control', 'no-store');
        ctx.type = registry.contentType;
        ctx.body = await registry.metrics();
      },
      config: { auth: false },
    },
  ];
}
