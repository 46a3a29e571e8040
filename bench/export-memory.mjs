// How much memory an export of 100,000 orders takes above an idle server, and how long it lasts.
//   npm run build && DATABASE_URL=postgresql://… node bench/export-memory.mjs
// The database should be a scratch one: orders `bench-…` are added until there are enough. `ARTEL_DIST` names the compiled
// server (default `dist`); exit code 1 above 64 MB.
import { fork } from 'node:child_process';
import { get } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ORDERS = 100_000;
const LIMIT_MB = 64;
const appDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

if (process.argv[2] === 'serve') await serve();
else await measure();

async function serve() {
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = await createStrapi({ appDir, distDir: path.resolve(appDir, process.env.ARTEL_DIST ?? 'dist') }).load();
  const { server } = strapi;
  server.mount();
  await new Promise((resolve) => server.httpServer.listen(0, '127.0.0.1', resolve));
  await fill(strapi.db.connection);
  const tokens = strapi.service('admin::api-token');
  const { accessKey } = await tokens.create({ name: `bench-${Date.now()}`, description: '', type: 'read-only', lifespan: null });
  process.send({ port: server.httpServer.address().port, token: accessKey });
  let peak = 0;
  setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10);
  process.on('message', (word) => {
    if (word === 'end') return void strapi.destroy().finally(() => process.exit(0));
    process.send({ peak, now: process.memoryUsage.rss() });
    peak = 0;
  });
}

async function fill(knex) {
  const [{ count }] = await knex('orders').count();
  await knex.raw(
    `with o as (
       insert into orders (document_id, number, order_status, payment_status, channel, contact_name, contact_phone, contact_email, delivery_city,
         delivery_address, comment, discount, delivery_cost, total, version, placed_at, created_at, updated_at, published_at)
       select 'bench' || n, 'bench-' || n, 'completed', 'paid', 'desk', 'Анна Петрова ' || n, '+7999' || lpad(n::text, 7, '0'), 'anna' || n || '@example.test', 'Москва',
         'ул. Ленина, д. ' || n % 200, 'Позвонить за час до доставки', 0, 300, 1234.5 + n, 1, now(), now() - n * interval '1 minute', now(), now()
       from generate_series(?::int, ?::int) n on conflict do nothing returning id)
     select count(*) from o`,
    [Number(count) + 1, ORDERS],
  );
  await knex.raw('analyze orders');
}

async function measure() {
  const server = fork(fileURLToPath(import.meta.url), ['serve'], { env: { ...process.env, NO_OPEN: '1', TZ: 'UTC' } });
  server.once('exit', (code) => process.exit(process.exitCode ?? code ?? 1));
  const next = () => new Promise((resolve) => server.once('message', resolve));
  const { port, token } = await next();
  const ask = async () => {
    server.send('memory');
    return next();
  };
  const read = (file) =>
    new Promise((resolve, reject) => {
      get({ port, path: `/api/orders/export.${file}`, headers: { Authorization: `Bearer ${token}` } }, (response) => {
        let bytes = 0;
        response
          .on('data', (chunk) => (bytes += chunk.length))
          .once('end', () => resolve({ bytes, status: response.statusCode }))
          .once('error', reject);
      }).once('error', reject);
    });
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  let failed = false;
  for (const file of ['csv', 'xlsx', 'csv', 'xlsx']) {
    await ask();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const idle = (await ask()).now;
    const startedAt = performance.now();
    const { bytes, status } = await read(file);
    const seconds = (performance.now() - startedAt) / 1000;
    const grownMb = ((await ask()).peak - idle) / 2 ** 20;
    failed ||= status !== 200 || grownMb > LIMIT_MB;
    console.log(
      `${file}: ${status}, ${(bytes / 2 ** 20).toFixed(1)} MB in ${seconds.toFixed(1)} s, memory ${grownMb.toFixed(1)} MB above ${(idle / 2 ** 20).toFixed(0)} MB idle`,
    );
  }
  process.exitCode = failed ? 1 : 0;
  server.send('end');
}
