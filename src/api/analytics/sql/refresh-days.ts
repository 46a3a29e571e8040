import { statement } from '../../../platform/database/statement';

/** Rises when what the rollups hold changes; a database that holds another version is made anew. */
export const ROLLUP_VERSION = 1;

type Days = [days: string[], zone: string];

/** One refresh at a time, on whatever node; the lock ends with the transaction. */
export const lockRollups = statement<[], unknown>('lock_rollups', `select pg_advisory_xact_lock(hashtext('artel.sales_day'))`);

/** Of what zone and version the sums are, and when all days were summed up together, to the microsecond. */
export interface RollupState {
  timeZone: string;
  version: number;
  builtAt: string;
}

/** No row before the first time. */
export const rollupState = statement<[], RollupState>(
  'rollup_state',
  'select time_zone as "timeZone", version, built_at::text as "builtAt" from artel.sales_state',
);

export const keepRollupState = statement<[zone: string, version: number], unknown>(
  'keep_rollup_state',
  `insert into artel.sales_state (time_zone, version, built_at) values ($1, $2, now())
   on conflict (singleton) do update set time_zone = excluded.time_zone, version = excluded.version, built_at = excluded.built_at`,
);

export const hasMarks = statement<[], { found: boolean }>('has_sales_marks', 'select exists (select 1 from artel.sales_mark) as found');

/** Takes at most so many marks: the days they touch in this zone, and the customers. */
export const takeMarks = statement<[zone: string, most: number], { days: string[]; customers: number[] }>(
  'take_sales_marks',
  `with taken as (delete from artel.sales_mark where ctid = any (array(select ctid from artel.sales_mark limit $2::int)) returning at, customer_id)
   select coalesce(array_agg(distinct to_char(timezone($1::text, at), 'YYYY-MM-DD')) filter (where at is not null), '{}') as days,
     coalesce(array_agg(distinct customer_id) filter (where customer_id is not null), '{}') as customers from taken`,
);

/** Works out anew which completed orders of these customers were the first and the second; the days of both, before and after. */
export const refreshFirstOrders = statement<[customers: number[], zone: string], { day: string }>(
  'refresh_first_orders',
  `with wanted as (select unnest($1::int[]) as customer_id),
   ranked as (
     select w.customer_id, o.id, o.completed_at, row_number() over (partition by w.customer_id order by o.completed_at, o.id) as place
     from wanted w join orders_customer_lnk l using (customer_id) join orders o on o.id = l.order_id
     where o.order_status = 'completed' and o.completed_at is not null),
   fresh as (
     select customer_id, max(id) filter (where place = 1) as first_id, max(completed_at) filter (where place = 1) as first_at,
       max(id) filter (where place = 2) as second_id, max(completed_at) filter (where place = 2) as second_at
     from ranked where place <= 2 group by customer_id),
   known as (select f.* from artel.first_orders f join wanted using (customer_id)),
   changed as (
     select customer_id, k.first_at as old_first, k.second_at as old_second, f.first_at, f.second_at
     from fresh f full join known k using (customer_id)
     where (f.first_id, f.first_at, f.second_id, f.second_at) is distinct from (k.first_id, k.first_at, k.second_id, k.second_at)),
   gone as (delete from artel.first_orders where customer_id in (select customer_id from known except select customer_id from fresh)),
   kept as (
     insert into artel.first_orders (customer_id, first_id, first_at, second_id, second_at)
     select f.* from fresh f join changed using (customer_id)
     on conflict (customer_id) do update set first_id = excluded.first_id, first_at = excluded.first_at, second_id = excluded.second_id, second_at = excluded.second_at)
   select distinct to_char(timezone($2::text, m.at), 'YYYY-MM-DD') as day
   from changed, lateral (values (old_first), (old_second), (first_at), (second_at)) as m (at) where m.at is not null`,
);

/** All customers at once: 1 M orders take about 2 s, one by one they would take minutes. */
export const rebuildFirstOrders = statement<[], unknown>(
  'rebuild_first_orders',
  `with ranked as (
     select l.customer_id, o.id, o.completed_at, row_number() over (partition by l.customer_id order by o.completed_at, o.id) as place
     from orders_customer_lnk l join orders o on o.id = l.order_id where o.order_status = 'completed' and o.completed_at is not null)
   insert into artel.first_orders (customer_id, first_id, first_at, second_id, second_at)
   select customer_id, max(id) filter (where place = 1), max(completed_at) filter (where place = 1),
     max(id) filter (where place = 2), max(completed_at) filter (where place = 2)
   from ranked where place <= 2 group by customer_id`,
);

/** Empties everything but the marks. */
export const emptyRollups = statement<[], unknown>(
  'empty_rollups',
  `with a as (delete from artel.sales_day), b as (delete from artel.product_day), c as (delete from artel.product_month),
     d as (delete from artel.refund_day), e as (delete from artel.first_orders) delete from artel.funnel_day`,
);

/** Every day on which an order was placed, completed or refunded, in order. */
export const allDays = statement<[zone: string], { day: string }>(
  'all_sales_days',
  `select distinct to_char(timezone($1::text, at), 'YYYY-MM-DD') as day from (
     select timezone('UTC', created_at) as at from orders
     union all select completed_at from orders where completed_at is not null
     union all select refunded_at from orders where refunded_at is not null) m order by 1`,
);

/** Empties these days and the months they lie in. */
export const forgetDays = statement<[days: string[]], unknown>(
  'forget_sales_days',
  `with wanted as (select day::date as day from unnest($1::text[]) as day),
     a as (delete from artel.sales_day where day in (select day from wanted)),
     b as (delete from artel.product_day where day in (select day from wanted)),
     c as (delete from artel.product_month where month in (select date_trunc('month', day)::date from wanted)),
     d as (delete from artel.refund_day where day in (select day from wanted))
   delete from artel.funnel_day where day in (select day from wanted)`,
);

/** The moments between which the days lie, as one range for an index, and the days themselves. */
const WINDOW = `wanted as (select day::date as day from unnest($1::text[]) as day),
   bounds as (select timezone($2::text, min(day)::timestamp) as low, timezone($2::text, (max(day) + 1)::timestamp) as high from wanted)`;

const IS_SOLD = `o.order_status = 'completed' and o.completed_at >= (select low from bounds) and o.completed_at < (select high from bounds)`;
const SOLD_DAY = `timezone($2::text, o.completed_at)::date`;
const cents = (column: string): string => `(coalesce(${column}, 0) * 100)::bigint`;

/** Sums of completed orders by day, channel, manager (0: nobody) and city (empty: none). */
export const refreshSalesDays = statement<Days, unknown>(
  'refresh_sales_days',
  `with ${WINDOW},
   sold as (
     select ${SOLD_DAY} as day, o.channel, coalesce(m.staff_member_id, 0) as manager_id, coalesce(btrim(o.delivery_city), '') as city,
       ${cents('o.total')} as total, ${cents('o.discount')} as discount, ${cents('o.delivery_cost')} as delivery,
       f.first_id is not null as is_new, s.second_id is not null as is_second
     from orders o left join orders_manager_lnk m on m.order_id = o.id
       left join artel.first_orders f on f.first_id = o.id left join artel.first_orders s on s.second_id = o.id
     where ${IS_SOLD} and ${SOLD_DAY} in (select day from wanted))
   insert into artel.sales_day (day, channel, manager_id, city, orders, revenue, goods, discount, delivery, new_orders, new_revenue, second_orders)
   select day, channel, manager_id, city, count(*), sum(total), sum(total + discount - delivery), sum(discount), sum(delivery),
     count(*) filter (where is_new), coalesce(sum(total) filter (where is_new), 0), count(*) filter (where is_second)
   from sold group by 1, 2, 3, 4`,
);

/** Sums of the lines of completed orders by day and product (0: a line without one). */
export const refreshProductDays = statement<Days, unknown>(
  'refresh_product_days',
  `with ${WINDOW},
   sold as (
     select ${SOLD_DAY} as day, coalesce(p.product_id, 0) as product_id, o.id, l.quantity, ${cents('l.line_total')} as total
     from orders o join order_lines_order_lnk ol on ol.order_id = o.id join order_lines l on l.id = ol.order_line_id
       left join order_lines_product_lnk p on p.order_line_id = l.id
     where ${IS_SOLD} and ${SOLD_DAY} in (select day from wanted))
   insert into artel.product_day (day, product_id, orders, quantity, revenue)
   select day, product_id, count(distinct id), sum(quantity), sum(total) from sold group by 1, 2`,
);

/** Sums of whole months, from the days; runs after `refreshProductDays`. */
export const refreshProductMonths = statement<[days: string[]], unknown>(
  'refresh_product_months',
  `with wanted as (select distinct date_trunc('month', day::date)::date as month from unnest($1::text[]) as day)
   insert into artel.product_month (month, product_id, orders, quantity, revenue)
   select w.month, p.product_id, sum(p.orders), sum(p.quantity), sum(p.revenue)
   from wanted w join artel.product_day p on p.day >= w.month and p.day < (w.month + interval '1 month')::date group by 1, 2`,
);

/** Refunds by the day they were made. */
export const refreshRefundDays = statement<Days, unknown>(
  'refresh_refund_days',
  `with ${WINDOW}
   insert into artel.refund_day (day, orders, amount)
   select timezone($2::text, o.refunded_at)::date as day, count(*), sum(${cents('o.total')}) from orders o
   where o.payment_status = 'refunded' and o.refunded_at >= (select low from bounds) and o.refunded_at < (select high from bounds)
     and timezone($2::text, o.refunded_at)::date in (select day from wanted) group by 1`,
);

/** Orders by the day they were placed: how many reached each status, how many are in it, how long those who left it had stayed. */
export const refreshFunnelDays = statement<Days, unknown>(
  'refresh_funnel_days',
  `with ${WINDOW},
   placed as (
     select o.id, o.order_status, timezone($2::text, timezone('UTC', o.created_at))::date as day from orders o
     where o.created_at >= (select timezone('UTC', low) from bounds) and o.created_at < (select timezone('UTC', high) from bounds)),
   counted as (select * from placed where day in (select day from wanted)),
   stays as (
     select c.day, c.id, e."to" as status, extract(epoch from lead(e.at) over (partition by e.order_id order by e.id) - e.at) as seconds
     from counted c join order_events e on e.order_id = c.id where e.kind = 'status' and e."to" is not null),
   reached as (select day, status, count(distinct id) as reached, count(seconds) as stays, coalesce(sum(seconds), 0) as seconds from stays group by 1, 2),
   here as (select day, order_status as status, count(*) as here from counted group by 1, 2)
   insert into artel.funnel_day (day, status, reached, here, stays, seconds)
   select day, status, greatest(coalesce(r.reached, 0), coalesce(h.here, 0)), coalesce(h.here, 0), coalesce(r.stays, 0), coalesce(r.seconds, 0)
   from reached r full join here h using (day, status)`,
);
