import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** A path segment this long may be a secret (a quote's or an unsubscribe link's token) and is not logged. */
const SECRET_SEGMENT = /[^/]{32,}/g;

/**
 * Logs requests that failed: 5xx as a warning, 4xx as `http`; every request at LOG_LEVEL=debug.
 * The query string is left out, it may hold a token or personal data.
 */
export default function requestLog(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  const logsAll = strapi.log.level === 'debug';
  return async (ctx: Context, next: Next): Promise<void> => {
    const startedAt = performance.now();
    await next();
    if (ctx.status < 400 && !logsAll) return;
    const line = `${ctx.method} ${ctx.path.replace(SECRET_SEGMENT, '…')} ${ctx.status} (${Math.ceil(performance.now() - startedAt)} ms)`;
    if (ctx.status >= 500) strapi.log.warn(line);
    else if (ctx.status >= 400) strapi.log.http(line);
    else strapi.log.debug(line);
  };
}
