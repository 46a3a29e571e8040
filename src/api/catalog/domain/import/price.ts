import { MAX_PRICE_CENTS, cents, type Cents } from '../../../../kernel/money';
import { ok, refused, type Result } from '../../../../kernel/result';

const SPACE = '[ \\u00a0\\u2009\\u202f]';
// 1 234 567,89 · 1,234.50 · 1.234,50 · 1'234.50: one separator in all groups, then a decimal part.
const GROUPED = `[1-9]\\d{0,2}(?:(?<gap>${SPACE}|[.,'’])\\d{3})(?:\\k<gap>\\d{3})*(?![\\d])(?:[.,]\\d{1,2}(?!\\d))?`;
const PLAIN = '\\d+(?:[.,]\\d+)?';
const AMOUNT = `(?:${GROUPED}|${PLAIN})`;
const SIGN = '₽|\\$|€|£|₴|₸';
const CODE = '(?:rub|rur|usd|eur(?:os?)?|gbp|byn|kzt|uah)(?![a-z])';
const ROUBLES = 'р(?:уб(?:л[а-яё]*)?)?(?![а-яё])';

// `1 990 – 2 500 ₽`: the lower end of a range stands before a sign too.
const UPPER_END = `(?:\\s*(?:[-–—]|до|to)\\s*${AMOUNT.replaceAll('gap', 'upperGap')})?`;
const BEFORE_SIGN = new RegExp(`(?<!\\d)${AMOUNT}(?=${UPPER_END}\\s*(?:${SIGN}|${CODE}|${ROUBLES}))`, 'iu');
const AFTER_SIGN = new RegExp(`(?:${SIGN}|(?<![a-z])${CODE})\\s*(${AMOUNT})`, 'iu');
const BARE = new RegExp(`(?<!\\d)${AMOUNT}(?![\\d.,]*\\s*%)`, 'u');
const WHOLE_GROUPED = new RegExp(`^${GROUPED}$`, 'u');
const FREE = /бесплатно|\bfree\b/i;

/** Why a price could not be read: there is none, or it is not a price (negative, or above 9 999 999.99). */
export type PriceRefusal = 'missing' | 'not_a_price';

/**
 * A price in any writing → minor units: `1 234,50 ₽`, `1,234.50`, `от 990 руб.`, `USD 15`, 1990. The number
 * beside a currency sign wins over the first one; of a range the lower end. The currency itself is not converted.
 */
export function parsePrice(price: string | number | undefined): Result<Cents, PriceRefusal> {
  if (price === undefined) return refused('missing');
  if (typeof price === 'number') return inMinorUnits(price);
  const text = price.slice(0, 500);
  const found = BEFORE_SIGN.exec(text)?.[0] ?? AFTER_SIGN.exec(text)?.[1] ?? BARE.exec(text)?.[0];
  if (found === undefined) return FREE.test(text) ? ok(cents(0)) : refused('missing');
  // `1 - 2` is a range; a minus right before the first number of the text is a negative price.
  if (/^\s*[-−]\s*\d/.test(text)) return refused('not_a_price');
  return inMinorUnits(Number(canonical(found)));
}

/** True when the text holds an amount with a currency sign beside it. */
export function looksLikePrice(text: string): boolean {
  return BEFORE_SIGN.test(text) || AFTER_SIGN.test(text);
}

function canonical(amount: string): string {
  if (!WHOLE_GROUPED.test(amount)) return amount.replace(',', '.');
  const decimals = /[.,](\d{1,2})$/.exec(amount)?.[1] ?? '';
  const whole = decimals ? amount.slice(0, -decimals.length - 1) : amount;
  return `${whole.replace(/\D/g, '')}.${decimals || '0'}`;
}

function inMinorUnits(amount: number): Result<Cents, PriceRefusal> {
  // The tiny term undoes binary fractions such as 1.005, so that halves go up as on paper.
  const minor = Math.round(amount * 100 + 1e-7);
  if (!Number.isFinite(amount) || minor < 0 || minor > MAX_PRICE_CENTS) return refused('not_a_price');
  return ok(cents(minor));
}
