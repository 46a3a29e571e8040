import { statement } from '../../../platform/database/statement';

/** One line as it is written; money as decimal text. */
export interface NewLineRow {
  document_id: string;
  product_id: number;
  position: number;
  name: string;
  sku: string | null;
  unit_price: string;
  quantity: number;
  line_total: string;
}

/** The order's own columns and what it is linked to, as one JSON value. */
export interface NewOrderRow {
  document_id: string;
  order_status: string;
  payment_status: string;
  channel: string;
  /** When it takes its goods, fixed for its life. */
  reserves_at: string;
  contact_name: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  delivery_city: string | null;
  delivery_address: string | null;
  comment: string | null;
  discount: string;
  delivery_cost: string;
  total: string;
  guest_key: string | null;
  customer_id: number | null;
  placed_by: number | null;
  author_staff: number | null;
  manager: number | null;
  actor_kind: string;
  actor_id: number | null;
  actor_name: string;
  /** Ledger kind with its deltas per piece, or null when the order does not touch the stock yet. */
  movement: string | null;
  on_hand_delta: number;
  reserved_delta: number;
}

/**
 * Writes a whole order in one round trip: row, links, lines, first history entry and stock movements.
 * The number comes from one sequence that never starts again; before it stand the shop's prefix ($4) and, if wanted ($5), the
 * year in its time zone ($3). At least $6 digits, more when the counter needs them.
 */
export const insertOrder = statement<
  [order: string, lines: string, timeZone: string, prefix: string, hasYear: boolean, digits: number],
  { id: number; number: string }
>(
  'insert_order',
  `with n as (select * from json_to_record($1::json) as n (
     document_id text, order_status text, payment_status text, channel text, reserves_at text, contact_name text, contact_phone text, contact_email text,
     delivery_city text, delivery_address text, comment text, discount numeric, delivery_cost numeric, total numeric, guest_key text,
     customer_id int, placed_by int, author_staff int, manager int, actor_kind text, actor_id int, actor_name text,
     movement text, on_hand_delta int, reserved_delta int)),
   t as (select date_trunc('milliseconds', now()) as at, timezone('UTC', date_trunc('milliseconds', now())) as utc),
   counted as (select nextval('order_number_seq')::text as counter),
   o as (
     insert into orders (document_id, number, order_status, payment_status, channel, reserves_at, contact_name, contact_phone, contact_email, delivery_city,
       delivery_address, comment, discount, delivery_cost, total, version, placed_at, completed_at, guest_key, created_at, updated_at, published_at)
     select n.document_id, $4::text || case when $5::boolean then to_char(timezone($3, now()), 'YYYY-') else '' end
         || lpad(c.counter, greatest(length(c.counter), $6::int), '0'),
       n.order_status, n.payment_status, n.channel, n.reserves_at, n.contact_name, n.contact_phone, n.contact_email, n.delivery_city,
       n.delivery_address, n.comment, n.discount, n.delivery_cost, n.total, 1, t.at, case when n.order_status = 'completed' then t.at end,
       n.guest_key, t.utc, t.utc, t.utc
     from n, t, counted c returning id, number),
   c as (insert into orders_customer_lnk (order_id, customer_id) select o.id, n.customer_id from o, n where n.customer_id is not null),
   u as (insert into orders_placed_by_lnk (order_id, user_id) select o.id, n.placed_by from o, n where n.placed_by is not null),
   a as (insert into orders_author_staff_lnk (order_id, staff_member_id) select o.id, n.author_staff from o, n where n.author_staff is not null),
   m as (insert into orders_manager_lnk (order_id, staff_member_id) select o.id, n.manager from o, n where n.manager is not null),
   wanted as (select * from json_to_recordset($2::json) as w (
     document_id text, product_id int, position int, name text, sku text, unit_price numeric, quantity int, line_total numeric)),
   l as (
     insert into order_lines (document_id, position, name, sku, unit_price, quantity, line_total, created_at, updated_at, published_at)
     select w.document_id, w.position, w.name, w.sku, w.unit_price, w.quantity, w.line_total, t.utc, t.utc, t.utc from wanted w, t
     returning id, document_id),
   lo as (insert into order_lines_order_lnk (order_line_id, order_id) select l.id, o.id from l, o),
   lp as (insert into order_lines_product_lnk (order_line_id, product_id) select l.id, w.product_id from l join wanted w using (document_id)),
   s as (
     insert into stock_movements (document_id, product_id, order_id, kind, on_hand_delta, reserved_delta, actor_kind, actor_id, actor_name, at, created_at, updated_at, published_at)
     select 's' || substr(w.document_id, 2), w.product_id, o.id, n.movement, n.on_hand_delta * w.quantity, n.reserved_delta * w.quantity,
       n.actor_kind, n.actor_id, n.actor_name, t.at, t.utc, t.utc, t.utc
     from wanted w, o, n, t where n.movement is not null),
   e as (
     insert into order_events (document_id, order_id, kind, "from", "to", actor_kind, actor_id, actor_name, at, order_version, internal, created_at, updated_at, published_at)
     select 'e' || substr(n.document_id, 2), o.id, 'status', null, n.order_status, n.actor_kind, n.actor_id, n.actor_name, t.at, 1, false, t.utc, t.utc, t.utc from o, n, t)
   select id, number from o`,
);
