// The board with 10,000 open orders in a real Chromium: first paint, frames while dragging, size of the desk's JavaScript.
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/tooling/find-chromium.mjs';
import { databaseOf } from './database.mjs';
import { percentile } from './load.mjs';
import { spawnNode } from './processes.mjs';

const BOARD = '/admin/plugins/desk/orders?view=board';
const PERSON = { firstname: 'Bench', lastname: 'Mark', email: 'bench@artel.test', password: 'Bench-mark-2026' };
const say = (line) => process.stdout.write(`${line}\n`);

/** Measures the board; prints a line for each figure with its target. */
export async function boardInBrowser(serverUrl) {
  const url = await openOrdersOnly(serverUrl);
  const node = await spawnNode(url);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await fetch(`${node.url}/admin/register-admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(PERSON),
    });
    const context = await browser.newContext({ baseURL: node.url, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const scripts = watchScripts(page);
    await signIn(page);
    const panelOnly = new Set(scripts.keys());
    await firstPaint(page);
    const desk = [...scripts].filter(([address]) => !panelOnly.has(address)).map(([, bytes]) => bytes);
    say(
      `the desk's own JavaScript on the board: ${(desk.reduce((sum, bytes) => sum + bytes, 0) / 1000).toFixed(0)} kB gzip (target ≤ 350 kB)`,
    );
    await dragging(page);
  } finally {
    await browser.close();
    await node.stop();
  }
}

async function openOrdersOnly(serverUrl) {
  await databaseOf(serverUrl, 10_000);
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query('drop database if exists artel_bench_board with (force)');
  await admin.query('create database artel_bench_board template artel_bench_10000');
  await admin.end();
  const url = new URL(serverUrl);
  url.pathname = '/artel_bench_board';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(
    `update orders set completed_at = null, order_status = (array['new','preparing_quote','quoted','confirmed','ready_for_delivery'])[1 + id % 5]`,
  );
  await client.end();
  return url.href;
}

/** Every script the page loads, by address, with its size in gzip. */
function watchScripts(page) {
  const sizes = new Map();
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    const body = await response.body().catch(() => null);
    if (body) sizes.set(response.url(), gzipSync(body).length);
  });
  return sizes;
}

async function signIn(page) {
  await page.goto('/admin/auth/login');
  await page.locator('input[name=email]').fill(PERSON.email);
  await page.locator('input[name=password]').fill(PERSON.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
  await page.waitForLoadState('networkidle');
}

/** From the page bar (the shell) to the first card, five times; the worst counts. */
async function firstPaint(page) {
  const times = [];
  for (let n = 0; n < 5; n += 1) {
    await page.goto(BOARD);
    times.push(
      await page.evaluate(async () => {
        const seen = async (selector) => {
          while (!document.querySelector(selector)) await new Promise((resolve) => requestAnimationFrame(resolve));
          return performance.now();
        };
        const shell = await seen('h1');
        return (await seen('[data-order][data-status]')) - shell;
      }),
    );
  }
  times.sort((a, b) => a - b);
  say(
    `board with 10,000 open orders, shell to first card: ${times[2].toFixed(0)} ms, worst ${times.at(-1).toFixed(0)} ms (target ≤ 1000 ms)`,
  );
  await page.waitForLoadState('networkidle');
}

/** Frames while a card is carried over the columns for three seconds and dropped where it came from. */
async function dragging(page) {
  const box = await page.locator('[data-order][data-status]').first().boundingBox();
  await page.evaluate(() => {
    window.frames_ = [];
    let last = performance.now();
    const tick = (now) => {
      window.frames_.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const [x, y] = [box.x + 40, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => void (window.frames_.length = 0));
  for (let step = 0; step < 180; step += 1) await page.mouse.move(x + 4 * step, y + 60 + 40 * Math.sin(step / 8));
  for (let step = 180; step > 0; step -= 6) await page.mouse.move(x + 4 * step, y + 60);
  const frames = (await page.evaluate(() => window.frames_)).sort((a, b) => a - b);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const long = frames.filter((frame) => frame > 50).length;
  say(
    `dragging over the board: ${frames.length} frames, p95 ${percentile(frames, 0.95).toFixed(0)} ms, longest ${frames.at(-1).toFixed(0)} ms, over 50 ms: ${long} (target 0)`,
  );
}
