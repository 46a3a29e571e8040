import { eventually } from '../eventually';
import type { App } from '../start-app';

/** Waits until every change committed so far is summed up. */
export async function summedUp(app: App): Promise<void> {
  await eventually(async () => {
    const [waiting] = await app.sql<{ marks: number; built: number; jobs: number }>(
      `select (select count(*)::int from artel.sales_mark) as marks, (select count(*)::int from artel.sales_state) as built,
        (select count(*)::int from pgboss.job where name = 'analytics.days-touched' and state in ('created', 'active', 'retry')) as jobs`,
    );
    expect(waiting).toEqual({ marks: 0, built: 1, jobs: 0 });
  });
}

/** What the rollups hold, and what the orders give when everything is counted in plain SQL; equal when all is well. */
export async function rollupsAndOrders(app: App, zone: string): Promise<{ kept: unknown; raw: unknown }> {
  const read = async (queries: Record<string, string>): Promise<unknown> => {
    const entries = Object.entries(queries).map(
      async ([name, text]) => [name, await app.sql(text.replaceAll('$zone', `'${zone}'`))] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  };
  return { kept: await read(KEPT), raw: await read(RAW) };
}

const KEPT = {
  sales: `select day::text, channel, manager_id, city, orders, revenue::text, goods::text, new_orders, new_revenue::text, second_orders from artel.sales_day order by 1, 2, 3, 4`,
  products: 'select day::text, product_id, orders, quantity::text, revenue::text from artel.product_day order by 1, 2',
  months: 'select month::text, product_id, quantity::text, revenue::text from artel.product_month order by 1, 2',
  refunds: 'select day::text, orders, amount::text from artel.refund_day order by 1',
  funnel: 'select day::text, status, here from artel.funnel_day where here > 0 order by 1, 2',
};

const SOLD = `(select o.*, timezone($zone, o.completed_at)::date as day from orders o where o.order_status = 'completed')`;

const RAW = {
  sales: `with placed as (
      select o.id, row_number() over (partition by l.customer_id order by o.completed_at, o.id) as place
      from ${SOLD} o join orders_customer_lnk l on l.order_id = o.id)
    select o.day::text, o.channel, coalesce(m.staff_member_id, 0) as manager_id, coalesce(btrim(o.delivery_city), '') as city, count(*)::int as orders,
      round(sum(o.total) * 100)::text as revenue, round(sum(o.total + o.discount - o.delivery_cost) * 100)::text as goods,
      (count(*) filter (where p.place = 1))::int as new_orders, round(coalesce(sum(o.total) filter (where p.place = 1), 0) * 100)::text as new_revenue,
      (count(*) filter (where p.place = 2))::int as second_orders
    from ${SOLD} o left join orders_manager_lnk m on m.order_id = o.id left join placed p on p.id = o.id group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
  products: `select o.day::text, p.product_id, count(distinct o.id)::int as orders, sum(l.quantity)::text as quantity, round(sum(l.line_total) * 100)::text as revenue
    from ${SOLD} o join order_lines_order_lnk ol on ol.order_id = o.id join order_lines l on l.id = ol.order_line_id
      join order_lines_product_lnk p on p.order_line_id = l.id group by 1, 2 order by 1, 2`,
  months: `select date_trunc('month', o.day)::date::text as month, p.product_id, sum(l.quantity)::text as quantity, round(sum(l.line_total) * 100)::text as revenue
    from ${SOLD} o join order_lines_order_lnk ol on ol.order_id = o.id join order_lines l on l.id = ol.order_line_id
      join order_lines_product_lnk p on p.order_line_id = l.id group by 1, 2 order by 1, 2`,
  refunds: `select timezone($zone, refunded_at)::date::text as day, count(*)::int as orders, round(sum(total) * 100)::text as amount
    from orders where payment_status = 'refunded' group by 1 order by 1`,
  funnel: `select timezone($zone, timezone('UTC', created_at))::date::text as day, order_status as status, count(*)::int as here from orders group by 1, 2 order by 1, 2`,
};
