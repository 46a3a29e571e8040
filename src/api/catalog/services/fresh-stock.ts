import type { Core } from '@strapi/strapi';
import { reading } from '../../../platform/database/read';
import type { ProductView } from '../contracts/public';
import { availableNow } from '../sql/available-now';

/** The same products with what is available this moment: cached products carry the number of when they were read. */
export async function freshStock(strapi: Core.Strapi, products: readonly ProductView[]): Promise<ProductView[]> {
  if (products.length === 0) return [];
  const rows = await reading(strapi, (handle) =>
    availableNow(
      handle,
      products.map(({ documentId }) => documentId),
    ),
  );
  const available = new Map(rows.map((row) => [row.documentId, row.available]));
  return products.map((product) => ({ ...product, available: available.get(product.documentId) ?? 0 }));
}
