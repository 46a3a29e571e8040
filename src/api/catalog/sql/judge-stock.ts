import { statement } from '../../../platform/database/statement';

/** A product as the low-stock watch sees it; locked, so that two watchers of one product take turns. */
export const lockForJudging = statement<
  [number],
  { name: string; sku: string | null; onHand: number; reserved: number; lowStockThreshold: number | null; isArchived: boolean }
>(
  'lock_for_judging_stock',
  `select name, sku, on_hand as "onHand", reserved, low_stock_threshold as "lowStockThreshold", archived_at is not null as "isArchived"
   from products where id = $1 for no key update`,
);
