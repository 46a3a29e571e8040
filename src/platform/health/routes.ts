import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readiness } from './readiness';

/** `GET /api/health/ready`: 200 when this process can take requests, else 503 with the part that fails. */
export function healthRoutes(strapi: Core.Strapi): Core.RouteInput[] {
  return [
    {
      method: 'GET',
      path: '/api/health/ready',
      handler: async (ctx: Context): Promise<void> => {
        const state = await readiness(strapi);
        ctx.set('Cache-Control', 'no-store');
        ctx.status = state.status === 'ok' ? 200 : 503;
        ctx.body = state;
      },
      config: { auth: false },
    },
  ];
}
