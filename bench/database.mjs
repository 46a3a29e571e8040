// The benchmark's databases: one server (BENCH_DATABASE_URL, else the embedded one), one database a size.
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import { spawnNode } from './processes.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname ?? '.', '..');

/** Finds or starts a server; answers its address (database `postgres`) and how to let it go. */
export async function benchServer() {
  if (process.env.BENCH_DATABASE_URL) return { url: process.env.BENCH_DATABASE_URL, release: async () => {} };
  const { joinEmbeddedServer } = require(path.join(root, 'dist/src/platform/database/embedded/embedded-server.js'));
  const server = await joinEmbeddedServer({ home: path.join(root, '.build/bench-data/postgres') });
  return { url: server.url, release: server.release };
}

/** The database of this many orders, made and filled once and kept for the next run. */
export async function databaseOf(serverUrl, orders, { hasAllLines = orders <= 200_000 } = {}) {
  const name = hasAllLines && orders > 200_000 ? `artel_bench_${orders}_lines` : `artel_bench_${orders}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
  if (!rowCount) await admin.query(`create database ${name}`);
  await admin.end();
  if (!rowCount) {
    const node = await spawnNode(url.href, 'web');
    await node.stop();
    await fill(url.href, orders, hasAllLines);
  }
  return url.href;
}

/** Fills an empty shop: 1,000 products, one customer for ten orders, orders over 18 months with two lines each. */
async function fill(url, orders, hasAllLines) {
  const startedAt = Date.now();
  process.stderr.write(`Filling a database with ${orders} orders …\n`);
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC -c synchronous_commit=off' });
  await client.connect();
  const customers = Math.max(100, Math.round(orders / 10));
  await client.query('set session_replication_role = replica');
  await client.query(`insert into products (document_id, name, slug, sku, price, on_hand, reserved, low_stock_threshold, created_at, updated_at, published_at)
    select 'p' || lpad(g::text, 23, '0'), 'Товар ' || g, 'p-' || g, 'SKU-' || g, 100 + g, 100000000, 0, 0, now(), now(), now() from generate_series(1, 1000) g`);
  await client.query(
    `insert into customers (document_id, name, phone, email, category, created_at, updated_at, published_at)
    select 'c' || lpad(g::text, 23, '0'), (array['Анна','Ольга','Игорь','Пётр','Мария','Светлана','Дмитрий','Елена'])[1 + g % 8] || ' ' || (array['Иванова','Кузнецова','Лапин','Смирнова','Воробьёв','Громов','Белова'])[1 + g % 7] || ' ' || g,
      '+79' || lpad(g::text, 9, '0'), 'c' || g || '@people.test', 'new', now(), now(), now() from generate_series(1, $1::int) g`,
    [customers],
  );
  await client.query(`insert into customer_identities (document_id, customer_id, kind, value, created_at, updated_at, published_at)
    select 'i' || lpad(id::text, 23, '0'), id, 'phone', phone, now(), now(), now() from customers`);
  await client.query(
    `insert into staff_members (document_id, display_name, created_at, updated_at, published_at) select 's' || lpad(g::text, 23, '0'), 'Менеджер ' || g, now(), now(), now() from generate_series(1, 5) g`,
  );
  for (let from = 1; from <= orders; from += 100_000)
    await fillOrders(client, from, Math.min(from + 99_999, orders), { orders, customers, hasAllLines });
  await client.query(`select setval('order_number_seq', $1)`, [orders]);
  await client.query('set session_replication_role = origin');
  await client.query('vacuum analyze');
  await client.end();
  process.stderr.write(`  filled in ${((Date.now() - startedAt) / 1000).toFixed(0)} s\n`);
}

async function fillOrders(client, from, to, { orders, customers, hasAllLines }) {
  const range = [from, to];
  await client.query(
    `insert into orders (document_id, number, order_status, payment_status, channel, reserves_at, contact_name, contact_phone, delivery_city, total, version, placed_at, completed_at, created_at, updated_at, published_at)
    select 'o' || lpad(g::text, 23, '0'), to_char(t.at, 'YYYY') || '-' || lpad(g::text, 6, '0'),
      case when $3 - g < $3 / 50 then (array['new','preparing_quote','quoted','confirmed','ready_for_delivery'])[1 + g % 5] when g % 11 = 0 then 'cancelled' else 'completed' end,
      case when g % 7 = 0 then 'unpaid' else 'paid' end, (array['storefront','desk','counter'])[1 + g % 3], (array['placed','confirmed','confirmed'])[1 + g % 3], 'Покупатель ' || g, '+79' || lpad((1 + g % $4)::text, 9, '0'), 'Казань',
      200 + (g::bigint * 7919 % 100000), 1, t.at, case when $3 - g >= $3 / 50 and g % 11 <> 0 then t.at + interval '2 days' end, t.at, t.at, t.at
    from generate_series($1::int, $2::int) g, lateral (select date_trunc('milliseconds', now() - interval '540 days' * (1 - g::float / $3)) as at) t`,
    [...range, orders, customers],
  );
  await client.query(
    `insert into orders_customer_lnk (order_id, customer_id) select id, 1 + id % $3 from orders where id between $1 and $2`,
    [...range, customers],
  );
  await client.query(
    `insert into orders_manager_lnk (order_id, staff_member_id) select id, 1 + id % 5 from orders where id between $1 and $2 and id % 4 <> 0`,
    range,
  );
  await client.query(
    `insert into order_events (document_id, order_id, kind, "to", actor_kind, actor_name, at, order_version, created_at, updated_at, published_at)
    select 'e' || lpad(id::text, 23, '0'), id, 'status', 'new', 'system', 'Artel', placed_at, 1, created_at, created_at, created_at from orders where id between $1 and $2`,
    range,
  );
  if (!hasAllLines) return;
  await client.query(
    `insert into order_lines (document_id, position, name, sku, unit_price, quantity, line_total, created_at, updated_at, published_at)
    select 'l' || lpad((o.id * 2 + n)::text, 23, '0'), n, 'Товар', 'SKU', 100, 1, 100, o.created_at, o.created_at, o.created_at from orders o, generate_series(0, 1) n where o.id between $1 and $2 order by o.id, n`,
    range,
  );
  await client.query(
    `insert into order_lines_order_lnk (order_line_id, order_id) select id, (id + 1) / 2 from order_lines where id between $1 * 2 - 1 and $2 * 2`,
    range,
  );
  await client.query(
    `insert into order_lines_product_lnk (order_line_id, product_id) select id, 1 + id % 1000 from order_lines where id between $1 * 2 - 1 and $2 * 2`,
    range,
  );
}
