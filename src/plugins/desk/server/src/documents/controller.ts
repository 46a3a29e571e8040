import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import * as contract from '../../../../../api/orders/contracts/documents';
import { makeOrderPaper, makeQuotePaper, type PaperFile } from '../../../../../api/orders/services/order-papers';
import { listLetters, sendQuote } from '../../../../../api/orders/services/quote-letters';
import { makeQuote, readSnapshot } from '../../../../../api/orders/services/quotes';
import { reading } from '../../../../../platform/database/read';
import { inputOf } from '../../../../../platform/http/endpoint';
import { claimOf } from '../../../../../platform/http/idempotency';
import { deskActor, deskCaller, deskRead, deskWrite } from '../http/desk-request';

/** `/desk/orders/:id/{documents,quotes,letters}`. */
export const documentsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async paper(ctx: Context): Promise<void> {
    const { params, query } = inputOf(ctx, contract.orderPaper);
    const { id: order, kind } = params;
    sendPdf(ctx, await makeOrderPaper(strapi, { order, kind, locale: query.locale, hasPrices: query.prices === 'true' }));
  },
  async receipt(ctx: Context): Promise<void> {
    const { params, query } = inputOf(ctx, contract.receiptPaper);
    sendPdf(ctx, await makeOrderPaper(strapi, { order: params.id, kind: 'receipt', locale: query.locale, counterOnly: true }));
  },
  async quotePdf(ctx: Context): Promise<void> {
    const { params, query } = inputOf(ctx, contract.deskQuotePdf);
    const actor = await deskActor(strapi, ctx);
    const snapshot = await reading(strapi, (handle) => readSnapshot(handle, actor, params.id, params.version));
    sendPdf(ctx, await makeQuotePaper(strapi, snapshot, query.locale));
  },
  async makeQuote(ctx: Context): Promise<void> {
    const { params, body } = inputOf(ctx, contract.deskMakeQuote);
    const actor = await deskActor(strapi, ctx);
    const answer = await makeQuote(strapi, actor, { order: params.id, ...body }, claimOf(ctx, deskCaller(ctx)));
    ctx.status = answer.status;
    ctx.body = answer.body;
  },
  async sendQuote(ctx: Context): Promise<void> {
    const { params, body } = inputOf(ctx, contract.sendQuote);
    await deskWrite(strapi, ctx, (trx, actor) => sendQuote(trx, actor, params, body), { status: 201 });
  },
  async letters(ctx: Context): Promise<void> {
    const { params } = inputOf(ctx, contract.listLetters);
    await deskRead(strapi, ctx, (handle, actor) => listLetters(handle, actor, params.id));
  },
});

function sendPdf(ctx: Context, { name, pdf }: PaperFile): void {
  ctx.attachment(`${name}.pdf`, { type: 'inline' });
  ctx.set({ 'Content-Type': 'application/pdf', 'Cache-Control': 'private, no-store' });
  ctx.body = pdf;
}
