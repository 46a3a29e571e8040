import { createHash } from 'node:crypto';
import type { Context, Next } from 'koa';

/**
 * Route middleware for answers that may be kept by browsers and proxies but must be checked at each use: a weak ETag of
 * the content, `no-cache`-like `Cache-Control`, and 304 for a copy that is still right. Never stale: the answer is always made first;
 * keep that cheap with `cached`. An answer to somebody signed in is kept by their own browser only.
 */
export async function httpCache(ctx: Context, next: Next): Promise<void> {
  await next();
  if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return;
  ctx.vary('Authorization');
  if (ctx.status !== 200) return;
  ctx.set('Cache-Control', `${isPersonal(ctx) ? 'private' : 'public'}, max-age=0, must-revalidate`);
  const content = contentOf(ctx);
  if (content === null) return;
  ctx.set('ETag', `W/"${createHash('sha1').update(content).digest('base64url')}"`);
  if (!ctx.fresh) return;
  ctx.status = 304;
  ctx.body = null;
}

function isPersonal(ctx: Context): boolean {
  return Boolean(ctx.get('Authorization')) || Boolean(ctx.state.user);
}

/** The answer's bytes; a JSON body is printed here once and sent as it is. Null for streams and empty answers. */
function contentOf(ctx: Context): string | Buffer | null {
  const { body } = ctx;
  if (typeof body === 'string' || Buffer.isBuffer(body)) return body;
  if (body === null || body === undefined || typeof body !== 'object' || 'pipe' in body) return null;
  const text = JSON.stringify(body);
  ctx.body = text;
  ctx.type = 'json';
  return text;
}
