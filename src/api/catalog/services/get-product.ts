import type { Core } from '@strapi/strapi';
import { cached } from '../../../platform/cache/cached';
import { reading } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { notFound } from '../../../platform/http/refusal';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import type { ProductView } from '../contracts/public';
import { findProductForAll, findProductForStaff } from '../sql/find-product';
import { freshStock } from './fresh-stock';
import { CACHE_SECONDS } from './list-products';

/** One product as the actor may see it. Throws 404 when there is none, or it is archived and the actor is not staff. */
export async function getProduct(strapi: Core.Strapi, actor: Actor, documentId: string): Promise<ProductView> {
  if (isStaff(actor)) return reading(strapi, (handle) => productForStaff(handle, documentId));
  const found = await cached('catalog', `product:${documentId}`, CACHE_SECONDS, async () => {
    const [row] = await reading(strapi, (handle) => findProductForAll(handle, documentId));
    return row?.product ?? null;
  });
  const [product] = await freshStock(strapi, found ? [found] : []);
  if (!product) throw notFound('Product');
  return product;
}

/** One product with the numbers of the stock room, on the given handle. Throws 404. */
export async function productForStaff(handle: Trx, documentId: string): Promise<ProductView> {
  const [row] = await findProductForStaff(handle, documentId);
  if (!row) throw notFound('Product');
  return row.product;
}
