import { statement } from '../../../platform/database/statement';

/**
 * Days whose rollups are not the sum of what they are made of (a restored backup, a trigger that was off): their marks are written
 * anew. One pass over the completed orders, about 2 s for 1 M.
 */
export const markWrongDays = statement<[zone: string], { day: string }>(
  'mark_wrong_sales_days',
  `with raw as (
     select timezone($1::text, o.completed_at)::date as day, count(*) as orders, sum((o.total * 100)::bigint) as revenue,
       count(f.first_id) as new_orders
     from orders o left join artel.first_orders f on f.first_id = o.id
     where o.order_status = 'completed' and o.completed_at is not null group by 1),
   kept as (select day, sum(orders) as orders, sum(revenue) as revenue, sum(new_orders) as new_orders from artel.sales_day group by 1),
   wrong as (select day from raw full join kept using (day)
     where (raw.orders, raw.revenue, raw.new_orders) is distinct from (kept.orders, kept.revenue, kept.new_orders)),
   marked as (insert into artel.sales_mark (at) select timezone($1::text, day::timestamp + interval '12 hours') from wrong)
   select to_char(day, 'YYYY-MM-DD') as day from wrong order by 1`,
);
