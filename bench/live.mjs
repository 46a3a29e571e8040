// Live updates: a change on one node until each of 500 clients on another node has it.
import pg from 'pg';
import { io } from 'socket.io-client';
import { percentile } from './load.mjs';
import { spawnNode } from './processes.mjs';
import { signIn } from './sign-in.mjs';

const CLIENTS = 500;
/** The most that the server allows. */
const SOCKETS_OF_A_PERSON = 50;
const CHANGES = Number(process.env.BENCH_CHANGES ?? 300);
const PAUSE_MS = 40;

/** Answers percentiles in ms, over all clients and changes, from sending the request (so the write itself is part of it) and from its answer. */
export async function liveLatency(databaseUrl, environment) {
  const writer = await spawnNode(databaseUrl, 'all', environment);
  const teller = await spawnNode(databaseUrl, 'web', environment);
  const sockets = [];
  try {
    const people = [];
    for (let n = 0; n < CLIENTS / SOCKETS_OF_A_PERSON; n += 1) {
      // Each node lets five people sign in from one address within five minutes.
      people.push(await signIn([writer, teller][n % 2].url, databaseUrl, 'manager'));
    }
    const arrivals = [];
    for (let n = 0; n < CLIENTS; n += 1) sockets.push(await connect(teller.url, people[n % people.length], arrivals));
    const orders = await movable(databaseUrl);
    await changes(writer.url, people[0], orders.slice(0, 20), arrivals);
    return await changes(writer.url, people[0], orders.slice(20, 20 + CHANGES), arrivals);
  } finally {
    sockets.forEach((socket) => socket.disconnect());
    await teller.stop();
    await writer.stop();
  }
}

async function connect(url, { authorization }, arrivals) {
  const token = authorization.slice('Bearer '.length);
  const socket = io(url, { path: '/live', transports: ['websocket'], forceNew: true, reconnection: false, auth: { token } });
  socket.on('order.changed', ({ documentId }) => arrivals.push({ documentId, at: performance.now() }));
  await new Promise((resolve, reject) => {
    socket.once('ready', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

async function changes(url, headers, orders, arrivals) {
  const fromSending = [];
  const fromAnswer = [];
  for (const documentId of orders) {
    arrivals.length = 0;
    const sentAt = performance.now();
    const answer = await fetch(`${url}/api/orders/${documentId}/status`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ data: { to: 'ready_for_delivery' } }),
    });
    const answeredAt = performance.now();
    if (!answer.ok) throw new Error(`A status change answered ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
    await everybody(arrivals);
    for (const { at } of arrivals) {
      fromSending.push(at - sentAt);
      fromAnswer.push(Math.max(0, at - answeredAt));
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MS));
  }
  return { sending: spread(fromSending), answer: spread(fromAnswer) };
}

async function everybody(arrivals) {
  const deadline = performance.now() + 10_000;
  while (arrivals.length < CLIENTS) {
    if (performance.now() > deadline) throw new Error(`${CLIENTS - arrivals.length} of ${CLIENTS} clients were not told`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), max: sorted.at(-1) };
}

/** Confirmed orders, put back to where they were by SQL before each run. */
async function movable(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`update orders set order_status = 'confirmed' where order_status = 'ready_for_delivery'`);
  const { rows } = await client.query(`select document_id as id from orders where order_status = 'confirmed' order by random() limit $1`, [
    CHANGES + 20,
  ]);
  await client.end();
  if (rows.length < CHANGES + 20) throw new Error(`Only ${rows.length} orders can be moved`);
  return rows.map(({ id }) => id);
}
