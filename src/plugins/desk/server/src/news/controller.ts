import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import * as contract from '../../../../../api/news/contracts/staff';
import { moderate, readQueue } from '../../../../../api/news/services/comments';
import { publishPage, readAllPages } from '../../../../../api/news/services/pages';
import { inputOf } from '../../../../../platform/http/endpoint';
import { deskRead, deskWrite } from '../http/desk-request';

/** `/desk/news/*`. */
export const newsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async comments(ctx: KoaContext): Promise<void> {
    const { show = 'unread' } = inputOf(ctx, contract.commentQueue).query;
    await deskRead(strapi, ctx, (handle, actor) => readQueue(handle, actor, show));
  },
  async review(ctx: KoaContext): Promise<void> {
    const { comments, state } = inputOf(ctx, contract.reviewComments).body;
    await deskWrite(strapi, ctx, async (trx, actor) => ({ reviewed: (await moderate(trx, actor, comments, state)).length }));
  },
  pages: (ctx: KoaContext): Promise<void> => deskRead(strapi, ctx, readAllPages),
  async publishPage(ctx: KoaContext): Promise<void> {
    const { params, body } = inputOf(ctx, contract.publishPage);
    await deskWrite(strapi, ctx, (trx, actor) => publishPage(trx, actor, params.slug, body), { status: 201 });
  },
});
