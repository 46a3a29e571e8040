// The club over a year of 1,000,000 visits and 1,000,000 orders: check-ins, who is inside, statistics, one backfill.
import pg from 'pg';
import { databaseOf } from './database.mjs';
import { latencies, percentile } from './load.mjs';
import { spawnNode } from './processes.mjs';
import { signIn } from './sign-in.mjs';

const VISITS = 1_000_000;
/** Receptions that record at once, and who comes to them: rows of customers without a visit. */
const RECEPTIONS = [
  { atOnce: 1, first: 99_001 },
  { atOnce: 4, first: 99_501 },
];
const CHECK_INS = 500;
const say = (line) => process.stdout.write(`${line}\n`);
const ms = (value) => `${value.toFixed(1)} ms`;

/** Measures the club; prints a line for each figure with its target. */
export async function club(serverUrl) {
  const url = await visitedDatabase(serverUrl);
  const node = await spawnNode(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const headers = await signIn(node.url, url, 'director');
    for (const { atOnce, first } of RECEPTIONS) {
      const taken = await checkIns(node.url, headers, { atOnce, first });
      say(
        `check-in at ${VISITS.toLocaleString('en')} visits, ${atOnce} at once: p50 ${ms(percentile(taken, 0.5))}, p95 ${ms(percentile(taken, 0.95))} (target p95 ≤ 30 ms)`,
      );
    }
    const year = `from=${day(-364)}&to=${day(0)}`;
    for (const [name, path] of [
      ['inside now', '/api/visits/inside'],
      ['statistics of a month', '/api/visits/statistics'],
      ['statistics of a year', `/api/visits/statistics?${year}`],
    ]) {
      const reads = await latencies(`${node.url}${path}`, headers, 100);
      say(`${name}: p50 ${ms(percentile(reads, 0.5))}, p95 ${ms(percentile(reads, 0.95))} (target ≤ 100 ms)`);
    }
    await backfill(node.url, headers, client);
  } finally {
    await client.end();
    await node.stop();
  }
}

/** A copy of the shop of a million orders whose customers came a million times, each once a day at most; kept for the next run. */
async function visitedDatabase(serverUrl) {
  await databaseOf(serverUrl, 1_000_000);
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  const { rowCount: isThere } = await admin.query(`select 1 from pg_database where datname = 'artel_bench_club'`);
  if (!isThere) await admin.query('create database artel_bench_club template artel_bench_1000000');
  await admin.end();
  const url = new URL(serverUrl);
  url.pathname = '/artel_bench_club';
  // The schema of this build, whatever build made the copy's origin.
  await (await spawnNode(url.href, 'web')).stop();
  await fillVisits(url);
  return url.href;
}

/** Writes the visits where they are not all there yet; what an earlier run has left inside goes home. */
async function fillVisits(url) {
  const client = new pg.Client({ connectionString: url.href, options: '-c TimeZone=UTC -c synchronous_commit=off' });
  await client.connect();
  const startedAt = Date.now();
  const { rows: there } = await client.query(`select count(*)::int as n from visits where document_id like 'v%'`);
  if (there[0].n >= VISITS) {
    await client.query('truncate awards, achievements restart identity cascade');
    await client.query("update visits set left_at = at + interval '1 second' where left_at is null");
    await client.end();
    return;
  }
  await client.query('truncate visits, visit_rollups restart identity cascade');
  for (let from = 0; from < VISITS; from += 100_000) {
    await client.query(
      `insert into visits (document_id, customer_id, at, left_at, recorded_by_name, closed_by_clock, visit_day, visit_hour, sex, age_band, social_status, created_at, updated_at, published_at)
       select 'v' || lpad(g::text, 23, '0'), 1 + g % 99000, t.at, t.at + interval '1 hour', 'Bench', false, t.at::date, extract(hour from t.at)::int,
         (array['female','male'])[1 + g % 2], (array['18-24','25-34','35-44','45-54'])[1 + g % 4], (array['student','employed','retired'])[1 + g % 3], t.at, t.at, t.at
       from generate_series($1::int, $2::int) g, lateral (select date_trunc('minute', now() - interval '365 days' + interval '364 days' * (g::float / $3)) as at) t`,
      [from, from + 99_999, VISITS],
    );
  }
  await client.query('vacuum analyze visits');
  await client.end();
  process.stderr.write(`  ${VISITS} visits in ${((Date.now() - startedAt) / 1000).toFixed(0)} s\n`);
}

/** People nobody has seen yet, a few at once; each check-in's own time. */
async function checkIns(url, headers, { atOnce, first }) {
  const taken = [];
  let next = first;
  const reception = async () => {
    while (next < first + CHECK_INS) {
      const customer = `c${String(next++).padStart(23, '0')}`;
      const startedAt = performance.now();
      const visit = await post(`${url}/api/visits`, headers, { customer });
      taken.push(performance.now() - startedAt);
      await post(`${url}/api/visits/${visit.documentId}/leave`, headers, {});
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reception));
  return taken.sort((a, b) => a - b);
}

async function backfill(url, headers, client) {
  const conditions = [{ metric: 'orders.spent', threshold: 100_000 }];
  const made = await post(`${url}/api/achievements`, headers, { title: 'Bench', rule: { match: 'all', conditions } });
  const startedAt = performance.now();
  await post(`${url}/api/achievements/${made.documentId}/backfill`, headers, {});
  for (let awards = 0; awards === 0; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { rows } = await client.query(
      'select count(*)::int as n from awards w join achievements a on a.id = w.achievement_id where a.document_id = $1',
      [made.documentId],
    );
    awards = rows[0].n;
    if (awards > 0)
      say(
        `backfill of a rule over 1,000,000 orders, one statement: ${awards.toLocaleString('en')} awards in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`,
      );
  }
}

async function post(url, headers, data) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ data }),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status} ${await answer.text()}`);
  return (await answer.json()).data;
}

function day(offset) {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}
