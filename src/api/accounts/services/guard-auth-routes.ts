import type { Context as KoaContext, Next } from 'koa';
import { registerEndpoint, validation, type Endpoint, type Input } from '../../../platform/http/endpoint';
import { authEndpoints } from '../contracts/auth';

interface Route {
  method: string;
  path: string;
  config?: { middlewares?: unknown[] };
}

/** The part of Strapi's plugin that holds its REST routes; the factory gives the same objects at every call. */
export interface RoutedPlugin {
  routes: Record<string, (...args: unknown[]) => { routes: Route[] }>;
}

/** Puts our schemas before Strapi's own sign-in handlers, and those routes into the API's description. */
export function guardAuthRoutes(plugin: RoutedPlugin): void {
  const build = plugin.routes['content-api'];
  if (!build) throw new Error('The users-permissions plugin has no REST routes any more');
  plugin.routes['content-api'] = (...args) => {
    const router = build(...args);
    for (const definition of authEndpoints) guard(router.routes, definition);
    return router;
  };
}

function guard(routes: Route[], definition: Endpoint): void {
  const route = routes.find(({ method, path }) => method === definition.method && path === definition.path);
  if (!route) throw new Error(`Strapi has no route ${definition.method} ${definition.path} any more`);
  registerEndpoint('accounts', definition);
  route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), checked(definition)] };
}

/** Strapi's controllers read the request itself, so the parsed input takes the place of the raw one. */
function checked(definition: Endpoint) {
  const validate = validation(definition);
  return (ctx: KoaContext, next: Next): Promise<unknown> =>
    validate(ctx, () => {
      const { body } = ctx.state.input as Input<Endpoint>;
      if (body !== undefined) (ctx.request as { body?: unknown }).body = body;
      if (definition.path === '/users/me') ctx.query = {};
      return next();
    });
}
