import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { linkedQuotePage, quotePagePath, type PageAnswer } from '../services/linked-quote-page';
import { localeOf } from '../services/reader-locale';
import type { Locale } from '../domain/labels';

/** The pages of quotes, for people without an account; outside of `/api`. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /quotes/:token`: shows, and changes nothing, whatever opens the link. */
  async show(ctx: KoaContext) {
    const { token = '' } = ctx.params as { token?: string };
    sendPage(ctx, await linkedQuotePage(strapi, token, askedLocale(ctx)));
  },
});

/** Answers with a page that is kept nowhere, found by no search and tells nobody where it was read. */
export function sendPage(ctx: KoaContext, { status, html, policy }: PageAnswer): void {
  ctx.status = status;
  ctx.set({
    'Content-Security-Policy': policy,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  });
  ctx.vary('Accept-Language');
  ctx.body = html;
}

/** The language of `?locale=`, else the browser's. */
export function askedLocale(ctx: KoaContext): Locale {
  const { locale } = ctx.query;
  return locale === 'ru' || locale === 'en' ? locale : localeOf(ctx);
}

/** Sends a browser back to the page by a GET, so that reloading it repeats nothing. */
export function backToPage(ctx: KoaContext, token: string): void {
  ctx.status = 303;
  ctx.set({ Location: quotePagePath(token, askedLocale(ctx)), 'Cache-Control': 'private, no-store' });
  ctx.body = null;
  ctx.status = 303;
}
