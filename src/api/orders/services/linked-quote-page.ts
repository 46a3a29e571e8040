import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { environment } from '../../../platform/database/environment';
import { reading } from '../../../platform/database/read';
import { Refusal } from '../../../platform/http/refusal';
import { currentShop } from '../../accounts/services/shop-settings';
import type { Locale } from '../domain/labels';
import { contacts } from '../domain/papers/letterhead';
import { missingQuotePage, quotePage, type PageFrame } from '../domain/quote-page';
import { logoAddress } from './documents/logo-address';
import { readLinkedQuote, type LinkedQuote } from './quote-by-link';

/** A page and what its answer says beside it. */
export interface PageAnswer {
  status: number;
  html: string;
  /** The strictest policy the page works with. */
  policy: string;
}

/**
 * The page behind a quote's link. `refusedWith` is the code that an attempt to accept was just refused with. An unknown
 * token gets a page too, with 404.
 */
export async function linkedQuotePage(strapi: Core.Strapi, token: string, locale: Locale, refusedWith?: string): Promise<PageAnswer> {
  const frame = await frameOf(strapi, locale);
  const policy = policyOf(frame.nonce);
  const quote = await foundQuote(strapi, token);
  if (!quote) return { status: 404, html: missingQuotePage(frame), policy };
  // Whether the goods are there is known only by trying.
  const state = quote.state === 'open' && refusedWith === 'OUT_OF_STOCK' ? 'out_of_stock' : quote.state;
  const html = quotePage(
    {
      ...quote,
      state,
      acceptedAt: quote.acceptedAt?.toISOString() ?? null,
      acceptPath: pathOf(`/api/quotes/${token}/accept?locale=${locale}`),
      pdfPath: pathOf(`/api/quotes/${token}.pdf?locale=${locale}`),
      otherPath: quotePagePath(token, locale === 'ru' ? 'en' : 'ru'),
    },
    { ...frame, shop: quote.snapshot.shop },
  );
  return { status: refusedWith ? 409 : 200, html, policy };
}

/** Where the page is, as a path: behind a proxy the shop may live in a folder. */
export function quotePagePath(token: string, locale: Locale): string {
  return pathOf(`/quotes/${token}?locale=${locale}`);
}

function pathOf(path: string): string {
  return `${new URL(environment().publicUrl).pathname.replace(/\/$/, '')}${path}`;
}

async function foundQuote(strapi: Core.Strapi, token: string): Promise<LinkedQuote | null> {
  if (!/^[A-Za-z0-9_-]{20,100}$/.test(token)) return null;
  try {
    return await reading(strapi, (handle) => readLinkedQuote(handle, token));
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null;
    throw error;
  }
}

async function frameOf(strapi: Core.Strapi, locale: Locale): Promise<PageFrame> {
  const shop = await currentShop(strapi);
  return { locale, shop: shop.name, logo: await logoAddress(shop), contacts: contacts(shop), nonce: randomBytes(16).toString('base64') };
}

function policyOf(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}
