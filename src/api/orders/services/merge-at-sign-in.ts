import type { Core } from '@strapi/strapi';
import type { Context as KoaContext, Next } from 'koa';
import { runUseCase } from '../../../platform/database/use-case';
import { cartTokenOf } from './caller';
import { mergeGuestCart } from './cart';

type Route = { handler: unknown; config?: { middlewares?: unknown[] } };

const SIGN_IN_HANDLERS = ['auth.callback', 'auth.register'];

/** Adds to Strapi's sign-in routes: a guest's cart sent along (`X-Cart-Token`) becomes part of the person's own. */
export function mergeCartAtSignIn(strapi: Core.Strapi): void {
  const routes = (strapi.plugin('users-permissions').routes as Record<string, { routes?: Route[] }>)['content-api']?.routes ?? [];
  for (const route of routes) {
    if (!SIGN_IN_HANDLERS.includes(String(route.handler))) continue;
    route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), mergeAfter(strapi)] };
  }
}

function mergeAfter(strapi: Core.Strapi) {
  return async (ctx: KoaContext, next: Next): Promise<void> => {
    const token = cartTokenOf(ctx);
    await next();
    const user = (ctx.body as { jwt?: string; user?: { id?: number; username?: string } } | undefined)?.user;
    if (ctx.status !== 200 || token === null || typeof user?.id !== 'number') return;
    const actor = { kind: 'client', role: 'client', userId: user.id, staffId: null, name: user.username ?? '' } as const;
    await runUseCase(strapi, undefined, async (trx) => ({ status: 200, body: await mergeGuestCart(trx, { actor, token }) }));
  };
}
