import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { Day } from '../domain/models/calendar';

/** One order behind a number; `amount` is what it adds to it; money in minor units. */
export interface BehindRow {
  documentId: string;
  number: string;
  status: string;
  at: Date;
  total: number;
  amount: number;
  channel: string;
  city: string | null;
  customer: string | null;
  customerName: string | null;
  manager: string | null;
  managerName: string | null;
  isNew: boolean;
}

/** Which orders are meant, as the rollups and as the orders themselves say it; the two must mean the same. */
export interface BehindWish {
  kind: 'completed' | 'new' | 'returning' | 'repeat' | 'refunded' | 'placed';
  channel?: string;
  managerId?: number;
  city?: string;
  productId?: number;
  categoryId?: number;
  /** Placed orders that are in this status now. */
  status?: string;
}

/** A day with how many of these orders it has and what they add. */
export interface BehindDay {
  day: Day;
  orders: number;
  amount: number;
}

class Values {
  readonly list: unknown[] = [];
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

const SALES_COUNTS: Record<'completed' | 'new' | 'returning' | 'repeat', [orders: string, amount: string]> = {
  completed: ['sum(s.orders)', 'sum(s.revenue)'],
  new: ['sum(s.new_orders)', 'sum(s.new_revenue)'],
  returning: ['sum(s.orders - s.new_orders)', 'sum(s.revenue - s.new_revenue)'],
  repeat: ['sum(s.second_orders)', '0'],
};

const isGoods = ({ productId, categoryId }: BehindWish): boolean => productId !== undefined || categoryId !== undefined;

/** The rollup that counts these orders day by day. An order with two products of a category counts once a product there. */
function countsOf(wish: BehindWish, values: Values): string {
  if (isGoods(wish)) {
    const product = wish.productId === undefined ? '' : `and s.product_id = ${values.add(wish.productId)}`;
    const category = wish.categoryId === undefined ? '' : `and coalesce(pc.category_id, 0) = ${values.add(wish.categoryId)}`;
    return `select s.day, sum(s.orders) as orders, sum(s.revenue) as amount from artel.product_day s
      left join products_category_lnk pc on pc.product_id = s.product_id where s.day between $1::date and $2::date ${product} ${category} group by 1`;
  }
  if (wish.kind === 'refunded') return 'select s.day, s.orders, s.amount from artel.refund_day s where s.day between $1::date and $2::date';
  if (wish.kind === 'placed') {
    const status = wish.status === undefined ? '' : `and s.status = ${values.add(wish.status)}`;
    return `select s.day, sum(s.here) as orders, 0 as amount from artel.funnel_day s where s.day between $1::date and $2::date ${status} group by 1`;
  }
  const [orders, amount] = SALES_COUNTS[wish.kind];
  const conditions = [
    wish.channel === undefined ? '' : `and s.channel = ${values.add(wish.channel)}`,
    wish.managerId === undefined ? '' : `and s.manager_id = ${values.add(wish.managerId)}`,
    wish.city === undefined ? '' : `and s.city = ${values.add(wish.city)}`,
  ];
  return `select s.day, ${orders} as orders, ${amount} as amount from artel.sales_day s where s.day between $1::date and $2::date ${conditions.join(' ')} group by 1`;
}

/** The days that have such orders, the latest first: a rare order of a long period is found without reading the period. */
export async function readBehindDays(handle: Trx, { from, to }: { from: Day; to: Day }, wish: BehindWish): Promise<BehindDay[]> {
  const values = new Values();
  values.add(from);
  values.add(to);
  const counts = countsOf(wish, values);
  return select<BehindDay>(
    handle,
    `select to_char(day, 'YYYY-MM-DD') as day, orders::int as orders, amount::float8 as amount from (${counts}) c where orders > 0 order by day desc`,
    values.list,
  );
}

const MOMENT = {
  completed: 'o.completed_at',
  new: 'o.completed_at',
  returning: 'o.completed_at',
  repeat: 'o.completed_at',
  refunded: 'o.refunded_at',
  placed: 'o.created_at',
};
const CONDITION = {
  completed: `o.order_status = 'completed'`,
  new: `o.order_status = 'completed' and f.first_id is not null`,
  returning: `o.order_status = 'completed' and f.first_id is null`,
  repeat: `o.order_status = 'completed' and exists (select 1 from artel.first_orders s where s.second_id = o.id)`,
  refunded: `o.payment_status = 'refunded'`,
  placed: 'true',
};

function conditionsOf(wish: BehindWish, values: Values): string {
  const parts = [CONDITION[wish.kind]];
  const add = (column: string, value: unknown): void => void (value === undefined || parts.push(`${column} = ${values.add(value)}`));
  add('o.channel', wish.channel);
  add('coalesce(m.staff_member_id, 0)', wish.managerId);
  add(`coalesce(btrim(o.delivery_city), '')`, wish.city);
  add('o.order_status', wish.status);
  return parts.join(' and ');
}

/** What the lines of these goods add up to in an order; an order without them is none of those meant. */
function goodsJoin({ productId, categoryId }: BehindWish, values: Values): string {
  const product = productId === undefined ? '' : `and coalesce(lp.product_id, 0) = ${values.add(productId)}`;
  const category = categoryId === undefined ? '' : `and coalesce(pc.category_id, 0) = ${values.add(categoryId)}`;
  return `join lateral (select sum(l.line_total) as total from order_lines_order_lnk ol join order_lines l on l.id = ol.order_line_id
      left join order_lines_product_lnk lp on lp.order_line_id = l.id left join products_category_lnk pc on pc.product_id = lp.product_id
      where ol.order_id = o.id ${product} ${category}) g on g.total is not null`;
}

/** The orders of these days behind a number, the latest first. */
export async function readBehind(
  handle: Trx,
  wish: BehindWish,
  { days, zone, limit, offset }: { days: Day[]; zone: string; limit: number; offset: number },
): Promise<BehindRow[]> {
  const values = new Values();
  const [listed, inZone] = [values.add(days), values.add(zone)];
  const moment = MOMENT[wish.kind];
  // The column itself is compared, in its own kind of time, so that its index serves.
  const bound = (edge: string): string => (wish.kind === 'placed' ? `timezone('UTC', ${edge})` : edge);
  const goods = isGoods(wish) ? goodsJoin(wish, values) : '';
  const where = conditionsOf(wish, values);
  const at = wish.kind === 'placed' ? `timezone('UTC', ${moment})` : moment;
  return select<BehindRow>(
    handle,
    `with days as (select timezone(${inZone}::text, d::timestamp) as low, timezone(${inZone}::text, d::date + interval '1 day') as high from unnest(${listed}::text[]) d),
     found as (
       select e.* from days cross join lateral (
         select o.id, ${at} as at, (${goods === '' ? 'o.total' : 'g.total'} * 100)::bigint as amount, m.staff_member_id, f.first_id is not null as is_new
         from orders o left join orders_manager_lnk m on m.order_id = o.id left join artel.first_orders f on f.first_id = o.id ${goods}
         where ${moment} >= ${bound('days.low')} and ${moment} < ${bound('days.high')} and ${where}) e
       order by e.at desc, e.id desc limit ${limit} offset ${offset})
     select o.document_id as "documentId", o.number, o.order_status as status, found.at, (o.total * 100)::float8 as total, found.amount::float8 as amount,
       o.channel, nullif(btrim(o.delivery_city), '') as city, c.document_id as customer, coalesce(c.name, o.contact_name) as "customerName",
       s.document_id as manager, s.display_name as "managerName", found.is_new as "isNew"
     from found join orders o on o.id = found.id left join orders_customer_lnk l on l.order_id = o.id left join customers c on c.id = l.customer_id
       left join staff_members s on s.id = found.staff_member_id
     order by found.at desc, o.id desc`,
    values.list,
  );
}
