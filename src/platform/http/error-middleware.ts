import type { Context, Next } from 'koa';
import { errorCode } from '../error-code';
import { Refusal } from './refusal';
import { refusalFromDatabase } from './sqlstate';

/** Prints refusals, and database errors caused by bad input, in Strapi's error envelope. Sits inside `strapi::errors`. */
export default function errorMiddleware() {
  return async (ctx: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (error) {
      const refusal = error instanceof Refusal ? error : (refusalFromDatabase(error) ?? refusalFromBody(error));
      if (!refusal) throw withoutValues(error);
      const { status, name, message, details } = refusal;
      if (status === 429 && typeof details.retryAfterSeconds === 'number') ctx.set('Retry-After', String(details.retryAfterSeconds));
      ctx.status = status;
      ctx.body = { data: null, error: { status, name, message, details } };
    }
  };
}

/** A body that cannot be read: broken compression, a broken multipart form, JSON nested beyond the stack. Null for other errors. */
function refusalFromBody(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const { httpCode } = error as { httpCode?: unknown };
  const isTooDeep = error instanceof RangeError && error.message.includes('call stack');
  if (isTooDeep) return new Refusal(400, 'The body is nested too deeply', { code: 'BAD_BODY' });
  if (errorCode(error)?.startsWith('Z_'))
    return new Refusal(400, 'The body is not compressed as Content-Encoding says', { code: 'BAD_BODY' });
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (type === 'entity.too.large' || status === 413) return new Refusal(413, 'The body is too large', { code: 'TOO_LARGE' });
  if (error instanceof SyntaxError && status === 400) return new Refusal(400, 'The body is no JSON', { code: 'BAD_JSON' });
  if (typeof httpCode !== 'number' || httpCode < 400 || httpCode > 499) return null;
  return new Refusal(httpCode === 413 ? 413 : 400, 'The multipart form cannot be read', { code: 'BAD_BODY' });
}

/** Strapi's own validation tells what was sent, a password too; that it was wrong and where is enough. */
function withoutValues(error: unknown): unknown {
  const { details } = (error ?? {}) as { details?: { errors?: unknown } };
  if (!Array.isArray(details?.errors)) return error;
  for (const one of details.errors as unknown[]) if (typeof one === 'object' && one !== null) delete (one as { value?: unknown }).value;
  return error;
}
