import { centsFromWire, MAX_PRICE_CENTS } from '../../../kernel/money';
import { readSlug } from '../../../kernel/slug';
import { readSku } from './sku';

/** What can be wrong with a product's or a category's fields; the panel words it in the reader's language. */
export type FieldProblem =
  | 'name-empty'
  | 'price-missing'
  | 'price-negative'
  | 'price-decimals'
  | 'price-too-large'
  | 'slug-shape'
  | 'sku-shape'
  | 'barcode-shape'
  | 'threshold-range';

/** The longest name, in characters (the column's width). */
export const MAX_NAME_LENGTH = 255;

/** The longest description, in characters; also what the search index reads of it. */
export const MAX_DESCRIPTION_LENGTH = 20_000;

/** The largest low-stock threshold, in pieces. */
export const MAX_THRESHOLD = 1_000_000;

/** A price must be 0 to 9 999 999.99 with at most two decimals. `null` = allowed. Takes what a form or JSON carries. */
export function priceProblem(price: unknown): FieldProblem | null {
  if (price === null || price === undefined || price === '') return 'price-missing';
  const amount = typeof price === 'string' ? Number(price) : price;
  if (typeof amount !== 'number' || !Number.isFinite(amount)) return 'price-missing';
  if (amount < 0) return 'price-negative';
  const cents = centsFromWire(amount);
  if (cents === null) return amount * 100 > MAX_PRICE_CENTS ? 'price-too-large' : 'price-decimals';
  return cents > MAX_PRICE_CENTS ? 'price-too-large' : null;
}

/** What scanners type: EAN, UPC, Code 128 and the like. */
export const BARCODE = /^[A-Za-z0-9-]{4,48}$/;

/** The first wrong field of an edit, and what is wrong with it; fields that are absent are not looked at. */
export function productProblem(fields: Record<string, unknown>): { field: string; problem: FieldProblem } | null {
  if ('name' in fields && isBlank(fields.name)) return { field: 'name', problem: 'name-empty' };
  if ('price' in fields) {
    const problem = priceProblem(fields.price);
    if (problem) return { field: 'price', problem };
  }
  if (!isBlank(fields.slug) && !readSlug(String(fields.slug)).ok) return { field: 'slug', problem: 'slug-shape' };
  if (!isBlank(fields.sku) && !readSku(String(fields.sku)).ok) return { field: 'sku', problem: 'sku-shape' };
  if (!isBlank(fields.barcode) && !BARCODE.test(String(fields.barcode).trim())) return { field: 'barcode', problem: 'barcode-shape' };
  const threshold = fields.lowStockThreshold;
  if (!isBlank(threshold) && !isWholeWithin(Number(threshold), MAX_THRESHOLD))
    return { field: 'lowStockThreshold', problem: 'threshold-range' };
  return null;
}

/** True for what a form sends for an empty field. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function isWholeWithin(number: number, max: number): boolean {
  return Number.isSafeInteger(number) && number >= 0 && number <= max;
}
