import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../platform/database/read';
import { inputOf } from '../../../platform/http/endpoint';
import { claimOf } from '../../../platform/http/idempotency';
import { Refusal } from '../../../platform/http/refusal';
import { actorOf } from '../../accounts/services/actor';
import * as contract from '../contracts/public';
import { acceptOwnQuote, acceptQuote } from '../services/accept-quote';
import { callerOf } from '../services/caller';
import { linkedQuotePage } from '../services/linked-quote-page';
import { makeQuotePaper, type PaperFile } from '../services/order-papers';
import { linkedQuoteBody, readLinkedQuote } from '../services/quote-by-link';
import { listQuotes, makeQuote, readSnapshot } from '../services/quotes';
import { localeOf } from '../services/reader-locale';
import { askedLocale, backToPage, sendPage } from './quote-page';

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
    sendPdf(ctx, await makeQuotePaper(strapi, snapshot, query.locale ?? localeOf(ctx)));
  },
  async findByToken(ctx: KoaContext) {
    const { token } = inputOf(ctx, contract.quoteByToken).params;
    const quote = await reading(strapi, (handle) => readLinkedQuote(handle, token));
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = { data: linkedQuoteBody(quote, token), meta: {} };
  },
  async pdfByToken(ctx: KoaContext) {
    const { params, query } = inputOf(ctx, contract.quotePdfByToken);
    const { snapshot } = await reading(strapi, (handle) => readLinkedQuote(handle, params.token));
    sendPdf(ctx, await makeQuotePaper(strapi, snapshot, query.locale ?? localeOf(ctx)));
  },
  async acceptOwn(ctx: KoaContext) {
    const actor = actorOf(ctx);
    const { params } = inputOf(ctx, contract.acceptOwnQuote);
    const answer = await acceptOwnQuote(strapi, actor, params, claimOf(ctx, callerOf(ctx, actor)));
    ctx.status = answer.status;
    ctx.body = answer.body;
  },
  async accept(ctx: KoaContext) {
    const actor = actorOf(ctx);
    const { token } = inputOf(ctx, contract.acceptQuote).params;
    if (ctx.is('application/x-www-form-urlencoded')) return acceptByForm(strapi, ctx, token);
    const answer = await acceptQuote(strapi, actor, token, claimOf(ctx, callerOf(ctx, actor)));
    ctx.status = answer.status;
    ctx.body = answer.body;
  },
});

/** The button of the page, which works without JavaScript: success leads back to the page, a refusal is drawn in it. */
async function acceptByForm(strapi: Core.Strapi, ctx: KoaContext, token: string): Promise<void> {
  try {
    await acceptQuote(strapi, actorOf(ctx), token);
    backToPage(ctx, token);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    sendPage(ctx, await linkedQuotePage(strapi, token, askedLocale(ctx), error.details.code));
  }
}

function sendPdf(ctx: KoaContext, { name, pdf }: PaperFile): void {
  ctx.attachment(`${name}.pdf`, { type: 'inline' });
  ctx.set({ 'Content-Type': 'application/pdf', 'Cache-Control': 'private, no-store' });
  ctx.vary('Accept-Language');
  ctx.body = pdf;
}
