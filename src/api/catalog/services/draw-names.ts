import type { Trx } from '../../../platform/database/statement';
import { freeSlug, slugFrom } from '../../../kernel/slug';
import { skuFromNumber } from '../domain/sku';
import { lockSlug, nextSkuNumber, takenSku, takenSlugs, type SluggedTable } from '../sql/draw-names';

const FALLBACK: Record<SluggedTable, string> = { products: 'product', categories: 'category' };

/** A free slug from a name, in Latin letters; like ones get `-2`, `-3`, …. Those who draw at the same time take turns. */
export async function drawSlug(trx: Trx, table: SluggedTable, name: string): Promise<string> {
  const base = slugFrom(name, FALLBACK[table]);
  await lockSlug(trx, table, base);
  const taken = await takenSlugs[table](trx, base);
  return freeSlug(base, new Set(taken.map(({ slug }) => slug)));
}

/** A free article number: `ART-000042`. Gaps are allowed. */
export async function drawSku(trx: Trx): Promise<string> {
  for (;;) {
    const [next] = await nextSkuNumber(trx);
    if (!next) throw new Error('The sequence of article numbers gave nothing');
    const sku = skuFromNumber(next.number);
    if ((await takenSku(trx, sku)).length === 0) return sku;
  }
}
