import type { Invariant } from '../../../platform/invariants';

/** Nothing is judged while days wait to be summed up: that is no fault, it takes a second. */
const IS_UP_TO_DATE = 'not exists (select 1 from artel.sales_mark)';

/** A day's sums equal what the orders give when they are counted anew. */
export const invariants: readonly Invariant[] = [
  {
    name: "analytics: a day's sales are the sum of its completed orders",
    sql: `with zone as (select time_zone from artel.sales_state where ${IS_UP_TO_DATE}),
      firsts as (select distinct on (l.customer_id) o.id from orders_customer_lnk l join orders o on o.id = l.order_id
        where o.order_status = 'completed' and o.completed_at is not null order by l.customer_id, o.completed_at, o.id),
      raw as (select timezone(zone.time_zone, o.completed_at)::date as day, count(*) as orders, sum((o.total * 100)::bigint) as revenue, count(f.id) as fresh
        from zone, orders o left join firsts f on f.id = o.id where o.order_status = 'completed' and o.completed_at is not null group by 1),
      kept as (select day, sum(orders) as orders, sum(revenue) as revenue, sum(new_orders) as fresh from artel.sales_day, zone group by 1)
      select day::text as subject, concat_ws(' / ', kept.orders, kept.revenue, kept.fresh) as found, concat_ws(' / ', raw.orders, raw.revenue, raw.fresh) as expected
      from raw full join kept using (day) where (raw.orders, raw.revenue, raw.fresh) is distinct from (kept.orders, kept.revenue, kept.fresh)`,
  },
  {
    name: "analytics: a day's products are the sum of the lines of its completed orders",
    sql: `with zone as (select time_zone from artel.sales_state where ${IS_UP_TO_DATE}),
      raw as (select timezone(zone.time_zone, o.completed_at)::date as day, sum(l.quantity) as quantity, sum((l.line_total * 100)::bigint) as revenue
        from zone, orders o join order_lines_order_lnk ol on ol.order_id = o.id join order_lines l on l.id = ol.order_line_id
        where o.order_status = 'completed' and o.completed_at is not null group by 1),
      kept as (select day, sum(quantity) as quantity, sum(revenue) as revenue from artel.product_day, zone group by 1)
      select day::text as subject, concat_ws(' / ', kept.quantity, kept.revenue) as found, concat_ws(' / ', raw.quantity, raw.revenue) as expected
      from raw full join kept using (day) where (raw.quantity, raw.revenue) is distinct from (kept.quantity, kept.revenue)`,
  },
];
