import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { inputOf } from '../../../platform/http/endpoint';
import { claimOf } from '../../../platform/http/idempotency';
import { callerOf } from '../../accounts/contracts/caller';
import { actorOf } from '../../accounts/services/actor';
import * as contract from '../contracts/public';
import * as staff from '../contracts/staff';
import { createProduct } from '../services/create-product';
import { getProduct } from '../services/get-product';
import { listProducts } from '../services/list-products';
import { removeProduct } from '../services/remove-product';
import { updateProduct } from '../services/update-product';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: KoaContext): Promise<void> {
    ctx.body = await listProducts(strapi, actorOf(ctx), inputOf(ctx, contract.listProducts).query);
  },

  async findOne(ctx: KoaContext): Promise<void> {
    ctx.body = { data: await getProduct(strapi, actorOf(ctx), inputOf(ctx, contract.getProduct).params.id), meta: {} };
  },

  async create(ctx: KoaContext): Promise<void> {
    const { body } = inputOf(ctx, staff.createProduct);
    const answer = await createProduct(strapi, claimOf(ctx, callerOf(actorOf(ctx))), body);
    ctx.status = answer.status;
    ctx.body = { data: answer.body, meta: {} };
  },

  async update(ctx: KoaContext): Promise<void> {
    const { params, body } = inputOf(ctx, staff.updateProduct);
    const answer = await updateProduct(strapi, claimOf(ctx, callerOf(actorOf(ctx))), params.id, body);
    ctx.status = answer.status;
    ctx.body = { data: answer.body, meta: {} };
  },

  async delete(ctx: KoaContext): Promise<void> {
    const { params } = inputOf(ctx, staff.removeProduct);
    const answer = await removeProduct(strapi, claimOf(ctx, callerOf(actorOf(ctx))), params.id);
    if (answer.body !== null) ctx.body = { data: answer.body, meta: {} };
    ctx.status = answer.status;
  },
});
