import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { forbidden, notFound } from '../../../../platform/http/refusal';
import { countReadable, hasConditions } from './count-documents';
import { assertReadablePaths } from './query-paths';
import { checkerOf, modelOf, relationTarget } from './readable';
import { stripRelations, stripTarget } from './strip-relations';
import { settleRole } from './user-form';

type Middleware = (ctx: KoaContext, next: () => Promise<unknown>) => Promise<unknown>;
interface Route {
  method: string;
  path: string;
  config?: { middlewares?: unknown[] };
}

const USER = 'plugin::users-permissions.user';

/** Only the trigger's SQL writes these; nobody adds to them by hand. */
const LEDGERS = new Set(['api::accounts.audit-entry', 'api::accounts.idempotency-key']);

/**
 * Closes what Strapi's Content Manager shows beyond a panel user's permissions, for every content type: relation
 * targets in answers, filters and pickers, hidden types by address, counts of the home page. Call it in `register`,
 * before Strapi builds its routes.
 */
export function guardContentManager(strapi: Core.Strapi): void {
  const routers = strapi.plugin('content-manager').routes as unknown as Record<string, { routes: Route[] }>;
  for (const { routes } of Object.values(routers)) {
    for (const route of routes) {
      const guard = guardOf(strapi, route);
      // First: Strapi's `routing` middleware answers for users itself and would skip a later one.
      if (guard) route.config = { ...route.config, middlewares: [guard, ...(route.config?.middlewares ?? [])] };
    }
  }
}

function guardOf(strapi: Core.Strapi, { path }: Route): Middleware | null {
  if (/^\/(collection|single)-types\/:model/.test(path)) return guardDocuments(strapi);
  if (path === '/relations/:model/:targetField') return guardPicker(strapi);
  if (path === '/relations/:model/:id/:targetField') return guardRelated(strapi);
  if (path === '/homepage/count-documents') return guardCounts(strapi);
  return null;
}

function guardDocuments(strapi: Core.Strapi): Middleware {
  return async (ctx, next) => {
    const { model, id } = ctx.params as { model: string; id?: string };
    const { userAbility } = ctx.state as { userAbility: unknown };
    assertVisible(strapi, model);
    if (LEDGERS.has(model) && ctx.method !== 'GET') throw forbidden('This log cannot be written by hand');
    assertReadablePaths({ strapi, userAbility }, model, ctx.query);
    if (model === USER && (ctx.method === 'POST' || ctx.method === 'PUT') && !ctx.path.includes('/actions/')) {
      await settleRole(strapi, id, (ctx.request as { body?: object }).body ?? {});
    }
    const answer = await next();
    stripRelations(strapi, userAbility, model, entitiesOf(ctx.body ?? answer));
    return answer;
  };
}

/** Rows to choose from: none of a target that the user may not read. */
function guardPicker(strapi: Core.Strapi): Middleware {
  return async (ctx, next) => {
    const { model, targetField } = ctx.params as { model: string; targetField: string };
    const { userAbility } = ctx.state as { userAbility: unknown };
    assertVisible(strapi, model);
    const target = relationTarget(modelOf(strapi, model)?.attributes[targetField]);
    if (target === null) return next();
    if (!checkerOf(strapi, userAbility, target).can.read(null)) {
      ctx.body = { results: [], pagination: { page: 1, pageSize: 10, pageCount: 0, total: 0 } };
      return undefined;
    }
    assertReadablePaths({ strapi, userAbility }, target, ctx.query);
    const answer = await next();
    stripTarget(strapi, userAbility, target, entitiesOf(ctx.body));
    return answer;
  };
}

function guardRelated(strapi: Core.Strapi): Middleware {
  return async (ctx, next) => {
    const { model, targetField } = ctx.params as { model: string; targetField: string };
    assertVisible(strapi, model);
    const answer = await next();
    const target = relationTarget(modelOf(strapi, model)?.attributes[targetField]);
    if (target !== null) stripTarget(strapi, ctx.state.userAbility, target, entitiesOf(ctx.body));
    return answer;
  };
}

function guardCounts(strapi: Core.Strapi): Middleware {
  return async (ctx, next) => {
    const { userAbility } = ctx.state as { userAbility: unknown };
    if (!hasConditions(strapi, userAbility)) return next();
    ctx.body = { data: await countReadable(strapi, userAbility) };
    return undefined;
  };
}

/** 404 for a content type that the Content Manager does not show, to super admins too. Components pass. */
function assertVisible(strapi: Core.Strapi, uid: string): void {
  const known = modelOf(strapi, uid);
  if (!known || known.pluginOptions?.['content-manager']?.visible === false) throw notFound('Content type');
}

function entitiesOf(body: unknown): unknown[] {
  if (typeof body !== 'object' || body === null) return [];
  const { results, data } = body as { results?: unknown; data?: unknown };
  if (Array.isArray(results)) return results;
  return [data ?? body].flat();
}
