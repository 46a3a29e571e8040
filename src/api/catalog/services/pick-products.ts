import { escapeLike } from '../../../platform/http/list-sql';
import type { Trx } from '../../../platform/database/statement';
import { lowestStock, pickProducts, type PickedProduct } from '../sql/pick-products';
import { searchWords } from '../sql/search-text';

/** Products on sale by words of name or SKU, at most `limit`; a whole SKU or barcode comes first. No text: the first by name. */
export async function pickBy(handle: Trx, text: string, limit: number): Promise<PickedProduct[]> {
  const patterns = searchWords(text).map((word) => `%${escapeLike(word)}%`);
  return pickProducts(handle, patterns.length > 0 ? patterns : ['%'], text.trim(), limit);
}

/** Products at or below their threshold, the emptiest first. */
export async function lowStock(handle: Trx, limit: number): Promise<PickedProduct[]> {
  return lowestStock(handle, limit);
}
