import type { Context, Next } from 'koa';
import { histogram } from './registry';

const durations = histogram(
  'artel_http_request_duration_seconds',
  'Time to answer by method, route template and status',
  ['method', 'route', 'status'],
  [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
);

/** The outermost middleware: measures each request by its route template, so that ids in paths make no new series. */
export async function measureRequests(ctx: Context, next: Next): Promise<void> {
  const begun = process.hrtime.bigint();
  try {
    await next();
  } finally {
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    const { _matchedRoute: route } = ctx as { _matchedRoute?: unknown };
    durations.observe({ method: ctx.method, route: typeof route === 'string' ? route : 'unmatched', status: ctx.status }, seconds);
  }
}
