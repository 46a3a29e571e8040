import { statement } from '../../../platform/database/statement';

/** One customer's purchases up to a day; purchases of one day are one. Money in minor units, days as days since 1970. */
export interface CustomerFacts {
  id: number;
  first: number;
  last: number;
  /** Repeat purchases: days with a purchase but the first. */
  x: number;
  orders: number;
  revenue: number;
  /** What the repeat purchases sum up to. */
  repeats: number;
}

/** Every customer with a completed order before the end of `$2`; 1 M orders take about 4 s, at night. */
export const readCustomerFacts = statement<[zone: string, asOf: string], CustomerFacts>(
  'read_model_customers',
  `with days as (
     select l.customer_id, timezone($1::text, o.completed_at)::date as day, count(*) as orders, sum((o.total * 100)::bigint) as amount
     from orders o join orders_customer_lnk l on l.order_id = o.id
     where o.order_status = 'completed' and o.completed_at < timezone($1::text, ($2::date + 1)::timestamp) group by 1, 2),
   placed as (select *, row_number() over (partition by customer_id order by day) as place from days)
   select customer_id as id, (min(day) - date '1970-01-01') as first, (max(day) - date '1970-01-01') as last, (count(*) - 1)::int as x,
     sum(orders)::int as orders, sum(amount)::float8 as revenue, coalesce(sum(amount) filter (where place > 1), 0)::float8 as repeats
   from placed group by 1 order by 1`,
);

/** Revenue of every day that has some, up to a day. */
export const readDailyRevenue = statement<[since: string, asOf: string], { day: string; revenue: number }>(
  'read_daily_revenue',
  `select to_char(day, 'YYYY-MM-DD') as day, sum(revenue)::float8 as revenue from artel.sales_day
   where day between $1::date and $2::date group by 1 order by 1`,
);

/** The products of the latest completed orders, each as `12,15,90`. */
export const readBaskets = statement<[zone: string, asOf: string, most: number], { items: string }>(
  'read_model_baskets',
  `with latest as (
     select o.id from orders o where o.order_status = 'completed' and o.completed_at < timezone($1::text, ($2::date + 1)::timestamp)
     order by o.completed_at desc limit $3::int)
   select string_agg(distinct p.product_id::text, ',') as items
   from latest join order_lines_order_lnk ol on ol.order_id = latest.id join order_lines_product_lnk p on p.order_line_id = ol.order_line_id
   group by latest.id`,
);
