import { statement } from '../../../platform/database/statement';

/** A line of an order as an edit reads it. */
export interface StoredLine {
  id: number;
  document_id: string;
  product_id: number | null;
  product: string | null;
  position: number;
  name: string;
  sku: string | null;
  unit_price: string | number;
  quantity: number;
}

export const readLines = statement<[orderId: number], StoredLine>(
  'read_order_lines',
  `select l.id, l.document_id, p.id as product_id, p.document_id as product, l.position, l.name, l.sku, l.unit_price, l.quantity
   from order_lines_order_lnk lo join order_lines l on l.id = lo.order_line_id
   left join order_lines_product_lnk lp on lp.order_line_id = l.id left join products p on p.id = lp.product_id
   where lo.order_id = $1 order by l.position, l.id`,
);

/** Replaces the lines of an order by the given ones (json of NewLineRow): changed rows are updated in place, missing ones deleted. */
export const replaceLines = statement<[orderId: number, lines: string], { id: number }>(
  'replace_order_lines',
  `with wanted as (select * from json_to_recordset($2::json) as w (
     document_id text, product_id int, position int, name text, sku text, unit_price numeric, quantity int, line_total numeric)),
   present as (select l.id, l.document_id from order_lines_order_lnk lo join order_lines l on l.id = lo.order_line_id where lo.order_id = $1),
   gone as (delete from order_lines where id in (select id from present where document_id not in (select document_id from wanted))),
   kept as (
     update order_lines l set position = w.position, quantity = w.quantity, line_total = w.line_total, unit_price = w.unit_price, updated_at = timezone('UTC', now())
     from wanted w, present p where p.document_id = w.document_id and l.id = p.id returning l.id),
   fresh as (
     insert into order_lines (document_id, position, name, sku, unit_price, quantity, line_total, created_at, updated_at, published_at)
     select w.document_id, w.position, w.name, w.sku, w.unit_price, w.quantity, w.line_total, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
     from wanted w where w.document_id not in (select document_id from present) returning id, document_id),
   lo as (insert into order_lines_order_lnk (order_line_id, order_id) select id, $1 from fresh),
   lp as (insert into order_lines_product_lnk (order_line_id, product_id) select f.id, w.product_id from fresh f join wanted w using (document_id))
   select id from kept union all select id from fresh`,
);

/** Writes the edited fields, the new total and the history of the edit; no row when the version is not the expected one. */
export const updateOrder = statement<
  [id: number, version: number, fields: string, changes: string, actorKind: string, actorId: number | null, actorName: string],
  { version: number }
>(
  'update_order_fields',
  `with f as (select * from json_to_record($3::json) as f (
     contact_name text, contact_phone text, contact_email text, delivery_city text, delivery_address text, comment text,
     discount numeric, delivery_cost numeric, total numeric)),
   changed as (
     update orders o set contact_name = f.contact_name, contact_phone = f.contact_phone, contact_email = f.contact_email,
       delivery_city = f.delivery_city, delivery_address = f.delivery_address, comment = f.comment,
       discount = f.discount, delivery_cost = f.delivery_cost, total = f.total,
       version = o.version + 1, updated_at = timezone('UTC', date_trunc('milliseconds', now()))
     from f where o.id = $1 and o.version = $2 returning o.id, o.version),
   history as (
     insert into order_events (document_id, order_id, kind, changes, actor_kind, actor_id, actor_name, at, order_version, internal, created_at, updated_at, published_at)
     select 'e' || substr(md5(random()::text || id || clock_timestamp()), 1, 23), id, 'edited', $4::jsonb, $5::text, $6::int, $7::text, date_trunc('milliseconds', now()), version, false,
       timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()) from changed)
   select version from changed`,
);

/** Points an order at another customer. */
export const linkCustomer = statement<[orderId: number, customerId: number], never>(
  'link_order_customer',
  `insert into orders_customer_lnk (order_id, customer_id) values ($1, $2)
   on conflict (order_id) do update set customer_id = excluded.customer_id`,
);

/** What happened to an order after a version, oldest first: for the writer who came too late. */
export const eventsSince = statement<
  [orderId: number, version: number],
  { kind: string; from: string | null; to: string | null; changes: string | null; actor_kind: string; actor_name: string; at: Date }
>(
  'order_events_since',
  `select kind, "from", "to", changes::text as changes, actor_kind, actor_name, at from order_events
   where order_id = $1 and order_version > $2 order by id`,
);
