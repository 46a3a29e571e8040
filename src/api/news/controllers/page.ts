import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { inputOf } from '../../../platform/http/endpoint';
import * as contract from '../contracts/public';
import { listPages, readPage } from '../services/pages';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: KoaContext): Promise<void> {
    ctx.body = { data: await listPages(strapi, inputOf(ctx, contract.listPages).query.locale ?? 'ru'), meta: {} };
  },
  async findOne(ctx: KoaContext): Promise<void> {
    const { params, query } = inputOf(ctx, contract.getPage);
    ctx.body = { data: await readPage(strapi, params.slug, { locale: query.locale ?? 'ru', version: query.version }), meta: {} };
  },
});
