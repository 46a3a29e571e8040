import { ok, refused, type Result } from '../../../kernel/result';

/** The longest article number, in characters. */
export const MAX_SKU_LENGTH = 64;

/** An article number that a person gave, trimmed; refused when empty, too long or with control characters. */
export function readSku(text: string): Result<string, 'sku-shape'> {
  const sku = text.trim();
  return sku !== '' && sku.length <= MAX_SKU_LENGTH && !/\p{C}/u.test(sku) ? ok(sku) : refused('sku-shape');
}

/** The article number drawn for the n-th product that came without one: `ART-000042`. */
export function skuFromNumber(number: number): string {
  return `ART-${String(number).padStart(6, '0')}`;
}
