import { statement } from '../../../platform/database/statement';

/** What there is of one product, by its documentId. */
export const stockLevel = statement<[string], { productId: number; onHand: number; reserved: number }>(
  'stock_level',
  'select id as "productId", on_hand as "onHand", reserved from products where document_id = $1',
);
