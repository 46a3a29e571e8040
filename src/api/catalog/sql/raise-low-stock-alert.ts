import { statement } from '../../../platform/database/statement';

/** Opens an alert: document id, product id, pieces available. No row when one is open already. */
export const raiseLowStockAlert = statement<[string, number, number], { id: number }>(
  'raise_low_stock_alert',
  `insert into low_stock_alerts (document_id, product_id, available, raised_at, created_at, updated_at, published_at)
   values ($1, $2, $3, now(), now(), now(), now())
   on conflict (product_id) where cleared_at is null do nothing returning id`,
);
