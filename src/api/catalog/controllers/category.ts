import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { inputOf } from '../../../platform/http/endpoint';
import { claimOf } from '../../../platform/http/idempotency';
import { callerOf } from '../../accounts/contracts/caller';
import { actorOf } from '../../accounts/services/actor';
import * as contract from '../contracts/public';
import * as staff from '../contracts/staff';
import { getCategory, listCategories } from '../services/read-categories';
import { createCategory, removeCategory, updateCategory } from '../services/write-category';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: KoaContext): Promise<void> {
    ctx.body = await listCategories(strapi, inputOf(ctx, contract.listCategories).query);
  },

  async findOne(ctx: KoaContext): Promise<void> {
    ctx.body = { data: await getCategory(strapi, inputOf(ctx, contract.getCategory).params.id), meta: {} };
  },

  async create(ctx: KoaContext): Promise<void> {
    const { body } = inputOf(ctx, staff.createCategory);
    const answer = await createCategory(strapi, claimOf(ctx, callerOf(actorOf(ctx))), body);
    ctx.status = answer.status;
    ctx.body = { data: answer.body, meta: {} };
  },

  async update(ctx: KoaContext): Promise<void> {
    const { params, body } = inputOf(ctx, staff.updateCategory);
    const answer = await updateCategory(strapi, claimOf(ctx, callerOf(actorOf(ctx))), params.id, body);
    ctx.status = answer.status;
    ctx.body = { data: answer.body, meta: {} };
  },

  async delete(ctx: KoaContext): Promise<void> {
    const { params } = inputOf(ctx, staff.removeCategory);
    await removeCategory(strapi, claimOf(ctx, callerOf(actorOf(ctx))), params.id);
    ctx.status = 204;
  },
});
