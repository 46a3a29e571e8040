import { statement } from '../../../platform/database/statement';

/** Open orders by status: how many, what they are worth, since when the oldest waits, how many are older than `$2` hours. */
export const readOpen = statement<
  [statuses: string[], lateHours: number, managerId: number | null],
  { status: string; orders: number; total: number; oldest: Date; late: number; lateTotal: number }
>(
  'read_open_orders',
  `select o.order_status as status, count(*)::int as orders, (sum(o.total) * 100)::float8 as total, timezone('UTC', min(o.created_at)) as oldest,
     (count(*) filter (where timezone('UTC', o.created_at) < now() - make_interval(hours => $2::int)))::int as late,
     (coalesce(sum(o.total) filter (where timezone('UTC', o.created_at) < now() - make_interval(hours => $2::int)), 0) * 100)::float8 as "lateTotal"
   from orders o where o.order_status = any($1::text[])
     and ($3::int is null or exists (select 1 from orders_manager_lnk m where m.order_id = o.id and m.staff_member_id = $3)) group by 1`,
);

/** Orders placed since a moment, by whether they are open, completed or cancelled now. */
export const readPlacedSince = statement<[since: string], { status: string; orders: number; total: number }>(
  'read_orders_placed_since',
  `select order_status as status, count(*)::int as orders, (sum(total) * 100)::float8 as total from orders
   where created_at >= timezone('UTC', $1::timestamptz) group by 1`,
);

/** Open low-stock alerts: how many, and the first of them. */
export const readLowStock = statement<[most: number], { documentId: string; name: string; sku: string; available: number; count: number }>(
  'read_low_stock_insight',
  `select p.document_id as "documentId", p.name, p.sku, p.on_hand - p.reserved as available, (count(*) over ())::int as count
   from low_stock_alerts a join products p on p.id = a.product_id where a.cleared_at is null order by a.id desc limit $1`,
);
