import { ok, refused, type Result } from '../../../../kernel/result';
import { MAX_SKU_LENGTH } from '../sku';
import { drawPrice, type PriceRange } from './draw-price';
import { oneLine, plainText } from './plain-text';
import { parsePrice } from './price';
import { sourceKey } from './source-key';
import { IMPORT_LIMITS, type ImportRow, type RawRow } from './source-row';

/** What a row is read against: the address its links are relative to, and the range of missing prices. */
export interface RowSetting {
  baseUrl?: string;
  prices: PriceRange;
}

/** One raw row → a row ready to import, or the reason (words for the person) why it cannot be. */
export function normaliseRow(raw: RawRow, setting: RowSetting): Result<ImportRow, string> {
  if (raw.broken) return refused(raw.broken);
  const title = oneLine(raw.title ?? '', IMPORT_LIMITS.titleLength);
  if (!title) return refused('no title');
  const price = parsePrice(raw.price);
  if (!price.ok && price.reason === 'not_a_price') return refused(`price "${String(raw.price).slice(0, 60)}" is not a price`);
  const sku = filled(oneLine(raw.sku ?? '', MAX_SKU_LENGTH));
  const link = absoluteUrl(raw.link, setting.baseUrl);
  const key = sourceKey({ id: filled(oneLine(raw.id ?? '', IMPORT_LIMITS.urlLength)), sku, link, title });
  return ok({
    key,
    title,
    description: plainText(raw.description ?? '', IMPORT_LIMITS.descriptionLength),
    price: price.ok ? price.value : drawPrice(key, setting.prices),
    priceIsDrawn: !price.ok,
    image: absoluteUrl(raw.image, setting.baseUrl),
    sku,
    category: filled(oneLine(raw.category ?? '', IMPORT_LIMITS.titleLength)),
    quantity: wholeQuantity(raw.quantity),
  });
}

/** An absolute http(s) address, or undefined when the text is none. */
export function absoluteUrl(address: string | undefined, base: string | undefined): string | undefined {
  const text = address?.trim().replace(/&amp;/g, '&');
  if (!text || text.length > IMPORT_LIMITS.urlLength || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function wholeQuantity(quantity: string | number | undefined): number | undefined {
  if (quantity === undefined || quantity === '') return undefined;
  const pieces = Number(quantity);
  return Number.isInteger(pieces) && pieces >= 0 && pieces <= IMPORT_LIMITS.maxQuantity ? pieces : undefined;
}
