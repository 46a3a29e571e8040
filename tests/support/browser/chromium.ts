import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { DEMO_PASSWORD } from './demo-shop';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Address of the shop under test. */
export function shopUrl(): string {
  const url = process.env.ARTEL_BROWSER_URL;
  if (!url) throw new Error('Browser tests run by `npm run test:browser`, which starts the shop');
  return url;
}

/** A Chromium with a fresh profile and flags of its own; root has no sandbox. Close it in `afterAll`. */
export async function openChromium(flags: readonly string[] = []): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const args = [...FLAGS, ...flags, ...(isRoot ? ['--no-sandbox'] : [])];
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH, headless: true, args });
}

/** One visitor: a page with its own storage, and every address outside of the shop that it asked for (all refused). */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  outside: string[];
}

/** Opens a page in the shop's time zone, which is not the tests' own; the panel speaks `language` when given, else what it speaks by itself. */
export async function aVisitor(browser: Browser, language?: 'ru' | 'en', { url = shopUrl(), width = 1440 } = {}): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Moscow',
  });
  const outside: string[] = [];
  await context.route(
    (asked) => asked.origin !== new URL(url).origin && /^https?:$/.test(asked.protocol),
    async (route) => {
      outside.push(route.request().url());
      await route.abort();
    },
  );
  if (language)
    await context.addInitScript(
      (chosen) =>
        (globalThis as unknown as { localStorage: { setItem: (key: string, value: string) => void } }).localStorage.setItem(
          'strapi-admin-language',
          chosen,
        ),
      language,
    );
  return { context, page: await context.newPage(), outside };
}

/** Signs in to the panel by its form and waits for the home page. `name` is that of a demo person: `admin`, `manager`, … */
export async function signIn(page: Page, name: string): Promise<void> {
  await signInAs(page, `${name}@artel.test`, DEMO_PASSWORD);
}

/** The same with any address and password. */
export async function signInAs(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/admin/auth/login');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  await page.locator('nav').first().waitFor();
}
