import type { Context as KoaContext, Next } from 'koa';
import type { z } from 'zod';
import { readInput } from './read-input';

/** One route of the public API: what it takes, what it answers, who may be allowed. Enforced and documented from here. */
export interface Endpoint<P extends z.ZodType = z.ZodType, Q extends z.ZodType = z.ZodType, B extends z.ZodType = z.ZodType> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path under `/api`, koa-router style: `/orders/:id`. */
  path: string;
  /** `controller.action` inside the context's API; also the permission's name. */
  handler: string;
  summary: string;
  description?: string;
  tag: string;
  params?: P;
  query?: Q;
  body?: B;
  /** False for routes that need no permission at all. */
  auth?: boolean;
  /** Mutating routes accept `Idempotency-Key` unless this is false. */
  idempotent?: boolean;
  /** GET answers that browsers and proxies may keep: ETag, `Cache-Control`, 304. */
  cacheable?: boolean;
  response: { status: number; schema?: z.ZodType; contentType?: string; description?: string };
  /** Stable refusal codes this route can answer with, beside the common ones. */
  refusals?: Record<string, string>;
}

/** What the endpoint's schemas made of a request; controllers read nothing else. */
export interface Input<E extends Endpoint> {
  params: E['params'] extends z.ZodType ? z.output<E['params']> : Record<string, never>;
  query: E['query'] extends z.ZodType ? z.output<E['query']> : Record<string, never>;
  body: E['body'] extends z.ZodType ? z.output<E['body']> : undefined;
}

const registry: { api: string; endpoint: Endpoint }[] = [];

/** Every endpoint that was turned into a route in this process; the OpenAPI document is made from it. */
export function registeredEndpoints(): readonly { api: string; endpoint: Endpoint }[] {
  return registry;
}

/** Remembers an endpoint whose route Strapi itself serves (its sign-in routes), so that it is documented too. */
export function registerEndpoint(api: string, endpoint: Endpoint): void {
  if (!registry.some((known) => known.endpoint.method === endpoint.method && known.endpoint.path === endpoint.path))
    registry.push({ api, endpoint });
}

/** Makes a typed endpoint; exists for inference. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition;
}

export type RouteMiddleware = (ctx: KoaContext, next: Next) => Promise<unknown>;

/**
 * Strapi routes of one API folder; each checks its input before the controller sees it. `moreOf` gives the further
 * middlewares of an endpoint (this module itself must stay free of node built-ins: the admin bundles it).
 */
export function routesOf(
  api: string,
  endpoints: readonly Endpoint[],
  moreOf: (definition: Endpoint) => RouteMiddleware[] = () => [],
): { routes: object[] } {
  return { routes: endpoints.map((definition) => routeOf(api, definition, moreOf(definition))) };
}

function routeOf(api: string, definition: Endpoint, more: RouteMiddleware[]): object {
  registerEndpoint(api, definition);
  return {
    method: definition.method,
    path: definition.path,
    handler: definition.handler,
    config: {
      auth: definition.auth === false ? false : { scope: [`api::${api}.${definition.handler}`] },
      middlewares: [validation(definition), ...more],
    },
  };
}

/** The route middleware that parses params, query and body by the endpoint's schemas, or answers 400. */
export function validation(definition: Endpoint) {
  return async (ctx: KoaContext, next: Next): Promise<unknown> => {
    ctx.state.input = readInput(definition, ctx);
    return next();
  };
}

/** The parsed input of this request, typed by its endpoint. */
export function inputOf<E extends Endpoint>(ctx: KoaContext, _definition: E): Input<E> {
  return ctx.state.input as Input<E>;
}
