// The director's page over many orders: every endpoint, the night, a day's rollup after an order; the models on public data.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import { latencies, percentile } from './load.mjs';
import { spawnNode } from './processes.mjs';
import { signIn } from './sign-in.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname ?? '.', '..');
const models = path.join(root, 'dist/src/api/analytics/domain/models');

const day = (ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const MONTH = `from=${day(29)}&to=${day(0)}`;
const YEAR = `from=${day(364)}&to=${day(0)}`;
const ENDPOINTS = [
  ...[MONTH, YEAR].flatMap((period) => [
    `overview?${period}`,
    `sales?${period}`,
    `funnel?${period}`,
    `customers?${period}`,
    ...['product', 'category', 'manager', 'channel', 'city'].map((group) => `breakdown?${period}&group=${group}`),
    `orders?${period}`,
    `orders?${period}&kind=new&page=3`,
    `orders?${period}&kind=repeat`,
    `orders?${period}&channel=desk&pageSize=100`,
    `visits?${period}`,
    `events?${period}`,
    `mailings?${period}`,
  ]),
  'cohorts',
  'rfm',
  'clv',
  'forecast?horizon=90',
  'baskets',
  'scored-customers',
  'scored-customers?atRisk=true&sort=spent',
  'next-steps',
  'today',
  ...['waiting', 'late', 'unassigned', 'expiringQuotes'].map((kind) => `orders?kind=${kind}`),
  'products?kind=deadStock',
  'products?kind=lowStock',
];

async function until(client, sql, isDone, patienceMs = 900_000) {
  const startedAt = performance.now();
  for (;;) {
    const { rows } = await client.query(sql);
    if (isDone(rows[0])) return performance.now() - startedAt;
    if (performance.now() - startedAt > patienceMs) throw new Error(`Waited too long for: ${sql}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** p95 of each endpoint, each asked for the first time too (`cold`: the cache emptied before), in ms. */
async function endpoints(node, url, headers) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = new Map();
  for (const endpoint of ENDPOINTS) {
    const target = `${node.url}/api/analytics/${endpoint}`;
    await latencies(target, headers, 2);
    const taken = [];
    for (let n = 0; n < 20; n += 1) {
      // As after every order: the kept answers are old.
      await client.query(`select artel.mark_edit('analytics')`);
      taken.push(...(await latencies(target, headers, 1)));
    }
    taken.sort((a, b) => a - b);
    found.set(endpoint.replace(/from=[^&]*&to=[^&]*/, endpoint.includes(YEAR) ? 'year' : 'month'), percentile(taken, 0.95));
  }
  await client.end();
  return found;
}

/** Measures one size; answers the endpoints' p95. */
export async function measure(url, say, ms) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const node = await spawnNode(url);
  try {
    await until(
      client,
      `select (select count(*)::int from artel.sales_state) as built, (select count(*)::int from artel.model_result) as kept`,
      (row) => row.built > 0 && row.kept >= 4,
    );
    // The scores reach the customers after the models are kept.
    await until(
      client,
      `select count(*)::int as jobs from pgboss.job where name = 'analytics.models-wanted' and state in ('created', 'active', 'retry')`,
      (row) => row.jobs === 0,
    );
    await until(client, 'select count(*)::int as marks from artel.sales_mark', (row) => row.marks === 0);
    await client.query(
      'analyze artel.sales_day, artel.product_day, artel.product_month, artel.customer_score, artel.customer_month, artel.funnel_day, artel.first_orders',
    );
    const headers = await signIn(node.url, url, 'director');
    const p95 = await endpoints(node, url, headers);
    const delays = [];
    for (let n = 0; n < 5; n += 1) {
      const { rows } = await client.query(
        `update orders set order_status = 'completed', completed_at = now() where id = (select id from orders where order_status = 'ready_for_delivery' order by id limit 1) returning total`,
      );
      if (rows.length === 0) break;
      delays.push(
        await until(
          client,
          `select (select count(*)::int from artel.sales_mark) as marks, (select count(*)::int from pgboss.job where name = 'analytics.days-touched' and state in ('created', 'active', 'retry')) as jobs`,
          (row) => row.marks === 0 && row.jobs === 0,
          60_000,
        ),
      );
    }
    say(`  a day's rollup after an order: at most ${ms(Math.max(...delays))} (target ≤ 5000 ms)`);
    return p95;
  } finally {
    await node.stop();
    await client.end();
  }
}

function timed(work) {
  const startedAt = performance.now();
  const answer = work();
  return { answer, taken: performance.now() - startedAt };
}

/** The models on public data: CDNOW (the whole set at BENCH_CDNOW, else ten times its sample) and groceries. */
export function measureModels(say, ms) {
  const { fitBgNbd, historyUntil } = require(path.join(models, 'bg-nbd.js'));
  const { mergeSameDay } = require(path.join(models, 'purchases.js'));
  const { associationRules } = require(path.join(models, 'baskets.js'));
  const fixtures = path.join(root, 'tests/fixtures/analytics');
  const whole = process.env.BENCH_CDNOW;
  const rows = fs
    .readFileSync(whole ?? path.join(fixtures, 'CDNOW_sample.txt'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/));
  const purchases = rows.map((row) => {
    const [customer, date] = [row[0], row[row.length - 3]];
    return { customer, day: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`, amount: Number(row[row.length - 1]) };
  });
  const histories = mergeSameDay(purchases).flatMap((one) => historyUntil(one, '1997-09-30') ?? []);
  // Shifted a little each, so that no two copies are one history.
  const many = whole
    ? histories
    : Array.from({ length: 10 }, (_, copy) =>
        histories.map(({ x, tx, T }) => ({ x, tx: x === 0 ? 0 : tx + copy / 1000, T: T + copy / 1000 })),
      ).flat();
  const first = timed(() => fitBgNbd(many));
  const fit = timed(() => fitBgNbd(many));
  say(`BG/NBD fit of ${many.length} customers: the process' first ${ms(first.taken)}, then ${ms(fit.taken)} (target ≤ 2000 ms)`);
  const baskets = fs
    .readFileSync(path.join(fixtures, 'groceries.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const cold = timed(() => associationRules(baskets, { support: 0.001, confidence: 0.8 }));
  const rules = timed(() => associationRules(baskets, { support: 0.001, confidence: 0.8 }));
  say(
    `baskets on groceries (${baskets.length}, ${rules.answer.length} rules): first ${ms(cold.taken)}, then ${ms(rules.taken)} (target ≤ 1000 ms)`,
  );
}

/** The whole measurement; `databaseOf` gives a database with lines of this many orders. */
export async function benchAnalytics(databaseOf, say, ms) {
  measureModels(say, ms);
  const small = await measure(await databaseOf(100_000), say, ms);
  const large = await measure(await databaseOf(1_000_000), say, ms);
  for (const [endpoint, p95] of large) say(`  ${endpoint}: p95 at 100 k / 1 M orders ${ms(small.get(endpoint))} / ${ms(p95)}`);
  const worst = Math.max(...large.values());
  say(`the director's page over 1 M orders: worst p95 ${ms(worst)} with kept answers emptied before each request (target ≤ 100 ms)`);
}
