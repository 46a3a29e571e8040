import { statement } from '../../../platform/database/statement';
import type { ProductView } from '../contracts/public';
import { productJson } from './product-json';

type Found = { product: ProductView };

/** A product on sale as everybody sees it; no row when there is none or it is archived. */
export const findProductForAll = statement<[string], Found>(
  'find_product_for_all',
  `select ${productJson(false)} as product from products p where p.document_id = $1 and p.archived_at is null`,
);

/** A product as staff see it, archived or not. */
export const findProductForStaff = statement<[string], Found>(
  'find_product_for_staff',
  `select ${productJson(true)} as product from products p where p.document_id = $1`,
);
