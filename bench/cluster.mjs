// Two web nodes and a worker behind real nginx with the configuration of deploy/nginx: mixed load, one node killed in the middle of it.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { io } from 'socket.io-client';
import { Agent } from 'undici';
import { median, percentile } from './load.mjs';
import { spawnNode } from './processes.mjs';
import { signIn } from './sign-in.mjs';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const [FRONT, WEB_ONE, WEB_TWO, WORKER] = [16443, 16401, 16402, 16403];
const SOCKETS = 40;
const WORKERS = Number(process.env.BENCH_CLUSTER_CALLERS ?? 8);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Minutes of load, the kill at a third of it; answers what was sent, lost, how sockets came back, and memory early and late. */
export async function clusterUnderLoad(databaseUrl, minutes = Number(process.env.BENCH_MINUTES ?? 3)) {
  const environment = { TRUST_PROXY: '1', PUBLIC_URL: `https://127.0.0.1:${FRONT}`, REDIS_URL: process.env.BENCH_REDIS_URL ?? '' };
  const web = (port) => spawnNode(databaseUrl, 'web', { ...environment, PORT: String(port) });
  const nodes = [await web(WEB_ONE), await web(WEB_TWO), await spawnNode(databaseUrl, 'worker', { ...environment, PORT: String(WORKER) })];
  const nginx = await startNginx();
  const front = frontDoor(`https://127.0.0.1:${FRONT}`);
  const sockets = [];
  try {
    const people = await Promise.all([0, 1].map((n) => signIn(nodes[n].url, databaseUrl, 'manager')));
    for (let n = 0; n < SOCKETS; n += 1) sockets.push(await connect(front.url, people[n % 2]));
    const load = mixedLoad(front, people, await supply(databaseUrl));
    const memory = watchMemory(nodes);
    const endsAt = Date.now() + minutes * 60_000;
    await pause((minutes * 60_000) / 3);
    // All sockets come from one address: the node that has them is the one to lose.
    const crowded = (await socketsOf(nodes[0])) > (await socketsOf(nodes[1])) ? 0 : 1;
    const killedAt = performance.now();
    await nodes[crowded].kill();
    await pause(5_000);
    nodes[crowded] = await web(crowded === 0 ? WEB_ONE : WEB_TWO);
    await pause(Math.max(0, endsAt - Date.now()));
    const sent = await load.stop();
    const returned = sockets.map(({ backAfter }) => backAfter(killedAt)).filter((ms) => ms !== null);
    await pause(3_000);
    return {
      ...sent,
      ...(await countOrders(databaseUrl, sent.keys)),
      connected: sockets.filter(({ socket }) => socket.connected).length,
      sockets: SOCKETS,
      dropped: returned.length,
      slowestReturn: Math.max(0, ...returned),
      memory: memory.stop(),
    };
  } finally {
    sockets.forEach(({ socket }) => socket.disconnect());
    await front.close();
    nginx.kill('SIGQUIT');
    for (const node of nodes) await node.stop();
  }
}

async function socketsOf({ url }) {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^artel_live_sockets (\d+)/m.exec(text)?.[1] ?? 0);
}

/** The configuration as it is delivered; ports, certificate and folders are this machine's. */
async function startNginx() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'artel-nginx-'));
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1', '-keyout', 'key.pem', '-out', 'cert.pem'],
    { cwd: home, stdio: 'ignore' },
  );
  const site = fs
    .readFileSync(path.join(root, 'deploy/nginx/artel.conf'), 'utf8')
    .replaceAll('127.0.0.1:1337', `127.0.0.1:${WEB_ONE}`)
    .replaceAll('127.0.0.1:1338', `127.0.0.1:${WEB_TWO}`)
    .replace('listen 80;', `listen 127.0.0.1:${FRONT + 1};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${FRONT} ssl http2;`)
    .replaceAll('shop.example;', '127.0.0.1;')
    .replace(/ssl_certificate .*;/, `ssl_certificate ${home}/cert.pem;`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${home}/key.pem;`);
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join(' ');
  fs.writeFileSync(
    path.join(home, 'nginx.conf'),
    `daemon off; pid ${home}/nginx.pid; error_log ${home}/error.log;\nevents {}\nhttp { access_log off; ${folders}\n${site}\n}\n`,
  );
  const nginx = spawn('nginx', ['-p', home, '-c', path.join(home, 'nginx.conf'), '-e', path.join(home, 'error.log')], { stdio: 'inherit' });
  for (let tries = 0; !fs.existsSync(path.join(home, 'nginx.pid')); tries += 1) {
    if (tries > 100 || nginx.exitCode !== null) throw new Error('nginx does not start; is it installed?');
    await pause(50);
  }
  return nginx;
}

/** Calls through nginx; answers status 0 where the connection broke. */
function frontDoor(url) {
  const dispatcher = new Agent({ connect: { rejectUnauthorized: false }, connections: WORKERS * 2 });
  const call = async (method, route, headers, body) => {
    try {
      const answer = await fetch(`${url}${route}`, {
        dispatcher,
        method,
        headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
        body: body && JSON.stringify(body),
      });
      const text = await answer.text();
      return { status: answer.status, body: answer.status < 300 ? JSON.parse(text) : text };
    } catch {
      return { status: 0, body: null };
    }
  };
  return { url, call, close: () => dispatcher.close() };
}

async function connect(url, { authorization }) {
  const ups = [];
  const socket = io(url, {
    path: '/live',
    transports: ['websocket'],
    forceNew: true,
    rejectUnauthorized: false,
    auth: { token: authorization.slice('Bearer '.length) },
  });
  let downAt = null;
  socket.on('disconnect', () => (downAt = performance.now()));
  await new Promise((resolve, reject) => {
    socket.once('ready', resolve);
    socket.once('connect_error', reject);
  });
  socket.on('ready', () => ups.push(performance.now()));
  /** Milliseconds from the kill until it was live again; null when it never went away. */
  const backAfter = (since) => (downAt === null ? null : (ups.find((at) => at > since) ?? Infinity) - since);
  return { socket, backAfter };
}

async function supply(databaseUrl) {
  return query(databaseUrl, 'select document_id as id from products where archived_at is null order by id limit 300', []).catch(() =>
    query(databaseUrl, 'select document_id as id from products order by id limit 300', []),
  );
}

/** Callers that read the catalogue, list orders, place orders and move them; a write that breaks is repeated with its key. */
function mixedLoad(front, people, products) {
  const keys = [];
  const statuses = {};
  const taken = [];
  let isOver = false;
  const note = ({ status }, startedAt) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
    taken.push(performance.now() - startedAt);
  };
  const read = async (route, headers) => {
    const startedAt = performance.now();
    note(await front.call('GET', route, headers), startedAt);
  };
  const write = async (route, headers, body) => {
    const key = randomUUID();
    for (let tries = 0; tries < 60; tries += 1) {
      const startedAt = performance.now();
      const answer = await front.call('POST', route, { ...headers, 'idempotency-key': key }, body);
      note(answer, startedAt);
      if (answer.status > 0 && answer.status < 500 && answer.status !== 409 && answer.status !== 429) return { key, ...answer };
      if (answer.status === 409 && !String(answer.body).includes('IDEMPOTENCY')) return { key, ...answer };
      await pause(250);
    }
    return { key, status: 0, body: null };
  };
  const place = async (person) => {
    const lines = [1, 2].map(() => ({ product: products[Math.floor(Math.random() * products.length)].id, quantity: 1 }));
    const phone = `+79${String(1 + Math.floor(Math.random() * 5_000)).padStart(9, '0')}`;
    const placed = await write('/api/orders', person, { data: { lines, contact: { name: 'Анна', phone } } });
    if (placed.status === 201) keys.push(placed.body.data.documentId);
    if (placed.status === 201 && Math.random() < 0.5)
      await write(`/api/orders/${placed.body.data.documentId}/status`, person, { data: { to: 'cancelled' } });
  };
  const caller = async (n) => {
    while (!isOver) {
      const person = people[n % people.length];
      const dice = Math.random();
      if (dice < 0.4) await read(`/api/products?pagination[pageSize]=24&pagination[page]=${1 + Math.floor(Math.random() * 5)}`, {});
      else if (dice < 0.6) await read('/api/orders?pagination[pageSize]=25&sort=createdAt:desc', person);
      else if (dice < 0.7) await read('/api/customers?search=79', person);
      else await place(person);
    }
  };
  const callers = Array.from({ length: WORKERS }, (_, n) => caller(n));
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(callers);
      taken.sort((a, b) => a - b);
      return { keys, statuses, calls: taken.length, p50: percentile(taken, 0.5), p99: percentile(taken, 0.99), longest: taken.at(-1) ?? 0 };
    },
  };
}

/** Every order that was answered with 201 is in the books once. */
async function countOrders(databaseUrl, ids) {
  const [{ found }] = await query(databaseUrl, 'select count(*)::int as found from orders where document_id = any($1::text[])', [ids]);
  const [{ twice }] = await query(
    databaseUrl,
    `select count(*)::int as twice from (select 1 from order_lines_order_lnk l join orders o on o.id = l.order_id where o.document_id = any($1::text[])
       group by l.order_id having count(*) > 2) t`,
    [ids],
  );
  return { placed: ids.length, found, twice };
}

function watchMemory(nodes) {
  const samples = [];
  const watched = [...nodes];
  const timer = setInterval(
    () => samples.push(watched.map((node, n) => (nodes[n] === node && !node.hasEnded() ? node.residentMb() : 0))),
    1_000,
  );
  const middle = (from, to, n) =>
    median(samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to)).map((sample) => sample[n]));
  return {
    stop: () => {
      clearInterval(timer);
      // Of the web nodes the one that was not killed counts.
      const survivor = nodes[0] === watched[0] ? 0 : 1;
      return { web: [middle(0.2, 0.35, survivor), middle(0.85, 1, survivor)], worker: [middle(0.2, 0.35, 2), middle(0.85, 1, 2)] };
    },
  };
}

async function query(databaseUrl, text, values) {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c TimeZone=UTC -c search_path=public' });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}
