import type { Context as KoaContext } from 'koa';
import type { IdempotencyClaim } from '../database/use-case';
import { invalid } from './refusal';

/**
 * What makes this request repeatable, or `undefined` without an `Idempotency-Key` header. `caller` is whose key it is:
 * two people may use the same one. `body` is the parsed input. Throws 400 when the key is longer than 255 characters or unprintable.
 */
export function claimOf(ctx: KoaContext, caller: string, body: unknown): IdempotencyClaim | undefined {
  const key = ctx.get('Idempotency-Key').trim();
  if (key === '') return undefined;
  if (!/^[\x20-\x7e]{1,255}$/.test(key)) throw invalid(['Idempotency-Key'], 'must be 1 to 255 printable ASCII characters');
  return { caller, key, method: ctx.method, path: ctx.path, body };
}
