import type { Context as KoaContext, Next } from 'koa';
import { registerEndpoint, validation, type Endpoint, type Input } from '../../../platform/http/endpoint';
import { authEndpoints } from '../contracts/auth';
import { externalEndpoints } from '../contracts/external';
import { profileEndpoints } from '../contracts/profile';

interface Route {
  method: string;
  path: string;
  handler?: unknown;
  config?: { middlewares?: unknown[]; prefix?: string };
}

/** The part of Strapi's plugin that holds its REST routes; the factory gives the same objects at every call. */
export interface RoutedPlugin {
  routes: Record<string, (...args: unknown[]) => { routes: Route[] }>;
}

const PLUGIN = 'plugin::users-permissions.';

/** Strapi's own sign-in by other services: it speaks retired dialects and would take the paths of ours. */
const CLOSED = new Set(['GET /connect/(.*)', 'GET /auth/:provider/callback']);

/** The endpoints that this app serves under Strapi's names. */
export const pluginEndpoints: readonly Endpoint[] = [...authEndpoints, ...profileEndpoints, ...externalEndpoints];

/**
 * Serves signing in, recovery and the own profile by our endpoints: Strapi's routes of the same path go, with their limits
 * per process, and ours stand first, so that `/users/me` is never taken for a `/users/:id`.
 */
export function guardAuthRoutes(plugin: RoutedPlugin): void {
  const build = plugin.routes['content-api'];
  if (!build) throw new Error('The users-permissions plugin has no REST routes any more');
  for (const definition of pluginEndpoints) registerEndpoint('accounts', definition);
  plugin.routes['content-api'] = (...args) => {
    const router = build(...args);
    const own = pluginEndpoints.map(routeFor);
    const taken = new Set([...CLOSED, ...own.map(nameOf)]);
    // The same array object: Strapi and other parts of this app hold on to it.
    router.routes.splice(0, router.routes.length, ...own, ...router.routes.filter((route) => !taken.has(nameOf(route))));
    return router;
  };
}

function nameOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

function routeFor(definition: Endpoint): Route {
  return {
    method: definition.method,
    path: definition.path,
    handler: definition.handler.slice(PLUGIN.length),
    config: { prefix: '', middlewares: [checked(definition)] },
  };
}

/** What else reads the request (Strapi, the cart) finds the parsed body in place of the raw one. */
function checked(definition: Endpoint) {
  const validate = validation(definition);
  return (ctx: KoaContext, next: Next): Promise<unknown> =>
    validate(ctx, () => {
      const { body } = ctx.state.input as Input<Endpoint>;
      if (body !== undefined) (ctx.request as { body?: unknown }).body = body;
      ctx.set('Cache-Control', 'no-store');
      return next();
    });
}
