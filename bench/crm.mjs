// Customers: the full synchronisation beside bare SQL, what the automatic one costs an order, the search of a million.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { databaseOf } from './database.mjs';
import { latencies, load, median, percentile } from './load.mjs';
import { spawnNode } from './processes.mjs';
import { signIn } from './sign-in.mjs';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const CUSTOMERS = 1_000_000;

/** `sync-crm` over a million orders of nobody, and the same by one statement each for creating, linking and calculating. */
export async function fullSync(serverUrl, orders = Number(process.env.BENCH_SYNC_ORDERS ?? 1_000_000)) {
  const url = await ordersOnly(serverUrl, orders);
  await forgetCustomers(url);
  const bare = await bareSync(url);
  const expected = await sums(url);
  await forgetCustomers(url);
  const sync = await commandSync(url);
  const same = JSON.stringify(await sums(url)) === JSON.stringify(expected);
  const again = await commandSync(url);
  return { orders, bare, sync, again, same };
}

/** The shop of 100,000 orders with so many more, without lines: a synchronisation reads none. */
async function ordersOnly(serverUrl, orders) {
  const source = await databaseOf(serverUrl, 100_000);
  const { url, isNew } = await copyOf(serverUrl, source, `artel_bench_sync_${orders}`);
  if (isNew)
    await withClient(url, async (client) => {
      await client.query('set session_replication_role = replica; set synchronous_commit = off');
      for (let from = 100_001; from <= orders; from += 100_000)
        await client.query(
          `insert into orders (document_id, number, order_status, payment_status, channel, reserves_at, contact_name, contact_phone, delivery_city, total, version, placed_at, completed_at, created_at, updated_at, published_at)
           select 'o' || lpad(g::text, 23, '0'), 'sync-' || g, case when g % 11 = 0 then 'cancelled' else 'completed' end, 'paid', 'desk', 'placed', 'Покупатель ' || g, '+79' || lpad((1 + g % $3::int)::text, 9, '0'), 'Казань',
             200 + (g::bigint * 7919 % 100000), 1, t.at, case when g % 11 <> 0 then t.at + interval '2 days' end, t.at, t.at, t.at
           from generate_series($1::int, $2::int) g, lateral (select date_trunc('milliseconds', now() - interval '540 days' * (1 - g::float / $3::int / 10)) as at) t`,
          [from, Math.min(from + 99_999, orders), Math.round(orders / 10)],
        );
    });
  return url;
}

async function copyOf(serverUrl, source, name) {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
  if (!rowCount) await admin.query(`create database ${name} template ${new URL(source).pathname.slice(1)}`);
  await admin.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  // A database of an older version gets the tables of this one.
  const node = await spawnNode(url.href, 'web');
  await node.stop();
  return { url: url.href, isNew: !rowCount };
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function forgetCustomers(url) {
  return withClient(url, async (client) => {
    // Ledgers refuse a truncate of what they refer to.
    await client.query('set session_replication_role = replica');
    await client.query('truncate orders_customer_lnk, sync_runs');
    await client.query('truncate customers cascade');
    await client.query('vacuum analyze');
  });
}

/** What somebody would write into psql: everybody at once, no portions, no locks, no record of where it stands. */
function bareSync(url) {
  return withClient(url, async (client) => {
    const startedAt = performance.now();
    await client.query('begin');
    await client.query(`insert into customers (document_id, name, phone, city, sex, category, created_at, updated_at, published_at)
      select distinct on (contact_phone) substr('c' || md5(random()::text || id), 1, 24), contact_name, contact_phone, delivery_city, 'unknown', 'new', now(), now(), now()
      from orders where contact_phone is not null order by contact_phone, id desc`);
    await client.query(
      `insert into orders_customer_lnk (order_id, customer_id) select o.id, c.id from orders o join customers c on c.phone = o.contact_phone`,
    );
    await client.query(`update customers c set total_orders = s.orders, total_spent = s.spent, average_order = round(s.spent / s.orders, 2), last_order_date = s.last,
        category = case when s.last < now() - interval '180 days' then 'inactive' when s.orders >= 10 or s.spent >= 100000 then 'vip' when s.orders >= 3 then 'regular' else 'new' end
      from (select l.customer_id, count(*) as orders, sum(o.total) as spent, max(o.completed_at) as last from orders_customer_lnk l join orders o on o.id = l.order_id
        where o.order_status = 'completed' group by l.customer_id) s where c.id = s.customer_id`);
    await client.query('commit');
    return (performance.now() - startedAt) / 1000;
  });
}

function sums(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `select count(*)::int as customers, sum(total_orders)::int as orders, sum(total_spent) as spent, (select count(*)::int from orders_customer_lnk) as links from customers`,
    );
    return rows[0];
  });
}

/** Runs the command line's `sync-crm`; seconds of the synchronisation itself, and resident memory over its course. */
async function commandSync(url) {
  const child = fork(path.join(root, 'bench/sync-process.mjs'), [], {
    env: {
      ...process.env,
      TZ: 'UTC',
      DATABASE_URL: url,
      DATA_DIR: path.join(root, '.build/bench-data'),
      ARTEL_ROLE: 'cli',
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const memory = [];
  const watch = setInterval(() => {
    try {
      memory.push(Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
    } catch {
      // The process has just ended.
    }
  }, 250);
  const answer = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`sync-crm ended with ${code}`)));
  });
  clearInterval(watch);
  const during = memory.slice(-Math.max(4, Math.ceil(answer.seconds * 4)));
  const quarter = Math.max(1, Math.floor(during.length / 4));
  return { ...answer, firstQuarterMb: Math.max(...during.slice(0, quarter)), lastQuarterMb: Math.max(...during.slice(-quarter)) };
}

/** Orders with a buyer's phone on a node, and on one whose orders leave the customers alone; in turn, answers orders a second of both. */
export async function automaticSync(serverUrl, { seconds, rounds }) {
  const url = await databaseOf(serverUrl, 100_000);
  const syncing = await spawnNode(url, 'all');
  const leaving = await spawnNode(url, 'web', {}, 'bench/without-sync.cjs');
  try {
    const products = await withClient(
      url,
      async (client) => (await client.query('select document_id from products order by id limit 200')).rows,
    );
    const results = {};
    for (const [name, role, channel] of [
      ['orders of a storefront', 'client', {}],
      ['sales over the counter', 'manager', { channel: 'counter' }],
    ]) {
      const requests = [
        { method: 'POST', path: '/api/orders', setupRequest: (request) => ({ ...request, body: orderOf(products, channel) }) },
      ];
      const headers = { ...(await signIn(syncing.url, url, role)), 'content-type': 'application/json' };
      const pairs = [];
      for (let round = 0; round <= rounds; round += 1) {
        const rates = {};
        for (const node of round % 2 ? [syncing, leaving] : [leaving, syncing]) {
          const { perSecond } = await load(node.url, { connections: 8, seconds: round === 0 ? 2 : seconds, headers, requests });
          rates[node === syncing ? 'synced' : 'left'] = perSecond;
        }
        if (round > 0) pairs.push(rates);
      }
      results[name] = {
        synced: median(pairs.map(({ synced }) => synced)),
        left: median(pairs.map(({ left }) => left)),
        share: median(pairs.map(({ synced, left }) => left / synced - 1)),
      };
    }
    return results;
  } finally {
    await syncing.stop();
    await leaving.stop();
  }
}

function orderOf(products, channel) {
  const lines = Array.from({ length: 3 }, (_, n) => ({
    product: products[(Math.floor(Math.random() * 60) * 3 + n) % products.length].document_id,
    quantity: 1,
  }));
  const phone = `+79${String(1 + Math.floor(Math.random() * 10_000)).padStart(9, '0')}`;
  return JSON.stringify({ data: { ...channel, lines, contact: { name: 'Анна', phone } } });
}

/** Latencies of the search of the customers' list over a million, through HTTP, one at a time. */
export async function customerSearch(serverUrl, times = 200) {
  const url = await customersDatabase(serverUrl);
  const node = await spawnNode(url, 'web');
  try {
    const headers = await signIn(node.url, url, 'manager');
    const results = {};
    for (const [name, text] of Object.entries(SEARCHES)) {
      const taken = [];
      for (let n = 0; n < times; n += 1) {
        const [one] = await latencies(`${node.url}/api/customers?search=${encodeURIComponent(text(n))}`, headers, 1);
        taken.push(one);
      }
      taken.sort((a, b) => a - b);
      results[name] = { p50: percentile(taken, 0.5), p95: percentile(taken, 0.95) };
    }
    return results;
  } finally {
    await node.stop();
  }
}

const spread = (n, most) => (n * 7919 + 13) % most;
const SEARCHES = {
  phone: (n) =>
    `8 9${String(spread(n, CUSTOMERS))
      .padStart(9, '0')
      .replace(/^(..)(...)(..)(..)$/, '$1) $2-$3-$4')}`,
  'last four digits': (n) => String(spread(n, 10_000)).padStart(4, '0'),
  'rare name part': (n) => ['Щукарёва', 'Эдуардова', 'Юсупова', 'Якубо', 'Цветков'][n % 5],
  'common name part of three': (n) => ['Ива', 'Пет', 'Анн', 'ова', 'Мар'][n % 5],
  'first and last name': (n) => ['Анна Иванова', 'Пётр Лапин', 'мария куз', 'Игорь Громов'][n % 4],
  'e-mail': (n) => `mail${spread(n, CUSTOMERS)}@people.test`,
  'part of an e-mail': (n) => `mail${String(spread(n, CUSTOMERS)).slice(0, 5)}`,
};

async function customersDatabase(serverUrl) {
  const name = 'artel_bench_customers';
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
  if (!rowCount) await admin.query(`create database ${name}`);
  await admin.end();
  const node = await spawnNode(url.href, 'web');
  await node.stop();
  if (!rowCount) await withClient(url.href, fillCustomers);
  return url.href;
}

/** 40 first names × 60 last names; the rare ones one in ten thousand. */
async function fillCustomers(client) {
  process.stderr.write(`Filling a database with ${CUSTOMERS} customers …\n`);
  await client.query("set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'");
  const { rows: indexes } = await client.query(
    "select indexname, indexdef from pg_indexes where tablename = 'customers' and indexdef like '%gin%'",
  );
  for (const { indexname } of indexes) await client.query(`drop index ${indexname}`);
  await client.query(
    `insert into customers (document_id, name, phone, email, city, category, total_orders, total_spent, created_at, updated_at, published_at)
     select 'c' || lpad(g::text, 23, '0'), first[1 + g % 20] || ' ' || case when g % 10000 < 5 then rare[1 + g % 5] else last[1 + (g / 20) % 30] end || ' ' || g,
       '+79' || lpad(g::text, 9, '0'), 'mail' || g || '@people.test', city[1 + g % 7], 'new', g % 20, g % 1000, now() - g * interval '1 second', now(), now()
     from generate_series(1, ${CUSTOMERS}) g, (select array['Анна','Ольга','Игорь','Пётр','Мария','Светлана','Дмитрий','Елена','Иван','Наталья','Сергей','Татьяна','Алексей','Юлия','Михаил','Ирина','Никита','Вера','Олег','Галина'] as first,
       array['Иванова','Кузнецова','Лапин','Смирнова','Воробьёв','Громов','Белова','Петрова','Соколова','Попова','Лебедева','Козлова','Новикова','Морозова','Волкова','Соловьёва','Васильева','Зайцева','Павлова','Семёнова','Голубева','Виноградова','Богданова','Фёдорова','Михайлова','Беляева','Тарасова','Белоусова','Орлова','Макарова'] as last,
       array['Щукарёва','Эдуардова','Юсупова','Якубович','Цветкова'] as rare, array['Казань','Москва','Тверь','Омск','Пермь','Самара','Уфа'] as city) w`,
  );
  await client.query(`insert into customer_identities (document_id, customer_id, kind, value, created_at, updated_at, published_at)
    select 'i' || v.kind || id, id, v.kind, v.value, now(), now(), now() from customers c cross join lateral (values ('phone', c.phone), ('email', c.email)) v(kind, value)`);
  for (const { indexdef } of indexes) await client.query(indexdef);
  await client.query('set session_replication_role = origin');
  await client.query('vacuum analyze');
}
