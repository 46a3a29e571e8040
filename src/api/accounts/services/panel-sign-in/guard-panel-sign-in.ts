import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { acceptInvitation, acceptReset } from './accept-invitation';
import { keepToWorkstation } from './keep-to-workstation';
import { limitSignIn } from './limit-sign-in';
import { askForPanelReset } from './recovery';

type Middleware = (ctx: KoaContext, next: () => Promise<unknown>) => Promise<unknown>;
interface Route {
  method: string;
  path: string;
  config?: { middlewares?: unknown[] };
}
type Router = { routes: Route[] };

/** Strapi's own limits: per process, and they count successes too. */
const PER_PROCESS = new Set<unknown>(['admin::rateLimit', 'plugin::email.rateLimit']);

/**
 * Puts the rules of signing in before the panel's own routes: limits over all nodes, the same answer and the same work for
 * unknown addresses, the workstation rule, invitations and letters of recovery that expire and work once. Call it in `register`, before Strapi builds its routes.
 */
export function guardPanelSignIn(strapi: Core.Strapi): void {
  const guards: Record<string, Middleware[]> = {
    'POST /login': [limitSignIn(strapi)],
    'POST /forgot-password': [askForPanelReset(strapi)],
    'POST /reset-password': [keepToWorkstation(strapi), acceptReset(strapi)],
    'GET /registration-info': [acceptInvitation(strapi)],
    'POST /register': [keepToWorkstation(strapi), acceptInvitation(strapi)],
  };
  const { admin } = strapi as unknown as { admin: { routes: Record<string, Router | ((deps: object) => Router)> } };
  const unfound = new Set(Object.keys(guards));
  for (const [name, router] of Object.entries(admin.routes)) {
    const built = typeof router === 'function' ? router({ strapi }) : router;
    admin.routes[name] = built;
    for (const route of built.routes) {
      const own = guards[`${route.method} ${route.path}`];
      if (!own) continue;
      unfound.delete(`${route.method} ${route.path}`);
      const theirs = (route.config?.middlewares ?? []).filter((one) => !PER_PROCESS.has(one));
      route.config = { ...route.config, middlewares: [...own, ...theirs] };
    }
  }
  if (unfound.size > 0) throw new Error(`The panel has no routes ${[...unfound].join(', ')} any more`);
}
