// The import of a list of customers: a trial, the import, the same file again; beside COPY into a table and one insert.
import pg from 'pg';
import { databaseOf } from './database.mjs';
import { spawnNode } from './processes.mjs';
import { signIn } from './sign-in.mjs';

const ROWS = Number(process.env.BENCH_IMPORT_ROWS ?? 100_000);
const CITIES = ['Казань', 'Москва', 'Тверь', 'Омск', 'Пермь'];
const phoneOf = (n) => `+7928${String(n).padStart(7, '0')}`;

/** Seconds of the trial, of the import and of the same file again; of bare SQL; resident memory in MB at its highest; what the import reports. */
export async function importCustomers(serverUrl) {
  const url = await databaseOf(serverUrl, 10_000);
  const node = await spawnNode(url, 'all');
  let peakMb = 0;
  const watch = setInterval(() => (peakMb = Math.max(peakMb, node.residentMb())), 200);
  try {
    await forget(url);
    const bare = await bareSql(url);
    await forget(url);
    const headers = await signIn(node.url, url, 'manager');
    const file = uploadOf(listOfPeople());
    const one = await upload(node.url, headers, file);
    const idleMb = node.residentMb();
    const trial = await run(node.url, headers, one, { dryRun: true });
    const write = await run(node.url, headers, one, {});
    const again = await run(node.url, headers, await upload(node.url, headers, file), {});
    return { rows: ROWS, bare, trial, write, again, idleMb, peakMb };
  } finally {
    clearInterval(watch);
    await node.stop();
    await forget(url);
  }
}

function listOfPeople() {
  const lines = Array.from(
    { length: ROWS },
    (_, n) => `Покупатель ${n},${phoneOf(n)},import${n}@people.test,${CITIES[n % CITIES.length]},${n % 2 ? 'м' : 'ж'},опт`,
  );
  return `ФИО,Телефон,Почта,Город,Пол,Метки\n${lines.join('\n')}\n`;
}

function uploadOf(text) {
  const form = new FormData();
  form.set('file', new Blob([text], { type: 'text/csv' }), 'people.csv');
  return form;
}

async function upload(nodeUrl, headers, body) {
  const answer = await fetch(`${nodeUrl}/api/customers/imports`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`The upload answered ${answer.status} ${await answer.text()}`);
  return (await answer.json()).data;
}

async function run(nodeUrl, headers, { documentId, mapping }, options) {
  const startedAt = performance.now();
  const path = `${nodeUrl}/api/customers/imports/${documentId}`;
  const answer = await fetch(`${path}/run`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ mapping, ...options }),
  });
  if (!answer.ok) throw new Error(`The run answered ${answer.status} ${await answer.text()}`);
  for (;;) {
    const { data } = await (await fetch(path, { headers })).json();
    if (!['queued', 'running'].includes(data.state)) return { seconds: (performance.now() - startedAt) / 1000, report: data };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The least that writes these people: no check of contacts, no report, no tags. */
function bareSql(url) {
  return withClient(url, async (client) => {
    const startedAt = performance.now();
    await client.query('begin');
    await client.query(
      `insert into customers (document_id, name, phone, email, city, sex, category, created_at, updated_at, published_at)
       select substr('c' || md5('import' || n), 1, 24), 'Покупатель ' || n, '+7928' || lpad(n::text, 7, '0'), 'import' || n || '@people.test', ($2::text[])[1 + n % 5],
         'unknown', 'new', now(), now(), now() from generate_series(0, $1::int - 1) n`,
      [ROWS, CITIES],
    );
    await client.query('commit');
    return (performance.now() - startedAt) / 1000;
  });
}

function forget(url) {
  return withClient(url, async (client) => {
    await client.query('truncate customer_import_rows, customer_imports cascade');
    await client.query(`delete from customers where phone like '+7928%' and name like 'Покупатель %'`);
    await client.query('vacuum analyze customers');
  });
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC -c search_path=public' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
