import type { Core } from '@strapi/strapi';
import type { Context as KoaContext, Next } from 'koa';
import { runUseCase } from '../../../platform/database/use-case';
import { cartTokenOf } from './caller';
import { mergeGuestCart } from './cart';

type Router = { routes: { handler: unknown; config?: { middlewares?: unknown[] } }[] };

const SIGN_IN_HANDLERS = ['auth.callback', 'auth.register'];

/** Adds to Strapi's sign-in routes: a guest's cart sent along (`X-Cart-Token`) becomes part of the person's own. */
export function mergeCartAtSignIn(strapi: Core.Strapi): void {
  const routers = strapi.plugin('users-permissions').routes as unknown as Record<string, (...args: unknown[]) => Router>;
  const build = routers['content-api'];
  if (typeof build !== 'function') throw new Error('The users-permissions plugin has no REST routes any more');
  routers['content-api'] = (...args) => {
    const router = build(...args);
    for (const route of router.routes) {
      if (!SIGN_IN_HANDLERS.includes(String(route.handler))) continue;
      route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), mergeAfter(strapi)] };
    }
    return router;
  };
}

function mergeAfter(strapi: Core.Strapi) {
  return async (ctx: KoaContext, next: Next): Promise<void> => {
    const token = cartTokenOf(ctx);
    await next();
    const user = (ctx.body as { jwt?: string; user?: { id?: number; username?: string } } | undefined)?.user;
    if (ctx.status !== 200 || token === null || typeof user?.id !== 'number') return;
    const actor = { kind: 'client', role: 'client', userId: user.id, staffId: null, name: user.username ?? '' } as const;
    await runUseCase(strapi, undefined, async (trx) => {
      await mergeGuestCart(trx, { actor, token });
      return { status: 200, body: null };
    });
  };
}
