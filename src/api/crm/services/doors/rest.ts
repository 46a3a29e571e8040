import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { runUseCase } from '../../../../platform/database/use-case';
import { inputOf } from '../../../../platform/http/endpoint';
import { claimOf } from '../../../../platform/http/idempotency';
import { callerOf } from '../../../accounts/contracts/caller';
import { actorOf } from '../../../accounts/services/actor';
import { CRM_RACES, type AnyOperation } from '../operations';

export type Handlers = Record<string, (ctx: KoaContext) => Promise<void>>;

/** The REST controller of these operations: a method for each, called as the endpoint's handler says. */
export function restHandlers(strapi: Core.Strapi, operations: readonly AnyOperation[]): Handlers {
  return Object.fromEntries(operations.map((one) => [actionOf(one), (ctx: KoaContext) => serve(strapi, ctx, one)]));
}

/** The action's name inside its controller. */
export function actionOf({ endpoint }: Pick<AnyOperation, 'endpoint'>): string {
  return endpoint.handler.split('.')[1] ?? endpoint.handler;
}

async function serve(strapi: Core.Strapi, ctx: KoaContext, one: AnyOperation): Promise<void> {
  const actor = actorOf(ctx);
  const input = inputOf(ctx, one.endpoint);
  if (one.kind === 'http') return one.serve({ strapi, ctx, actor, caller: callerOf(actor) }, input);
  const { endpoint, kind, run } = one;
  if (kind === 'write') {
    const useCase = async (trx: Trx) => ({
      status: endpoint.response.status,
      body: { data: await run(trx, actor, input), meta: {} },
    });
    const answer = await runUseCase(strapi, claimOf(ctx, callerOf(actor)), useCase, CRM_RACES);
    ctx.status = answer.status;
    ctx.body = answer.body;
    return;
  }
  const found = await reading(strapi, (handle) => run(handle, actor, input));
  ctx.body = kind === 'page' ? found : { data: found, meta: {} };
}
