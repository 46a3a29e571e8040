import { createHash } from 'node:crypto';
import type { Context as KoaContext } from 'koa';
import { invalid } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import type { CartAsker } from './cart';

/** The guest's cart token of a request, or null. Throws 400 for one of another shape. */
export function cartTokenOf(ctx: KoaContext): string | null {
  const token = ctx.get('X-Cart-Token');
  if (token === '') return null;
  if (!/^[A-Za-z0-9_-]{20,100}$/.test(token))
    throw invalid(['X-Cart-Token'], 'is not a cart token; take it from the first answer of GET /api/cart');
  return token;
}

/** The asker of a cart on this request. */
export function askerOf(ctx: KoaContext, actor: Actor): CartAsker {
  return { actor, token: cartTokenOf(ctx) };
}

/** Whose idempotency keys these are: a person's, an API token's, a cart's, else those of one contact (rulings.md 16). */
export function callerOf(ctx: KoaContext, actor: Actor): string {
  if (actor.userId !== null) return `user:${actor.userId}`;
  if (actor.kind === 'staff') return `token:${actor.name}`;
  const token = cartTokenOf(ctx);
  if (token) return `cart:${createHash('sha256').update(token).digest('hex')}`;
  const body = (ctx.request as { body?: { data?: { contact?: unknown }; contact?: unknown } }).body;
  const contact = body?.data?.contact ?? body?.contact ?? null;
  return `contact:${createHash('sha256').update(JSON.stringify(contact)).digest('hex')}`;
}
