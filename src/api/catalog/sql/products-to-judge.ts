import { statement } from '../../../platform/database/statement';

/** Of these products (`products.id`), those whose open alert and whose stock say different things; usually none. */
export const productsToJudge = statement<[number[]], { id: number }>(
  'products_to_judge',
  `select p.id from products p
   where p.id = any($1::int[])
     and (coalesce(p.low_stock_threshold, 0) > 0 and p.archived_at is null and p.on_hand - p.reserved <= p.low_stock_threshold)
       <> exists (select 1 from low_stock_alerts a where a.product_id = p.id and a.cleared_at is null)
   order by p.id`,
);
