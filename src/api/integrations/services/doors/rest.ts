import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { runUseCase } from '../../../../platform/database/use-case';
import { inputOf } from '../../../../platform/http/endpoint';
import { claimOf } from '../../../../platform/http/idempotency';
import { callerOf } from '../../../accounts/contracts/caller';
import { actorOf } from '../../../accounts/services/actor';
import { actionOf } from '../../contracts/staff';
import type { Handlers, Operation } from '../operations';

/** The REST controller of these operations: a method for each, called as the endpoint's handler says. */
export function restHandlers(strapi: Core.Strapi, operations: readonly Operation[]): Handlers {
  return Object.fromEntries(operations.map((one) => [actionOf(one.endpoint), (ctx: KoaContext) => serve(strapi, ctx, one)]));
}

async function serve(strapi: Core.Strapi, ctx: KoaContext, { endpoint, kind, run }: Operation): Promise<void> {
  const actor = actorOf(ctx);
  const input = inputOf(ctx, endpoint);
  const address = ctx.request.ip;
  if (kind === 'write') {
    const useCase = async (handle: Trx) => ({
      status: endpoint.response.status,
      body: { data: await run({ handle, actor, address }, input), meta: {} },
    });
    const answer = await runUseCase(strapi, claimOf(ctx, callerOf(actor)), useCase);
    ctx.status = answer.status;
    ctx.body = answer.body;
    return;
  }
  const found = await reading(strapi, (handle) => run({ handle, actor, address }, input));
  ctx.body = kind === 'page' ? found : { data: found, meta: {} };
}
