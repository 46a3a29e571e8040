import type { Invariant } from '../../../platform/invariants';
import { ORDER_MOVES } from '../domain/status';

const allowed = ORDER_MOVES.map(({ from, to }) => `('${from}', '${to}')`).join(', ');

/** The orders' part of data-model.md, "Invariants"; each query answers the rows that break it. */
export const invariants: readonly Invariant[] = [
  {
    name: 'orders: a line total is unit price × quantity',
    sql: 'select document_id as subject, line_total as found, unit_price * quantity as expected from order_lines where line_total is distinct from unit_price * quantity',
  },
  {
    name: 'orders: a total is its lines − discount + delivery, never below zero',
    sql: `select o.number as subject, o.total as found, coalesce(s.goods, 0) - o.discount + o.delivery_cost as expected
      from orders o left join (select lo.order_id, sum(l.line_total) as goods from order_lines_order_lnk lo join order_lines l on l.id = lo.order_line_id group by lo.order_id) s on s.order_id = o.id
      where o.total < 0 or o.total is distinct from coalesce(s.goods, 0) - o.discount + o.delivery_cost`,
  },
  {
    name: 'orders: every order has lines, and every line an order and a product',
    sql: `select o.number as subject, 'no lines' as found from orders o where not exists (select 1 from order_lines_order_lnk lo where lo.order_id = o.id)
      union all select l.document_id, 'no order' from order_lines l where not exists (select 1 from order_lines_order_lnk lo where lo.order_line_id = l.id)
      union all select l.document_id, 'no product' from order_lines l where not exists (select 1 from order_lines_product_lnk lp where lp.order_line_id = l.id)`,
  },
  {
    name: 'orders: the history ends in the present status, and every pair is an allowed move',
    sql: `with h as (select e.order_id, e."from", e."to", lag(e."to") over w as before, lead(e.id) over w is null as last
        from order_events e where e.kind = 'status' window w as (partition by e.order_id order by e.id))
      select o.number as subject, h."from" || ' → ' || h."to" as found from h join orders o on o.id = h.order_id
      where (h.before is not null and (h."from" is distinct from h.before or (h."from", h."to") not in (values ${allowed})))
        or (h.before is null and (h."from" is not null or h."to" not in ('new', 'completed')))
        or (h.last and h."to" <> o.order_status)
      union all select o.number, 'no history' from orders o where not exists (select 1 from order_events e where e.order_id = o.id and e.kind = 'status')`,
  },
  {
    name: 'orders: the stock an order holds is what its status says',
    sql: `with held as (select m.order_id, m.product_id, sum(m.reserved_delta) as reserved, sum(m.on_hand_delta) filter (where m.kind = 'shipment') as shipped from stock_movements m where m.order_id is not null group by 1, 2),
      wanted as (select lo.order_id, lp.product_id, sum(l.quantity) as quantity from order_lines_order_lnk lo join order_lines l on l.id = lo.order_line_id join order_lines_product_lnk lp on lp.order_line_id = l.id group by 1, 2)
      select o.number as subject, coalesce(h.reserved, 0) as found, case when o.order_status in ('confirmed', 'ready_for_delivery') or (o.reserves_at = 'placed' and o.order_status in ('new', 'preparing_quote', 'quoted')) then coalesce(w.quantity, 0) else 0 end as expected
      from held h full join wanted w using (order_id, product_id) join orders o on o.id = order_id
      where coalesce(h.reserved, 0) <> case when o.order_status in ('confirmed', 'ready_for_delivery') or (o.reserves_at = 'placed' and o.order_status in ('new', 'preparing_quote', 'quoted')) then coalesce(w.quantity, 0) else 0 end
        or (o.order_status = 'completed' and coalesce(-h.shipped, 0) <> coalesce(w.quantity, 0))`,
  },
];
