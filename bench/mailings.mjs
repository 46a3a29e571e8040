// The sending engine beside nodemailer's own pool: the same letters to the same sink, from one worker each.
import net from 'node:net';
import nodemailer from 'nodemailer';
import pg from 'pg';
import PostalMime from 'postal-mime';
import { databaseOf } from './database.mjs';
import { spawnNode } from './processes.mjs';
import { signIn } from './sign-in.mjs';

const LETTERS = Number(process.env.BENCH_LETTERS ?? 20_000);
const AUDIENCE = Number(process.env.BENCH_AUDIENCE ?? 1_000_000);
const CONNECTIONS = 10;
const END = '\r\n.\r\n';
const say = (line) => process.stdout.write(`${line}\n`);
const BODY =
  '<p>Здравствуйте, {{ customer.first_name | default: "друг" }}!</p><p>Новинки недели уже в магазине.</p><p><a href="{{ unsubscribe_url }}">Отписаться</a></p>';

/** Sends so many letters by the engine and by the pool; then takes the snapshot of a large audience and reads its statistics. */
export async function mailingsBench(serverUrl) {
  const url = await freshDatabase(serverUrl);
  const sink = await startSink();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`update channel_settings set connections = ${CONNECTIONS} where channel = 'email'`);
    await people(client, LETTERS);
    const node = await spawnNode(url, 'all', { SMTP_URL: sink.url });
    try {
      const engine = await bySending(client, sink, LETTERS);
      const sample = await sink.sample();
      const pool = await byPool(sink, sample);
      say(
        `${LETTERS} letters, ${CONNECTIONS} connections: engine ${engine.toFixed(0)}/s, nodemailer's pool ${pool.toFixed(0)}/s: ${((100 * engine) / pool).toFixed(0)} % (target ≥ 50 %)`,
      );
      await bigAudience(client, node, url);
    } finally {
      await node.stop();
    }
  } finally {
    await client.end();
    sink.close();
  }
}

async function freshDatabase(serverUrl) {
  await databaseOf(serverUrl, 10_000);
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query('drop database if exists artel_bench_mailings with (force)');
  await admin.query('create database artel_bench_mailings template artel_bench_10000');
  await admin.end();
  const url = new URL(serverUrl);
  url.pathname = '/artel_bench_mailings';
  return url.href;
}

async function people(client, amount, prefix = 'p') {
  await client.query(
    `insert into customers (document_id, name, email, sex, category, created_at, updated_at, published_at)
     select 'c' || substr(md5($1 || n), 1, 23), 'Анна ' || n, $1 || n || '@sink.test', 'unknown', 'new', now(), now(), now() from generate_series(1, $2::int) n
     on conflict do nothing`,
    [prefix, amount],
  );
}

async function mailing(client, { startsIn = 0, audience = 'ready' } = {}) {
  const content = JSON.stringify({ subject: 'Новинки недели', body: BODY, format: 'html', files: [] });
  const { rows } = await client.query(
    `insert into mailings (document_id, name, channel, start_at, end_at, timezone, audience, audience_scope, audience_state, audience_cursor, audience_ceiling, owner_staff_id,
       owner_name, mailing_status, content, settled, version, started_at, started_by, created_at, updated_at, published_at)
     values ('m' || substr(md5(random()::text), 1, 23), 'Bench', 'email', now() + make_interval(secs => $1), now() + interval '1 day', 'Europe/Moscow', '{"customers":[],"segment":null}', 'all',
       $2, 0, (select max(id) from customers), 0, 'Bench', 'active', $3, false, 1, now(), 'Bench', now(), now(), now()) returning id`,
    [startsIn, audience, content],
  );
  return rows[0].id;
}

const WRITTEN = `insert into deliveries (document_id, mailing_id, customer_id, address, state, attempts, next_try_at, epoch, created_at, updated_at, published_at)
  select 'd' || substr(md5($1::int || ' ' || c.id), 1, 23), $1::int, c.id, c.email, 'pending', 0, now(), 0, now(), now(), now() from customers c where c.email like $2 order by c.id`;

async function bySending(client, sink, letters) {
  const id = await mailing(client, { audience: 'building' });
  await client.query(WRITTEN, [id, 'p%@sink.test']);
  sink.reset();
  await client.query(`update mailings set audience_state = 'ready' where id = $1`, [id]);
  await sink.reached(letters);
  return sink.rate();
}

async function byPool(sink, sample) {
  sink.reset();
  const pool = nodemailer.createTransport({ url: sink.url, pool: true, maxConnections: CONNECTIONS, maxMessages: Infinity });
  let next = 0;
  const send = async () => {
    while (next < LETTERS) {
      next += 1;
      await pool.sendMail({ ...sample, to: `p${next}@sink.test` });
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS * 2 }, send));
  pool.close();
  return sink.rate();
}

/** A mailing to everybody, through the product's own doors: start, snapshot in the background, statistics while it is being sent. */
async function bigAudience(client, node, url) {
  await people(client, AUDIENCE, 'q');
  await client.query('vacuum analyze customers');
  const headers = { ...(await signIn(node.url, url, 'director')), 'content-type': 'application/json' };
  const ask = async (method, path, data) => {
    const answer = await fetch(`${node.url}/api${path}`, { method, headers, ...(data ? { body: JSON.stringify({ data }) } : {}) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()).data;
  };
  const segment = await ask('POST', '/segments', {
    name: `Everybody ${Date.now()}`,
    rules: { field: 'email', op: 'contains', value: 'sink' },
  });
  const message = await ask('POST', '/messages', { name: 'Bench', subject: 'Новинки недели', body: BODY, format: 'html' });
  const hours = (n) => new Date(Date.now() + n * 3_600_000).toISOString();
  const plan = { name: 'Bench', message: message.documentId, segment: segment.documentId, startAt: hours(-1), endAt: hours(5) };
  const { documentId } = await ask('POST', '/mailings', plan);
  const begun = performance.now();
  await ask('POST', `/mailings/${documentId}/start`, {});
  const answered = performance.now() - begun;
  let progress;
  for (;;) {
    progress = await ask('GET', `/mailings/${documentId}/progress`);
    if (progress.audienceState === 'ready') break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const snapshot = (performance.now() - begun) / 1_000;
  say(
    `${progress.counts.audience} recipients: start answered after ${answered.toFixed(0)} ms, all written down after ${snapshot.toFixed(1)} s (target ≤ 30 s)`,
  );
  const times = { stats: [], progress: [] };
  const memory = [];
  for (let n = 0; n < 40; n += 1) {
    for (const what of Object.keys(times)) {
      const from = performance.now();
      await ask('GET', `/mailings/${documentId}/${what}`);
      times[what].push(performance.now() - from);
    }
    memory.push(node.residentMb());
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const line = (all) => {
    const sorted = [...all].sort((a, b) => a - b);
    return `p50 ${sorted[20].toFixed(1)} ms, p95 ${sorted[37].toFixed(1)} ms`;
  };
  const { counts } = await ask('GET', `/mailings/${documentId}/progress`);
  say(`statistics of it while it is sent: ${line(times.stats)}; progress: ${line(times.progress)} (target ≤ 50 ms)`);
  say(
    `the process (server and worker in one) after ${counts.accepted} letters of it: ${memory[4].toFixed(0)} → ${memory.at(-1).toFixed(0)} MB, most ${Math.max(...memory).toFixed(0)} MB (target ≤ 400)`,
  );
  await ask('POST', `/mailings/${documentId}/pause`, {});
  const quiet = [];
  for (let n = 0; n < 40; n += 1) {
    const from = performance.now();
    await ask('GET', `/mailings/${documentId}/stats`);
    quiet.push(performance.now() - from);
  }
  say(`statistics of it at rest: ${line(quiet)} (target ≤ 50 ms)`);
}

/** A server that takes everything at once and counts. */
async function startSink() {
  let count = 0;
  let first = 0;
  let last = 0;
  let text = '';
  let waiting = null;
  const server = net.createServer((socket) => {
    let pending = '';
    let isText = false;
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.write('220 sink\r\n');
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      for (;;) {
        const end = pending.indexOf(isText ? END : '\r\n');
        if (end < 0) return;
        const part = pending.slice(0, end);
        pending = pending.slice(end + (isText ? END.length : 2));
        if (isText) {
          isText = false;
          count += 1;
          last = performance.now();
          first ||= last;
          text ||= part;
          socket.write('250 2.0.0 taken\r\n');
          if (waiting && count >= waiting.goal) waiting.done();
        } else if (part.startsWith('DATA')) {
          isText = true;
          socket.write('354 go\r\n');
        } else if (part.startsWith('EHLO')) socket.write('250-sink\r\n250 8BITMIME\r\n');
        else if (part.startsWith('QUIT')) socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${server.address().port}?ignoreTLS=true`,
    reset: () => void ([count, first, last] = [0, 0, 0]),
    rate: () => count / ((last - first) / 1_000),
    reached: (goal) => (count >= goal ? Promise.resolve() : new Promise((done) => (waiting = { goal, done }))),
    /** The engine's own first letter, for the pool to send. */
    sample: async () => {
      const { subject, text: plain, html, headers } = await PostalMime.parse(Buffer.from(text, 'latin1'));
      const list = headers.filter(({ key }) => key.startsWith('list-')).map(({ key, value }) => [key, value]);
      return { from: 'Artel <no-reply@artel.test>', subject, text: plain, html, headers: Object.fromEntries(list) };
    },
    close: () => server.close(),
  };
}
