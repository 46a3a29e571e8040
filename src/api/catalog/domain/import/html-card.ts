import type { CheerioAPI } from 'cheerio';
import { looksLikePrice, parsePrice } from './price';
import type { RawRow } from './source-row';

type Element = ReturnType<CheerioAPI>;

const HEADINGS = '[itemprop="name"], h1, h2, h3, h4, h5, h6';
const NAMED_TITLE = '[class*="title" i], [class*="name" i], [class*="heading" i], [class*="caption" i]';
const NAMED_PRICE = '[itemprop="price"], [class*="price" i], [class*="cost" i], [data-price]';
const OLD_PRICE = 'del, s, strike, [class*="old" i], [class*="was" i], [class*="before" i], [class*="crossed" i], [class*="discount" i]';
const NAMED_DESCRIPTION =
  '[itemprop="description"], [class*="desc" i], [class*="text" i], [class*="excerpt" i], [class*="summary" i], [class*="preview" i], [class*="anons" i], [class*="lead" i]';
const PICTURE_ATTRIBUTES = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-image', 'data-srcset', 'srcset', 'src'];
const TEXT_LIMIT = 20_000;

/** One repeated block of a listing → a raw row; undefined when it has neither a title nor anything to sell or read. */
export function readCard($: CheerioAPI, card: Element): RawRow | undefined {
  const price = cardPrice($, card);
  const link = linkOf(card);
  const title = titleOf($, card);
  if (!title || (!link && price === undefined)) return undefined;
  return {
    title,
    price,
    link,
    image: cardPicture(card),
    description: descriptionOf($, card, title),
    id: card.attr('data-product-id') ?? card.attr('data-id'),
    sku: card.attr('data-sku'),
  };
}

/** The first real picture of a block: lazy-loading attributes before `src`, then a background. */
export function cardPicture(card: Element): string | undefined {
  const images = card.find('picture source, img').addBack('img, source').toArray();
  const addresses = images.flatMap((image) => PICTURE_ATTRIBUTES.map((name) => firstOfSet(attributesOf(image)[name])));
  const address = addresses.find(Boolean);
  if (address) return address;
  const style = card.find('[style*="url("]').addBack('[style*="url("]').first().attr('style');
  return /url\(\s*["']?([^"')]+)/i.exec(style ?? '')?.[1];
}

function attributesOf(node: Element[number]): Record<string, string> {
  return 'attribs' in node ? node.attribs : {};
}

function firstOfSet(value: string | undefined): string | undefined {
  const address = value?.trim().split(/\s+/)[0]?.replace(/,$/, '');
  return address && !/^data:/i.test(address) && !/(?:spacer|blank|pixel|placeholder)\.\w+$/i.test(address) ? address : undefined;
}

function titleOf($: CheerioAPI, card: Element): string | undefined {
  const texts = (selector: string): string[] =>
    card
      .find(selector)
      .toArray()
      .map((element) => words($(element)));
  const anchors = card.is('a') ? [words(card)] : texts('a[href]');
  const longestLink = anchors.filter(isTitle).sort((a, b) => b.length - a.length)[0];
  return (
    texts(HEADINGS).find(isTitle) ??
    texts(NAMED_TITLE).find(isTitle) ??
    (card.is('a') ? undefined : longestLink) ??
    card.find('a[title]').first().attr('title') ??
    card
      .find('img[alt]')
      .toArray()
      .map((image) => (image.attribs.alt ?? '').trim())
      .find(isTitle) ??
    texts('th, td, b, strong, span, p').find(isTitle) ??
    longestLink
  );
}

function isTitle(text: string): boolean {
  return text.length >= 3 && text.length <= 300 && /\p{L}/u.test(text) && !(text.length < 24 && looksLikePrice(text));
}

function linkOf(card: Element): string | undefined {
  const own = card.attr('href') ?? card.attr('data-href');
  const inHeading = card.find(HEADINGS).find('a[href]').first().attr('href') ?? card.find(HEADINGS).closest('a[href]').first().attr('href');
  const links = card
    .find('a[href]')
    .toArray()
    .map((link) => link.attribs.href ?? '');
  return [own, inHeading, ...links].find((href) => href && !/^(?:#|javascript:|mailto:|tel:)/i.test(href));
}

/** The price element that is not the crossed-out one; else the shortest piece of text with a currency sign. */
function cardPrice($: CheerioAPI, card: Element): string | undefined {
  const isCurrent = (element: Element): boolean => !element.is(OLD_PRICE) && element.closest(OLD_PRICE).length === 0;
  for (const node of card.find(NAMED_PRICE).toArray()) {
    const element = $(node).clone();
    if (!isCurrent($(node))) continue;
    element.find(OLD_PRICE).remove();
    const text = node.attribs.content ?? (words(element) || node.attribs['data-price']);
    if (text && parsePrice(text).ok) return text;
  }
  const pieces = card
    .find('*')
    .toArray()
    .map((node) => $(node))
    .filter(isCurrent)
    .map((element) => words(element))
    .filter((text) => text.length <= 60 && looksLikePrice(text));
  const shortest = pieces.sort((a, b) => a.length - b.length)[0];
  return shortest ?? (card.is('tr') ? priceCell($, card) : undefined);
}

/** In a price list the last cell that is a number alone is the price. */
function priceCell($: CheerioAPI, row: Element): string | undefined {
  return row
    .children('td')
    .toArray()
    .map((cell) => words($(cell)))
    .filter((text) => /^\d[\d\s.,\u00a0\u202f]*$/.test(text))
    .at(-1);
}

function descriptionOf($: CheerioAPI, card: Element, title: string): string | undefined {
  const candidates = [...card.find(NAMED_DESCRIPTION).toArray(), ...card.find('p').toArray()].map((node) => $(node));
  const found = candidates
    .map((element) => words(element))
    .find((text) => text.length > 15 && text !== title && !text.startsWith(title) && !(text.length < 60 && looksLikePrice(text)));
  return found;
}

function words(element: Element): string {
  return element.text().slice(0, TEXT_LIMIT).replace(/\s+/g, ' ').trim();
}
