import type { Core } from '@strapi/strapi';
import { runUseCase, type Answer, type IdempotencyClaim } from '../../../platform/database/use-case';
import type { ProductView } from '../contracts/public';
import type { NewProduct } from '../contracts/staff';
import { productForStaff } from './get-product';
import { PRODUCT, productData } from './product-data';

/** Creates a product with an empty stock; the guard draws the slug and the SKU that are absent. 409 `DUPLICATE` when one is taken. */
export async function createProduct(
  strapi: Core.Strapi,
  claim: IdempotencyClaim | undefined,
  command: NewProduct,
): Promise<Answer<ProductView>> {
  return runUseCase(strapi, claim, async (trx) => {
    const created = await strapi.documents(PRODUCT).create({ data: await productData(trx, command) });
    return { status: 201, body: await productForStaff(trx, created.documentId) };
  });
}
