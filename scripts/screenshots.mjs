// npm run screenshots [-- --url http://… --password … --out docs/images --language ru --theme light --width 1440 --only board,list]:
// a picture of each page of the desk, from the demo shop. Without --url a fresh demo shop is started and removed again.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBuild, ensurePackages, root } from './prepare.mjs';
import { findChromium } from './tooling/find-chromium.mjs';
import { PAGES } from './tooling/screenshot-pages.mjs';

ensurePackages();
const { values: wanted } = parseArgs({
  options: {
    url: { type: 'string' },
    password: { type: 'string', default: 'demo-password-2026' },
    out: { type: 'string', default: 'docs/images' },
    language: { type: 'string', default: 'ru' },
    theme: { type: 'string', default: 'light' },
    width: { type: 'string', default: '1440' },
    only: { type: 'string' },
  },
});
const HEIGHT = 900;
const BOOT_MS = 300_000;

async function demoShop() {
  ensureBuild();
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'artel-pictures-'));
  // The database server's own account has to get through.
  fs.chmodSync(dataDir, 0o755);
  const port = 18_990;
  const child = spawn(process.execPath, ['scripts/demo.mjs'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port), DEMO_PASSWORD: wanted.password, NO_OPEN: '1' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  for (const start = Date.now(); !(await fetch(`${url}/_health`).catch(() => null))?.ok; ) {
    if (Date.now() - start > BOOT_MS || child.exitCode !== null) throw new Error('The demo shop did not start');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, stop };
}

async function signIn(page) {
  await page.goto('/admin/auth/login');
  await page.locator('input[name=email]').fill('admin@artel.test');
  await page.locator('input[name=password]').fill(wanted.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
}

const shop = wanted.url ? { url: wanted.url, stop: async () => undefined } : await demoShop();
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--disable-gpu', '--font-render-hinting=none', ...(isRoot ? ['--no-sandbox'] : [])],
});
let failed = 0;
try {
  const viewport = { width: Number(wanted.width), height: HEIGHT };
  const context = await browser.newContext({ baseURL: shop.url, viewport, reducedMotion: 'reduce', locale: wanted.language });
  await context.addInitScript(
    ([language, theme]) => {
      localStorage.setItem('strapi-admin-language', language);
      localStorage.setItem('STRAPI_THEME', theme);
      localStorage.setItem('artel.language', language);
      localStorage.setItem('artel.theme', theme);
    },
    [wanted.language, wanted.theme],
  );
  const page = await context.newPage();
  await signIn(page);
  fs.mkdirSync(wanted.out, { recursive: true });
  const only = wanted.only?.split(',');
  for (const { name, open } of PAGES.filter((one) => !only || only.includes(one.name))) {
    try {
      await open(page, wanted.password);
      await page.waitForLoadState('networkidle').catch(() => undefined);
      await page.screenshot({ path: path.join(wanted.out, `${name}.png`) });
      process.stdout.write(`${name}\n`);
    } catch (error) {
      failed += 1;
      process.stderr.write(`${name}: ${String(error).split('\n')[0]}\n`);
    }
  }
} finally {
  await browser.close();
  await shop.stop();
}
process.exit(failed ? 1 : 0);
