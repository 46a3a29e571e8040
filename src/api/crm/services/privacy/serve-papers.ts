import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import { runUseCase } from '../../../../platform/database/use-case';
import type { Actor } from '../../../accounts/contracts/actor';
import { currentShop } from '../../../accounts/services/shop-settings';
import type { PaperLanguage } from '../../domain/privacy/paper-words';
import { readAct } from './erase-customer';
import { makePaper } from './make-paper';
import { readPersonalData } from './personal-data';

/** Everything kept about one person as PDF; the reading is logged before it is laid out. */
export async function servePersonalData(
  strapi: Core.Strapi,
  ctx: KoaContext,
  actor: Actor,
  { id, locale }: { id: string; locale?: PaperLanguage },
): Promise<void> {
  const { timezone } = await currentShop(strapi);
  const { body } = await runUseCase(strapi, undefined, async (trx) => ({
    status: 200,
    body: await readPersonalData(trx, actor, id, 'pdf'),
  }));
  const { shop, madeAt, sections } = body;
  const language = locale ?? languageOf(ctx);
  sendPdf(ctx, 'personal-data', await makePaper({ kind: 'personal-data', language, timeZone: timezone, shop, madeAt, sections }));
}

/** An act of erasure as PDF. */
export async function serveAct(
  strapi: Core.Strapi,
  ctx: KoaContext,
  { id, locale }: { id: string; locale?: PaperLanguage },
): Promise<void> {
  const { timezone, name } = await currentShop(strapi);
  const act = await reading(strapi, (handle) => readAct(handle, id));
  const language = locale ?? languageOf(ctx);
  sendPdf(ctx, `erasure-${act.number}`, await makePaper({ kind: 'erasure-act', language, timeZone: timezone, shop: name, act }));
}

function sendPdf(ctx: KoaContext, name: string, pdf: Buffer): void {
  ctx.attachment(`${name}.pdf`, { type: 'inline' });
  ctx.set({ 'Content-Type': 'application/pdf', 'Cache-Control': 'private, no-store' });
  ctx.body = pdf;
}

function languageOf(ctx: KoaContext): PaperLanguage {
  return ctx.acceptsLanguages('ru', 'en') === 'en' ? 'en' : 'ru';
}
