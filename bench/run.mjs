// npm run bench [place] [list] [filters] [status] [memory] [boot] [analytics] [live] [board] [sync] [auto-sync] [customers] [import] [club] [mailings] [cluster]: all of them when none is named.
import pg from 'pg';
import { benchAnalytics } from './analytics.mjs';
import { boardInBrowser } from './board.mjs';
import { clusterUnderLoad } from './cluster.mjs';
import { club } from './club.mjs';
import { automaticSync, customerSearch, fullSync } from './crm.mjs';
import { benchServer, databaseOf } from './database.mjs';
import { importCustomers } from './import.mjs';
import { liveLatency } from './live.mjs';
import { latencies, load, median, percentile } from './load.mjs';
import { spawnBaseline, spawnNode } from './processes.mjs';
import { mailingsBench } from './mailings.mjs';
import { signIn } from './sign-in.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 6);
/** A node has let go of what its start left behind after 5 s. */
const SETTLED_MS = 10_000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 4);
const say = (line) => process.stdout.write(`${line}\n`);
const ms = (value) => `${value.toFixed(1)} ms`;

/** Runs the named measurements; prints one line each, with its target. */
export async function runBench(names) {
  const wanted = (name) => names.length === 0 || names.includes(name);
  const server = await benchServer();
  try {
    const wantsHundred = ['boot', 'place', 'list', 'status', 'memory'].some(wanted);
    const hundred = wantsHundred ? await databaseOf(server.url, 100_000) : '';
    if (wanted('boot')) await boot(hundred);
    if (wanted('place') || wanted('list') || wanted('status') || wanted('memory')) await sideBySide(hundred, wanted);
    if (wanted('list')) await flatness(await databaseOf(server.url, 10_000), await databaseOf(server.url, 1_000_000));
    if (wanted('filters')) await filters(await databaseOf(server.url, 1_000_000));
    if (wanted('analytics')) await benchAnalytics((orders) => databaseOf(server.url, orders, { hasAllLines: true }), say, ms);
    if (wanted('live')) await live(await databaseOf(server.url, 50_000));
    if (wanted('board')) await boardInBrowser(server.url);
    await customers(server.url, wanted);
    if (wanted('import')) await imports(server.url);
    // Needs nginx and takes minutes (BENCH_MINUTES): by name only.
    if (names.includes('cluster')) await cluster(await databaseOf(server.url, 50_000));
    if (wanted('mailings')) await mailingsBench(server.url);
    if (wanted('club')) await club(server.url);
  } finally {
    await server.release();
  }
}

async function customers(serverUrl, wanted) {
  if (wanted('sync')) {
    const { orders, bare, sync, again, same } = await fullSync(serverUrl);
    say(
      `sync-crm over ${orders} orders: ${sync.seconds.toFixed(1)} s, bare SQL ${bare.toFixed(1)} s: ${(sync.seconds / bare).toFixed(2)} × (target ≤ 2 ×), same result: ${same}`,
    );
    say(
      `  memory, highest of the first and last quarter: ${sync.firstQuarterMb.toFixed(0)} → ${sync.lastQuarterMb.toFixed(0)} MB; a second run: ${again.seconds.toFixed(1)} s`,
    );
  }
  if (wanted('auto-sync')) {
    for (const [name, { synced, left, share }] of Object.entries(await automaticSync(serverUrl, { seconds: SECONDS, rounds: ROUNDS })))
      say(
        `${name}: ${synced.toFixed(0)}/s, ${left.toFixed(0)}/s on a node that leaves customers alone: + ${(100 * share).toFixed(0)} % (target ≤ 15 %)`,
      );
  }
  if (wanted('customers')) {
    for (const [name, { p50, p95 }] of Object.entries(await customerSearch(serverUrl)))
      say(`search of 1,000,000 customers by ${name}: p50 ${ms(p50)}, p95 ${ms(p95)} (target p95 ≤ 50 ms)`);
  }
}

async function imports(serverUrl) {
  const { rows, bare, trial, write, again, idleMb, peakMb } = await importCustomers(serverUrl);
  const { created, updated, failed } = write.report;
  say(
    `import of ${rows} customers: ${write.seconds.toFixed(1)} s (${created} created, ${updated} updated, ${failed} failed), trial ${trial.seconds.toFixed(1)} s, ` +
      `the same file again ${again.seconds.toFixed(1)} s (${again.report.created} created); one bare insert ${bare.toFixed(1)} s: ${(write.seconds / bare).toFixed(1)} ×`,
  );
  say(`  resident memory before and at its highest: ${idleMb.toFixed(0)} / ${peakMb.toFixed(0)} MB`);
}

async function cluster(url) {
  const r = await clusterUnderLoad(url);
  const statuses = Object.entries(r.statuses).map(([status, count]) => `${status === '0' ? 'broken' : status}: ${count}`);
  say(
    `two web nodes and a worker behind nginx, one web node killed: ${r.calls} calls (${statuses.join(', ')}), p50 ${ms(r.p50)}, p99 ${ms(r.p99)}, longest ${ms(r.longest)}`,
  );
  say(`  ${r.placed} orders answered with 201, ${r.found} of them in the books, ${r.twice} twice`);
  say(
    `  ${r.dropped} of ${r.sockets} sockets lost their node, ${r.connected} live at the end, the slowest back after ${ms(r.slowestReturn)}`,
  );
  say(
    `  resident memory early → late: web ${r.memory.web.map((mb) => mb.toFixed(0)).join(' → ')} MB, worker ${r.memory.worker.map((mb) => mb.toFixed(0)).join(' → ')} MB`,
  );
}

async function boot(url) {
  // The first start of an installation compiles everything and keeps it five seconds later.
  const first = await spawnNode(url);
  await new Promise((resolve) => setTimeout(resolve, 8_000));
  await first.stop();
  const times = [];
  for (let n = 0; n < 3; n += 1) {
    const node = await spawnNode(url);
    times.push(node.bootMs);
    await node.stop();
  }
  say(`boot to the first answer, database existing: ${ms(median(times))} (target ≤ 3000 ms)`);
}

async function sideBySide(url, wanted) {
  const node = await spawnNode(url);
  const baseline = await spawnBaseline(url);
  try {
    const client = await signIn(node.url, url, 'client');
    const manager = await signIn(node.url, url, 'manager');
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const idle = node.residentMb();
    if (wanted('place'))
      await compare('placing an order (3 lines, 8 at once)', '≥ 50 %', node, baseline, {
        connections: 8,
        headers: client,
        requests: placing,
      });
    if (wanted('list'))
      await compare('order list (25 newest, 4 at once)', '≥ 30 %', node, baseline, {
        connections: 4,
        headers: manager,
        requests: () => [{ method: 'GET', path: '/api/orders' }],
      });
    if (wanted('status'))
      await compare('status change (8 at once)', '≥ 30 %', node, baseline, {
        connections: 8,
        headers: manager,
        requests: () => moving(url),
      });
    say(`resident memory idle / after the load: ${idle.toFixed(0)} MB / ${node.residentMb().toFixed(0)} MB (target ≤ 350 / ≤ 500 MB)`);
  } finally {
    await node.stop();
    await baseline.stop();
  }
}

/** Artel and the baseline in turn, A B A B …; the ratio pair by pair. */
async function compare(what, target, node, baseline, options) {
  const run = async (server, seconds) => load(server.url, { ...options, seconds, requests: await options.requests() });
  await run(node, 2);
  await run(baseline, 2);
  const pairs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await run(node, SECONDS);
    const theirs = await run(baseline, SECONDS);
    pairs.push({ ours, theirs, ratio: ours.perSecond / theirs.perSecond });
  }
  const ratios = pairs.map(({ ratio }) => ratio);
  const spread = `${(Math.min(...ratios) * 100).toFixed(0)}–${(Math.max(...ratios) * 100).toFixed(0)} %`;
  say(
    `${what}: ${(median(ratios) * 100).toFixed(0)} % of the baseline (${spread}; ${median(pairs.map((p) => p.ours.perSecond)).toFixed(0)}/s beside ` +
      `${median(pairs.map((p) => p.theirs.perSecond)).toFixed(0)}/s; p50 ${ms(median(pairs.map((p) => p.ours.p50)))}) (target ${target})`,
  );
}

const productId = () => `p${String(1 + Math.floor(Math.random() * 1000)).padStart(23, '0')}`;

function placing() {
  return [
    {
      method: 'POST',
      path: '/api/orders',
      setupRequest: (request) => {
        const products = new Set();
        while (products.size < 3) products.add(productId());
        const lines = [...products].map((product) => ({ product, quantity: 1 + Math.floor(Math.random() * 3) }));
        const contact = { name: 'Анна', phone: `+79${String(1 + Math.floor(Math.random() * 10_000)).padStart(9, '0')}` };
        return {
          ...request,
          headers: { ...request.headers, 'content-type': 'application/json' },
          body: JSON.stringify({ data: { lines, contact } }),
        };
      },
    },
  ];
}

/** Orders that go to and fro between confirmed and ready, so that the supply never ends; read anew for each run, since a run may end in mid-request. */
async function moving(databaseUrl) {
  // What the run before this one left under way ends first.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows: supply } = await client.query(
    `select document_id as id, order_status as status from orders where order_status in ('confirmed', 'ready_for_delivery') and id <= 100000 order by random() limit 600`,
  );
  await client.end();
  let next = 0;
  const setupRequest = (request) => {
    const order = supply[(next += 1) % supply.length];
    order.status = order.status === 'confirmed' ? 'ready_for_delivery' : 'confirmed';
    const headers = { ...request.headers, 'content-type': 'application/json' };
    return { ...request, path: `/api/orders/${order.id}/status`, headers, body: JSON.stringify({ data: { to: order.status } }) };
  };
  return [{ method: 'POST', path: '/api/orders', setupRequest }];
}

async function flatness(small, large) {
  const p95 = [];
  for (const url of [small, large]) {
    const node = await spawnNode(url);
    const headers = await signIn(node.url, url, 'manager');
    await latencies(`${node.url}/api/orders`, headers, 100);
    p95.push(percentile(await latencies(`${node.url}/api/orders`, headers, 500), 0.95));
    await node.stop();
  }
  say(`order list p95 at 10 k / 1 M orders: ${ms(p95[0])} / ${ms(p95[1])} = × ${(p95[1] / p95[0]).toFixed(2)} (target ≤ × 1.5)`);
}

const day = (ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const FILTERS = {
  'status, many': 'filters[status][$eq]=completed',
  'status, few': 'filters[status][$eq]=quoted',
  'two statuses': 'filters[status][$in][0]=new&filters[status][$in][1]=cancelled',
  'dates, many': `filters[createdAt][$gte]=${day(400)}`,
  'dates, one day': `filters[createdAt][$gte]=${day(300)}&filters[createdAt][$lt]=${day(299)}`,
  'dates, none': 'filters[createdAt][$lt]=2001-01-01',
  'amount, many': 'filters[total][$gte]=500',
  'amount, few': 'filters[total][$gte]=100150',
  'amount, none': 'filters[total][$gt]=9000000',
  'number, one': 'filters[number][$eq]=2026-700000',
  'number part, many': 'filters[number][$contains]=77',
  'number part, none': 'filters[number][$contains]=zzz',
  'customer name part, many': 'filters[customer][name][$containsi]=анна',
  'customer name part, few': 'filters[customer][name][$containsi]=77777',
  'customer name part, none': 'filters[customer][name][$containsi]=ыыы',
  'customer phone, one': 'filters[customer][phone][$eq]=8 900 005 55 55',
  'manager, many': `filters[manager][documentId][$eq]=s${'1'.padStart(23, '0')}`,
  'no manager': 'filters[manager][documentId][$null]=true',
  'status and amount, none': 'filters[status][$eq]=new&filters[total][$gt]=9000000',
  'sorted by amount': 'sort=total:desc',
  'amount sorted by amount': 'filters[total][$gte]=500&sort=total:asc',
};

async function filters(url) {
  const node = await spawnNode(url);
  try {
    const headers = await signIn(node.url, url, 'manager');
    let worst = 0;
    for (const [what, query] of Object.entries(FILTERS)) {
      const target = `${node.url}/api/orders?${encodeURI(query)}`;
      await latencies(target, headers, 5);
      const p95 = percentile(await latencies(target, headers, 60), 0.95);
      worst = Math.max(worst, p95);
      say(`  filter ${what}: p95 ${ms(p95)}`);
    }
    say(`each filter at 1 M orders: worst p95 ${ms(worst)} (target ≤ 100 ms)`);
  } finally {
    await node.stop();
  }
}

/** Over Redis too when BENCH_REDIS_URL names one. */
async function live(url) {
  const buses = {
    PostgreSQL: { REDIS_URL: '' },
    ...(process.env.BENCH_REDIS_URL ? { Redis: { REDIS_URL: process.env.BENCH_REDIS_URL } } : {}),
  };
  for (const [bus, environment] of Object.entries(buses)) {
    const { sending, answer } = await liveLatency(url, environment);
    const figures = ({ p50, p99 }) => `p50 ${ms(p50)}, p99 ${ms(p99)}`;
    say(
      `change on one node → seen by 500 clients on another, over ${bus}: ${figures(sending)} from sending the request, ` +
        `${figures(answer)} from its answer (target p99 ≤ 100 ms)`,
    );
  }
}
