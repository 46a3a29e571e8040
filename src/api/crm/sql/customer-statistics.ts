import { centsToDb, cents } from '../../../kernel/money';
import { statement } from '../../../platform/database/statement';
import { CATEGORY_RULES } from '../domain/category';

/**
 * Locks a customer's row, or at once the row of the record it was merged into; the statistics that follow then see every order
 * committed before. `merged_into_id` is set when it was merged while this waited. New orders may refer to the row meanwhile: one
 * that waits for a product of a sale to the same customer would deadlock with that sale.
 */
export const lockCustomer = statement<[id: number], { id: number; merged_into_id: number | null }>(
  'lock_customer',
  'select id, merged_into_id from customers where id = (select coalesce(m.merged_into_id, m.id) from customers m where m.id = $1) for no key update',
);

/** Whose order it is now; read after the order was locked, since its row may have been read before a synchronisation linked it. */
export const customerOfOrder = statement<[orderId: number], { customer_id: number }>(
  'customer_of_order',
  'select customer_id from orders_customer_lnk where order_id = $1',
);

const { inactiveAfterDays, vipOrders, vipSpentCents, regularOrders } = CATEGORY_RULES;

/** When an order that is written in this transaction is completed. */
const NOW = `date_trunc('milliseconds', now())`;

/** The category by these SQL expressions of count, sum and last date; the twin of `categoryOf`. */
export function categorySql(orders: string, spent: string, last: string): string {
  return `case
  when ${last} < now() - interval '${inactiveAfterDays} days' then 'inactive'
  when ${orders} >= ${vipOrders} or ${spent} >= ${centsToDb(cents(vipSpentCents))} then 'vip'
  when ${orders} >= ${regularOrders} then 'regular'
  else 'new' end`;
}

/** The category of an aggregate row `s`. */
export const CATEGORY_SQL = categorySql('s.orders', 's.spent', 's.last');

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

/**
 * Adds one order that is completed as it is written (`total` as decimal text), without reading the others: what a statement adds to a
 * row it has locked is right whatever committed meanwhile. No row when the customer was merged away.
 */
export const addCompletedOrder = statement<[id: number, total: string], { id: number }>(
  'add_completed_order',
  `update customers set total_orders = total_orders + 1, total_spent = total_spent + $2::numeric,
     average_order = round((total_spent + $2::numeric) / (total_orders + 1), 2), last_order_date = greatest(last_order_date, ${NOW}),
     category = ${categorySql('total_orders + 1', 'total_spent + $2::numeric', `greatest(last_order_date, ${NOW})`)}
   where id = $1 and merged_into_id is null returning id`,
);
