// A consumer of Artel's events in one file: Node 20 or newer, no packages. Copy it and write your own `handle`.
//
//   node consume-events.mjs follow             asks the feed, begins with what happens from now on
//   node consume-events.mjs listen             takes webhooks at http://localhost:PORT/
//
//   SHOP=https://shop.example TOKEN=<API token> STATE=./state.json   for both; TYPES=order.*,stock.changed for `follow`
//   WEBHOOK_SECRET=whsec_… PORT=8080                                 for `listen`
//
// Two rules carry everything: an event may come twice, so remember ids (or make the work repeatable); and say "taken" (keep the
// cursor, answer 200) only after the work is done, so that a crash repeats an event instead of losing it.

import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const {
  SHOP = 'http://localhost:1337',
  TOKEN = '',
  STATE = './state.json',
  TYPES = 'order.*',
  WEBHOOK_SECRET = '',
  PORT = '8080',
} = process.env;
const TOLERANCE_SECONDS = 300;
const REMEMBERED = 10_000;

/** What you do with an event. Throw, and it comes again. Events say that something changed: read how it is now by REST. */
async function handle(event) {
  if (event.type.startsWith('order.')) {
    const { data: order } = await ask(`/api/orders/${event.subject}`);
    // An older event may come after a newer state was read: the version says which is newer.
    console.log(`${event.type} ${order.number}: ${order.status}, ${order.total}, version ${order.version}`);
  } else {
    console.log(`${event.type} ${event.subject} ${JSON.stringify(event.data)}`);
  }
}

// ── the feed ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

async function follow() {
  const state = await load();
  for (let pause = 0; ; ) {
    try {
      // The first time the cursor is fetched at once and kept; then it waits for news.
      const query = { types: TYPES, limit: '100', wait: state.cursor ? '25' : '0', after: state.cursor ?? 'latest' };
      const page = await ask(`/api/feed?${new URLSearchParams(query)}`);
      for (const event of page.data) await once(state, event);
      state.cursor = page.meta.next;
      await save(state);
      pause = 0;
    } catch (error) {
      if (error.code === 'FEED_EXPIRED') {
        // Away for more than 30 days, or the shop was restored: read everything anew here, then go on from the oldest event kept.
        console.error(error.message);
        state.cursor = error.from;
        continue;
      }
      pause = Math.min(pause * 2 || 1_000, 60_000);
      console.error(`${error.message}; again in ${pause / 1000} s`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function ask(path) {
  const response = await fetch(SHOP + path, { headers: { authorization: `Bearer ${TOKEN}` }, signal: AbortSignal.timeout(40_000) });
  const body = await response.json();
  if (response.ok) return body;
  const { message, details } = body.error;
  throw Object.assign(new Error(`${response.status} ${message}`), { code: details?.code, from: details?.from });
}

// ── webhooks ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

async function listen() {
  // An empty key signs as well as any other, for everybody.
  if (!/^whsec_.{20}/.test(WEBHOOK_SECRET)) throw new Error('Say WEBHOOK_SECRET: the webhook showed it when it was added');
  const state = await load();
  // One event after the other: the shop sends them in order, and resends may come beside.
  let queue = Promise.resolve();
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    if (!isGenuine(request.headers, body)) return response.writeHead(401).end('wrong signature');
    const work = queue.then(async () => {
      await once(state, JSON.parse(body));
      await save(state);
    });
    queue = work.catch(() => undefined);
    try {
      await work;
      response.writeHead(204).end();
    } catch (error) {
      // Anything but 2xx: the shop tries again, for a day.
      response.writeHead(500).end(error.message);
    }
  });
  server.listen(Number(PORT), () => console.log(`Listening at ${server.address().port}`));
}

/** Checks the signature by the Standard Webhooks spec; during a change of secrets there are two. */
function isGenuine(headers, body) {
  const id = String(headers['webhook-id']);
  const timestamp = Number(headers['webhook-timestamp']);
  if (!(Math.abs(Date.now() / 1000 - timestamp) < TOLERANCE_SECONDS)) return false;
  const key = Buffer.from(WEBHOOK_SECRET.replace(/^whsec_/, ''), 'base64');
  const wanted = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  return String(headers['webhook-signature'])
    .split(' ')
    .some((signature) => {
      const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    });
}

// ── both ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Does the work of an event unless it was done before. In a database: the work and the id in one transaction. */
async function once(state, event) {
  if (state.done.includes(event.id)) return;
  await handle(event);
  state.done = [...state.done, event.id].slice(-REMEMBERED);
}

async function load() {
  try {
    return JSON.parse(await readFile(STATE, 'utf8'));
  } catch {
    return { cursor: null, done: [] };
  }
}

/** Whole or not at all: a crash leaves the old file. */
async function save(state) {
  await writeFile(`${STATE}.new`, JSON.stringify(state));
  await rename(`${STATE}.new`, STATE);
}

const way = { follow, listen }[process.argv[2]];
if (!way) throw new Error('Say follow or listen');
await way();
