import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../platform/database/read';
import { inputOf } from '../../../platform/http/endpoint';
import { claimOf } from '../../../platform/http/idempotency';
import { actorOf } from '../../accounts/services/actor';
import * as contract from '../contracts/public';
import { acceptQuote } from '../services/accept-quote';
import { callerOf } from '../services/caller';
import { renderQuote } from '../services/quote-pdf';
import { listQuotes, makeQuote, readSnapshot } from '../services/quotes';
import { localeOf } from '../services/reader-locale';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: KoaContext) {
    const actor = actorOf(ctx);
    const { params, body } = inputOf(ctx, contract.createQuote);
    const answer = await makeQuote(strapi, actor, { order: params.id, ...body }, claimOf(ctx, callerOf(ctx, actor)));
    ctx.status = answer.status;
    ctx.body = answer.body;
  },
  async find(ctx: KoaContext) {
    const { params } = inputOf(ctx, contract.listQuotes);
    ctx.body = { data: await reading(strapi, (handle) => listQuotes(handle, actorOf(ctx), params.id)), meta: {} };
  },
  async pdf(ctx: KoaContext) {
    const { params, query } = inputOf(ctx, contract.quotePdf);
    const snapshot = await reading(strapi, (handle) => readSnapshot(handle, actorOf(ctx), params.id, params.version));
    const pdf = await renderQuote(snapshot, query.locale ?? localeOf(ctx));
    ctx.attachment(`quote-${snapshot.number}-v${snapshot.version}.pdf`, { type: 'inline' });
    ctx.set({ 'Content-Type': 'application/pdf', 'Cache-Control': 'private, no-store' });
    ctx.vary('Accept-Language');
    ctx.body = pdf;
  },
  async accept(ctx: KoaContext) {
    const actor = actorOf(ctx);
    const { params } = inputOf(ctx, contract.acceptQuote);
    const answer = await acceptQuote(strapi, actor, params.token, claimOf(ctx, callerOf(ctx, actor)));
    ctx.status = answer.status;
    ctx.body = answer.body;
  },
});
