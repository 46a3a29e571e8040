import type { Trx } from '../../../platform/database/statement';
import type { NewProduct, ProductChanges } from '../contracts/staff';
import { categoryIdOf, pictureIdsOf, tagIdsOf } from './document-references';

/** The uid of products in the Document Service. */
export const PRODUCT = 'api::catalog.product';

/** What the Document Service takes for a product. */
export type ProductData = Record<string, unknown>;

/** A command's fields → the Document Service's, references looked up in the transaction. Absent fields stay absent. */
export async function productData(trx: Trx, command: NewProduct | ProductChanges): Promise<ProductData> {
  const { category, tags, images, ...plain } = command;
  const data: ProductData = { ...plain };
  delete data.archived;
  if (category !== undefined) data.category = category === null ? null : { set: [await categoryIdOf(trx, category, 'category')] };
  if (tags !== undefined) data.tags = { set: await tagIdsOf(trx, tags) };
  if (images !== undefined) data.images = await pictureIdsOf(trx, images);
  return data;
}
