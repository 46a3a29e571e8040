import type { Context as KoaContext } from 'koa';
import type { IdempotencyClaim } from '../database/use-case';
import { invalid } from './refusal';

/** The caller's `Idempotency-Key` as a claim for `runUseCase`, or undefined without one. Throws 400 for a key of another shape. */
export function claimOf(ctx: KoaContext, caller: string): IdempotencyClaim | undefined {
  const key = ctx.get('Idempotency-Key');
  if (key === '') return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw invalid(['Idempotency-Key'], 'must be 1 to 200 printable characters without spaces');
  return { caller, key, method: ctx.method, path: ctx.path, body: (ctx.request as { body?: unknown }).body ?? null };
}
