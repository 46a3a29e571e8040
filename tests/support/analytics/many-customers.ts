import type { ProductRow } from '../builders/product';
import type { App } from '../start-app';

/** Customers that `manyCustomers` makes; seven of ten of them buy again, which is enough for the models of purchases to come. */
export const MANY = 360;

/**
 * Customers with completed orders over the last year, by SQL. Even ones buy the first two products together, odd ones the third.
 * Answers how many orders these are.
 */
export async function manyCustomers(app: App, products: readonly ProductRow[]): Promise<number> {
  await app.sql(
    `insert into customers (document_id, name, phone, category, created_at, updated_at, published_at)
     select 'many' || g, 'Buyer ' || g, '+7902' || lpad(g::text, 7, '0'), 'new', now(), now(), now() from generate_series(1, $1::int) g`,
    [MANY],
  );
  const orders = await app.sql<{ id: number }>(
    `insert into orders (document_id, number, order_status, payment_status, channel, reserves_at, contact_name, contact_phone, total, version, placed_at, completed_at, created_at, updated_at, published_at)
     select 'many' || g || '-' || n, 'M-' || g || '-' || n, 'completed', 'paid', 'desk', 'confirmed', 'Buyer', '+79020000000', 200 + g % 9 * 100 + (g * 5 + n * 3) % 4 * 60, 1, t.at, t.at, timezone('UTC', t.at), now(), now()
     from generate_series(1, $1::int) g, generate_series(0, (array[0, 1, 0, 2, 1, 3, 0, 12, 4, 1])[1 + g % 10]) n,
       lateral (select now() - make_interval(days => 340 - g % 40 - n * (7 + g * 13 % 17)) as at) t returning id`,
    [MANY],
  );
  await app.sql(
    `insert into orders_customer_lnk (order_id, customer_id) select o.id, c.id from orders o join customers c on c.document_id = split_part(o.document_id, '-', 1)
     where o.document_id like 'many%'`,
  );
  await app.sql(
    `with goods as (select id, document_id, row_number() over (order by id) as place from products where document_id = any($1::text[])),
     wanted as (select o.id as order_id, p.id as product_id, row_number() over (order by o.id, p.id) as place from orders o join customers c on c.document_id = split_part(o.document_id, '-', 1)
       join goods p on (p.place < 3) = (substr(c.document_id, 5)::int % 2 = 0) where o.document_id like 'many%'),
     written as (
       insert into order_lines (document_id, position, name, sku, unit_price, quantity, line_total, created_at, updated_at, published_at)
       select 'many' || place, 1, 'Goods', 'SKU', 100, 1, 100, now(), now(), now() from wanted returning id, document_id),
     lines as (select w.id, x.order_id, x.product_id from written w join wanted x on w.document_id = 'many' || x.place),
     owned as (insert into order_lines_order_lnk (order_line_id, order_id) select id, order_id from lines)
     insert into order_lines_product_lnk (order_line_id, product_id) select id, product_id from lines`,
    [products.map(({ documentId }) => documentId)],
  );
  return orders.length;
}
