import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openChromium, shopUrl } from '../../support/browser/chromium';
import { projectDir } from '../../support/paths';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** A host of files that answers unknown addresses with `index.html`, as `docs/storefront.md` asks. */
async function aStaticHost(folder: string): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    const wanted = path.join(folder, path.normalize(new URL(request.url ?? '/', 'http://host').pathname));
    const file = fs.existsSync(wanted) && fs.statSync(wanted).isFile() ? wanted : path.join(folder, 'index.html');
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('a storefront that is hosted elsewhere', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'artel-storefront-'));
  let browser: Browser;
  let host: http.Server;
  let origin: string;
  beforeAll(async () => {
    const env = { ...process.env, API_URL: shopUrl(), BASE_PATH: '/', OUT_DIR: folder };
    execFileSync(process.execPath, ['scripts/storefront.mjs'], { cwd: projectDir, env });
    host = await aStaticHost(folder);
    origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    host?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('is built with the address of its shop, and leaves the product’s own build alone', () => {
    expect(fs.readFileSync(path.join(folder, 'index.html'), 'utf8')).toContain(`<meta name="artel-api" content="${shopUrl()}"`);
    expect(fs.readFileSync(path.join(projectDir, 'public/shop/index.html'), 'utf8')).toContain('<meta name="artel-api" content=""');
  });

  it('asks that shop, which lets only the origins in that it was told', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${origin}/catalogue`);
    // The demo knows no other origin: the browser keeps the answers from the page, and the page says so.
    await page.getByRole('alert').first().waitFor({ timeout: 30_000 });
    expect(asked.some((url) => url.startsWith(`${shopUrl()}/api/products`))).toBe(true);
    expect(asked.filter((url) => url.startsWith(`${origin}/api/`))).toEqual([]);
    await page.close();
  });

  it('shows the goods, and keeps a guest’s cart, once its origin is let in', async () => {
    const page = await browser.newPage();
    // What a shop with this origin in CORS_ORIGINS answers; tests/api/platform holds the server to it.
    await page.route(`${shopUrl()}/api/**`, async (route) => {
      const allowed = { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'X-Cart-Token,ETag,Retry-After' };
      if (route.request().method() === 'OPTIONS')
        return route.fulfill({
          status: 204,
          headers: { ...allowed, 'access-control-allow-methods': 'GET,POST,PUT', 'access-control-allow-headers': '*' },
        });
      const answer = await route.fetch();
      await route.fulfill({ response: answer, headers: { ...answer.headers(), ...allowed } });
    });
    await page.goto(`${origin}/catalogue`);
    await page.locator('.grid .card-price').first().waitFor();
    const picture = page.locator('.card img').first();
    expect(await picture.getAttribute('src')).toMatch(new RegExp(`^${shopUrl()}/uploads/`));
    await page.locator('.card .add:enabled').first().click();
    await page.goto(`${origin}/cart`);
    await page.locator('.line').first().waitFor();
    await page.close();
  });
});
