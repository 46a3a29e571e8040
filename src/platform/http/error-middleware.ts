import type { Context, Next } from 'koa';
import { Refusal } from './refusal';
import { refusalFromDatabase } from './sqlstate';

/** Prints refusals, and database errors caused by bad input, in Strapi's error envelope. Sits inside `strapi::errors`. */
export default function errorMiddleware() {
  return async (ctx: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (error) {
      const refusal = error instanceof Refusal ? error : refusalFromDatabase(error);
      if (!refusal) throw error;
      const { status, name, message, details } = refusal;
      if (status === 429 && typeof details.retryAfterSeconds === 'number') ctx.set('Retry-After', String(details.retryAfterSeconds));
      ctx.status = status;
      ctx.body = { data: null, error: { status, name, message, details } };
    }
  };
}
