import { statement } from '../../../platform/database/statement';

/** Closes the product's open alert, if there is one. */
export const clearLowStockAlert = statement<[number], { id: number }>(
  'clear_low_stock_alert',
  'update low_stock_alerts set cleared_at = now(), updated_at = now() where product_id = $1 and cleared_at is null returning id',
);
