import { statement } from '../../../platform/database/statement';

/** Whether order lines or stock movements refer to a product (`products.id`). */
export const productIsReferred = statement<[number], { isReferred: boolean }>(
  'product_is_referred',
  `select exists (select 1 from order_lines_product_lnk where product_id = $1)
     or exists (select 1 from stock_movements where product_id = $1) as "isReferred"`,
);
