import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { environment } from '../../../../platform/database/environment';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { currentShop } from '../../../accounts/services/shop-settings';
import { CHANNELS, type Channel } from '../../domain/channels';
import { askPage, donePage, preferencesPage, unknownLinkPage, type LetterPageFrame } from '../../domain/pages/letter-pages';
import type { PageLocale } from '../../domain/pages/page-words';
import { choicesOf, choose, letterOfToken, unsubscribe } from './subscriptions';

/** A page, its status, and the strictest policy it works with. */
export interface PageAnswer {
  status: number;
  html: string;
  policy: string;
}

/** `GET`: shows a button and changes nothing. */
export async function askToUnsubscribe(strapi: Core.Strapi, token: string, locale: PageLocale): Promise<PageAnswer> {
  const frame = await frameOf(strapi, locale, `unsubscribe/${token}`);
  const letter = await reading(strapi, (handle) => letterOfToken(handle, token));
  if (!letter) return answer(404, frame, unknownLinkPage(frame));
  return answer(200, frame, askPage(frame, { address: letter.address, action: pathOf(`unsubscribe/${token}`, locale) }));
}

/** `POST`, by a person or by their mail program (RFC 8058): unsubscribes, with no cookie and no sign-in. */
export async function unsubscribeNow(strapi: Core.Strapi, token: string, locale: PageLocale): Promise<PageAnswer> {
  const frame = await frameOf(strapi, locale, `unsubscribe/${token}`);
  const letter = await strapi.db.transaction(async ({ trx }) => {
    const found = await letterOfToken(trx as Trx, token);
    if (found) await unsubscribe(trx as Trx, found);
    return found;
  });
  if (!letter) return answer(404, frame, unknownLinkPage(frame));
  return answer(200, frame, donePage(frame, { address: letter.address, preferences: pathOf(`preferences/${token}`, locale) }));
}

/** The page of preferences; with `ticked` (the names of the boxes) it saves them first. */
export async function preferences(
  strapi: Core.Strapi,
  token: string,
  locale: PageLocale,
  ticked: readonly string[] | null,
): Promise<PageAnswer> {
  const frame = await frameOf(strapi, locale, `preferences/${token}`);
  const choices = await strapi.db.transaction(async ({ trx }) => {
    const letter = await letterOfToken(trx as Trx, token);
    if (!letter) return null;
    if (ticked) await choose(trx as Trx, letter, new Set<Channel>(CHANNELS.filter((channel) => ticked.includes(channel))));
    return choicesOf(trx as Trx, letter);
  });
  if (!choices) return answer(404, frame, unknownLinkPage(frame));
  return answer(200, frame, preferencesPage(frame, { choices, action: pathOf(`preferences/${token}`, locale), isSaved: ticked !== null }));
}

async function frameOf(strapi: Core.Strapi, locale: PageLocale, path: string): Promise<LetterPageFrame> {
  const shop = await currentShop(strapi);
  return { locale, shop: shop.name, otherPath: pathOf(path, locale === 'ru' ? 'en' : 'ru'), nonce: randomBytes(16).toString('base64') };
}

/** As a path: behind a proxy the shop may live in a folder. */
function pathOf(path: string, locale: PageLocale): string {
  return `${new URL(environment().publicUrl).pathname.replace(/\/$/, '')}/api/${path}?locale=${locale}`;
}

function answer(status: number, { nonce }: LetterPageFrame, html: string): PageAnswer {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  return { status, html, policy };
}
