import { MAX_QUANTITY } from '../../../../../api/orders/domain/lines';
import type { ProductBrief } from '../../../../../api/orders/contracts/staff-bodies';

/** What was typed or scanned into a product field: `3*chair` is three of what `chair` finds. */
export interface TypedProduct {
  quantity: number;
  query: string;
}

/** Reads the number before `*` (also `×`, or a Cyrillic or Latin x after digits and a space); without it, one piece. */
export function readTyped(text: string): TypedProduct {
  const match = /^\s*(\d{1,7})\s*[*×]\s*(.*)$/u.exec(text);
  const quantity = Number(match?.[1] ?? 1);
  return { quantity: Math.min(Math.max(quantity, 1), MAX_QUANTITY), query: (match?.[2] ?? text).trim() };
}

const BARCODE = /^\d{8,14}$/;

/** The product that is meant beyond doubt: a whole SKU, a whole barcode (the server puts it first), or the only one found. */
export function exactProduct(query: string, found: readonly ProductBrief[]): ProductBrief | null {
  const [first] = found;
  if (!first || query === '') return null;
  const isWhole = first.sku.toLowerCase() === query.toLowerCase() || BARCODE.test(query);
  return isWhole || found.length === 1 ? first : null;
}
