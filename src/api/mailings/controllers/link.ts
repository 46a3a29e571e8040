import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import type { Trx } from '../../../platform/database/statement';
import { inputOf } from '../../../platform/http/endpoint';
import { invalid } from '../../../platform/http/refusal';
import * as contract from '../contracts/letters-links';
import { letterNamedBy } from '../domain/delivery-report';
import { rawBody } from '../services/returns/raw-body';
import { readReturn, type Return } from '../services/returns/read-return';
import { refuseStrangers, takeReturn } from '../services/returns/take-return';
import { askToUnsubscribe, preferences, unsubscribeNow, type PageAnswer } from '../services/unsubscribe/pages';

const localeOf = (ctx: KoaContext, asked: 'ru' | 'en' | undefined): 'ru' | 'en' =>
  asked ?? (ctx.acceptsLanguages('ru', 'en') === 'en' ? 'en' : 'ru');

/** What letters link to, and what mail servers send back. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const show = (ctx: KoaContext, { status, html, policy }: PageAnswer): void => {
    ctx.status = status;
    ctx.set({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
    ctx.type = 'text/html; charset=utf-8';
    ctx.body = html;
  };
  const take = async (ctx: KoaContext, came: Return | null): Promise<void> => {
    const matched = came !== null && (await strapi.db.transaction(({ trx }) => takeReturn(trx as Trx, came)));
    ctx.body = { data: { matched, kind: came?.kind ?? null }, meta: {} };
  };
  return {
    async ask(ctx: KoaContext): Promise<void> {
      const { params, query } = inputOf(ctx, contract.askToUnsubscribe);
      show(ctx, await askToUnsubscribe(strapi, params.token, localeOf(ctx, query.locale)));
    },
    async unsubscribe(ctx: KoaContext): Promise<void> {
      const { params, query } = inputOf(ctx, contract.unsubscribe);
      show(ctx, await unsubscribeNow(strapi, params.token, localeOf(ctx, query.locale)));
    },
    async preferences(ctx: KoaContext): Promise<void> {
      const { params, query } = inputOf(ctx, contract.showPreferences);
      show(ctx, await preferences(strapi, params.token, localeOf(ctx, query.locale), null));
    },
    async choose(ctx: KoaContext): Promise<void> {
      const { params, query } = inputOf(ctx, contract.savePreferences);
      const ticked = Object.keys((ctx.request as { body?: object }).body ?? {});
      show(ctx, await preferences(strapi, params.token, localeOf(ctx, query.locale), ticked));
    },
    async bounce(ctx: KoaContext): Promise<void> {
      refuseStrangers(ctx.get('Authorization'));
      await take(ctx, await readReturn(await rawBody(ctx)));
    },
    async complaint(ctx: KoaContext): Promise<void> {
      refuseStrangers(ctx.get('Authorization'));
      const { messageId } = ((ctx.request as { body?: unknown }).body ?? {}) as { messageId?: unknown };
      if (messageId === undefined) return take(ctx, await readReturn(await rawBody(ctx)));
      const letter = typeof messageId === 'string' ? letterNamedBy(messageId) : null;
      if (!letter) throw invalid(['messageId'], 'is no Message-ID of a letter from here');
      await take(ctx, { kind: 'complained', letter, bars: true, words: 'complaint' });
    },
  };
};
