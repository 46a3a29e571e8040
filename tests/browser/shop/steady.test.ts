import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../support/browser/chromium';
import { planEvent } from '../../support/browser/desk-calls';
import { DEMO_PASSWORD } from '../../support/browser/demo-shop';
import { aProductOnSale } from '../../support/browser/shop-orders';
import { aShopVisitor, signInToShop } from '../../support/browser/storefront';
import { eventually } from '../../support/eventually';

/** How far things may jump on one page, by the Layout Instability API; 0.1 is what search engines still call good. */
const MOST_SHIFT = 0.05;
/** How late the shop answers, in milliseconds: what arrives late is what pushes. */
const SLOW_MS = 300;

const PAGES: [name: string, path: string, ready: string][] = [
  ['the front page', '/shop/', '.grid .card-price'],
  ['the catalogue', '/shop/catalogue', '.grid .card-price'],
  ['a product', '/shop/products/PRODUCT', '.product-price'],
  ['the cart', '/shop/cart', '.line'],
  ['the checkout', '/shop/checkout', '.side-card'],
  ['the events', '/shop/events', '.event-card'],
  ['an event', '/shop/events/EVENT', '.facts'],
  ['the articles', '/shop/articles', '.article-card'],
  ['a text', '/shop/pages/about', 'h1'],
  ['the registration', '/shop/register', 'form'],
  ['no page', '/shop/nowhere', 'h1'],
];

const OWN: [name: string, path: string, ready: string][] = [
  ['the orders', '/shop/orders?since=2020-01-01', 'tbody tr'],
  ['an event', '/shop/events/EVENT', '.join'],
  ['the profile', '/shop/account', '.photo'],
  ['the events', '/shop/account/events', 'h1'],
  ['the visits', '/shop/account/visits', '.rows li'],
  ['the awards', '/shop/account/awards', '.awards li'],
  ['the consents', '/shop/account/consents', 'fieldset'],
  ['the sessions', '/shop/account/sessions', '.rows li'],
];

/** Runs in the page before anything else: adds up what moves without anybody having touched it. */
const WATCH = `window.shift = 0; window.moved = [];
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      window.shift += value;
      window.moved.push(...sources.map(({ node }) => (node?.nodeName ?? '') + '.' + (node?.className ?? '')));
    }
  }).observe({ type: 'layout-shift', buffered: true });`;

describe.each([390, 768, 1440])('%i wide, with a slow shop', (width) => {
  let browser: Browser;
  let page: Page;
  let product: string;
  let event: string;
  beforeAll(async () => {
    browser = await openChromium();
    const visitor = await aShopVisitor(browser, { width });
    ({ page } = visitor);
    await visitor.context.addInitScript(WATCH);
    product = ((await aProductOnSale()) as unknown as { slug: string }).slug;
    event = await planEvent({ title: `Спокойный вечер ${width}`, capacity: 10 });
    await page.goto(`/shop/products/${product}`);
    await page.locator('.product-buy .add').click();
    await page.locator('.product-buy .stepper').waitFor();
    await page.route('**/api/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      await route.continue().catch(() => undefined);
    });
  });
  afterAll(async () => browser?.close());

  /** What jumped on a page, and how far; null when it stood still enough. */
  const jumps = async (path: string, ready: string): Promise<string | null> => {
    await page.goto(path.replace('PRODUCT', product).replace('EVENT', event));
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    const { shift, moved } = await page.evaluate<{ shift: number; moved: string[] }>('({ shift: window.shift, moved: window.moved })');
    return shift > MOST_SHIFT ? `${shift.toFixed(3)}: ${[...new Set(moved)].join(', ')}` : null;
  };

  it('notices what jumps: the measure itself works', async () => {
    await page.goto('/shop/');
    await page.locator('.grid .card-price').first().waitFor();
    await page.evaluate(`document.querySelector('main').style.paddingTop = '400px'`);
    // Not by `waitForFunction`: the shop's pages allow no code made of words.
    await eventually(async () => expect(await page.evaluate<number>('window.shift')).toBeGreaterThan(MOST_SHIFT));
  });

  it.each(PAGES)('%s stands still', async (_name, path, ready) => {
    expect(await jumps(path, ready)).toBeNull();
  });

  it('the rooms of a client stand still', async () => {
    await signInToShop({ page }, 'client@artel.test', DEMO_PASSWORD);
    const found: Record<string, string | null> = {};
    for (const [name, path, ready] of OWN) found[name] = await jumps(path, ready);
    expect(found).toEqual(Object.fromEntries(OWN.map(([name]) => [name, null])));
  });
});
