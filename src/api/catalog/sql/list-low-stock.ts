import { statement } from '../../../platform/database/statement';
import type { LowStockView } from '../contracts/stock';
import { instantText } from './wire';

/** Products on sale at or below their threshold, the emptiest against its threshold first: limit, offset, count cap. */
export const listLowStock = statement<[number, number, number], { items: LowStockView[]; counted: number }>(
  'list_low_stock',
  `with low as (
     select id, document_id, name, sku, on_hand, reserved, low_stock_threshold,
       (on_hand - reserved)::numeric / low_stock_threshold as share
     from products where low_stock_threshold > 0 and on_hand - reserved <= low_stock_threshold and archived_at is null),
   page as (select * from low order by share, low_stock_threshold desc, id limit $1 offset $2)
   select coalesce((
       select json_agg(json_build_object('documentId', page.document_id, 'name', page.name, 'sku', page.sku,
         'onHand', page.on_hand, 'reserved', page.reserved, 'available', page.on_hand - page.reserved,
         'lowStockThreshold', page.low_stock_threshold, 'alertRaisedAt', ${instantText('a.raised_at')})
         order by page.share, page.low_stock_threshold desc, page.id)
       from page left join low_stock_alerts a on a.product_id = page.id and a.cleared_at is null), '[]') as items,
     (select count(*)::int from (select 1 from low limit $3) counted) as counted`,
);
