import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { runUseCase } from '../../../platform/database/use-case';
import { inputOf } from '../../../platform/http/endpoint';
import { claimOf } from '../../../platform/http/idempotency';
import { callerOf } from '../contracts/caller';
import { blockUser, unblockUser } from '../contracts/users';
import { actorOf } from '../services/actor';
import { staffIdOf } from '../services/staff';
import { setUserBlocked } from '../services/users/block-users';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const set = async (ctx: KoaContext, id: string, blocked: boolean): Promise<void> => {
    const actor = actorOf(ctx);
    const answer = await runUseCase(strapi, claimOf(ctx, callerOf(actor)), async (trx) => {
      const known = { ...actor, staffId: await staffIdOf(trx, actor) };
      return { status: 200, body: { data: await setUserBlocked(strapi, { trx, actor: known }, id, blocked), meta: {} } };
    });
    ctx.status = answer.status;
    ctx.body = answer.body;
  };
  return {
    block: (ctx: KoaContext) => set(ctx, inputOf(ctx, blockUser).params.id, true),
    unblock: (ctx: KoaContext) => set(ctx, inputOf(ctx, unblockUser).params.id, false),
  };
};
