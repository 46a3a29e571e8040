import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { inputOf } from '../../../platform/http/endpoint';
import { claimOf } from '../../../platform/http/idempotency';
import { callerOf } from '../../accounts/contracts/caller';
import { actorOf } from '../../accounts/services/actor';
import * as contract from '../contracts/stock';
import { changeStock } from '../services/change-stock';
import { listLowStock, readStock } from '../services/read-stock';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: KoaContext): Promise<void> {
    const { params, body } = inputOf(ctx, contract.changeStock);
    const actor = actorOf(ctx);
    const answer = await changeStock(strapi, actor, claimOf(ctx, callerOf(actor)), { product: params.id, change: body });
    ctx.status = answer.status;
    ctx.body = { data: answer.body, meta: {} };
  },

  async find(ctx: KoaContext): Promise<void> {
    const { params, query } = inputOf(ctx, contract.readStock);
    ctx.body = await readStock(strapi, params.id, query.pagination);
  },

  async low(ctx: KoaContext): Promise<void> {
    ctx.body = await listLowStock(strapi, inputOf(ctx, contract.listLowStock).query.pagination);
  },
});
