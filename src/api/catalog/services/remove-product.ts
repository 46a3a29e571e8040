import type { Core } from '@strapi/strapi';
import { runUseCase, type Answer, type IdempotencyClaim } from '../../../platform/database/use-case';
import { notFound } from '../../../platform/http/refusal';
import type { ProductView } from '../contracts/public';
import { lockProduct } from '../sql/lock-product';
import { productIsReferred } from '../sql/product-is-referred';
import { productForStaff } from './get-product';
import { PRODUCT, type ProductData } from './product-data';

/**
 * Deletes a product that nothing refers to (204). One that orders or the stock ledger refer to is archived instead,
 * and answered (200). 404 when there is none.
 */
export async function removeProduct(
  strapi: Core.Strapi,
  claim: IdempotencyClaim | undefined,
  documentId: string,
): Promise<Answer<ProductView | null>> {
  return runUseCase<ProductView | null>(strapi, claim, async (trx) => {
    const [product] = await lockProduct(trx, documentId);
    if (!product) throw notFound('Product');
    const [reference] = await productIsReferred(trx, product.id);
    if (!reference?.isReferred) {
      await strapi.documents(PRODUCT).delete({ documentId });
      return { status: 204, body: null };
    }
    const archiving: ProductData = { archivedAt: new Date() };
    if (!product.isArchived) await strapi.documents(PRODUCT).update({ documentId, data: archiving });
    return { status: 200, body: await productForStaff(trx, documentId) };
  });
}
