import { centsToDb, cents } from '../../../kernel/money';
import { statement } from '../../../platform/database/statement';
import { CATEGORY_RULES } from '../domain/category';

/** Locks one customer's row; the statistics that follow then see every order committed before. */
export const lockCustomer = statement<[id: number], { id: number; merged_into_id: number | null }>(
  'lock_customer',
  'select id, merged_into_id from customers where id = $1 for update',
);

const { inactiveAfterDays, vipOrders, vipSpentCents, regularOrders } = CATEGORY_RULES;

/** The category of an aggregate row (`orders`, `spent`, `last`) in SQL; the twin of `categoryOf`. */
export const CATEGORY_SQL = `case
  when s.last < now() - interval '${inactiveAfterDays} days' then 'inactive'
  when s.orders >= ${vipOrders} or s.spent >= ${centsToDb(cents(vipSpentCents))} then 'vip'
  when s.orders >= ${regularOrders} then 'regular'
  else 'new' end`;

/** Recalculates one customer from completed orders: count, sum, average (two places, half up), last date, category. */
export const recalculateStatistics = statement<[id: number], { id: number; category: string }>(
  'recalculate_customer_statistics',
  `update customers c set total_orders = s.orders, total_spent = s.spent,
     average_order = case when s.orders = 0 then 0 else round(s.spent / s.orders, 2) end,
     last_order_date = s.last, category = ${CATEGORY_SQL}
   from (select count(*)::int as orders, coalesce(sum(o.total), 0) as spent, max(o.completed_at) as last
         from orders_customer_lnk l join orders o on o.id = l.order_id
         where l.customer_id = $1 and o.order_status = 'completed') s
   where c.id = $1 returning c.id, c.category`,
);
