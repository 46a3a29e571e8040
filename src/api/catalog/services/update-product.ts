import type { Core } from '@strapi/strapi';
import { runUseCase, type Answer, type IdempotencyClaim } from '../../../platform/database/use-case';
import { notFound } from '../../../platform/http/refusal';
import type { ProductView } from '../contracts/public';
import type { ProductChanges } from '../contracts/staff';
import { lockProduct } from '../sql/lock-product';
import { productForStaff } from './get-product';
import { PRODUCT, productData } from './product-data';

/** Changes the given fields; `archived` takes the product off sale or restores it. 404, 409 `DUPLICATE`. */
export async function updateProduct(
  strapi: Core.Strapi,
  claim: IdempotencyClaim | undefined,
  documentId: string,
  command: ProductChanges,
): Promise<Answer<ProductView>> {
  return runUseCase(strapi, claim, async (trx) => {
    const [product] = await lockProduct(trx, documentId);
    if (!product) throw notFound('Product');
    const data = await productData(trx, command);
    if (command.archived !== undefined && command.archived !== product.isArchived) data.archivedAt = command.archived ? new Date() : null;
    await strapi.documents(PRODUCT).update({ documentId, data });
    return { status: 200, body: await productForStaff(trx, documentId) };
  });
}
