import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../support/browser/chromium';
import { DEMO_PASSWORD } from '../../support/browser/demo-shop';
import { planEvent } from '../../support/browser/desk-calls';
import { callRest } from '../../support/browser/rest-calls';
import { aProductOnSale } from '../../support/browser/shop-orders';
import { aShopVisitor, signInToShop } from '../../support/browser/storefront';

const PAGES: [name: string, path: string, ready: string][] = [
  ['the front page', '/shop/', '.grid .card-price'],
  ['the catalogue', '/shop/catalogue', '.grid .card-price'],
  ['a search without result', '/shop/catalogue?q=zzzzz', '.empty'],
  ['a product', '/shop/products/PRODUCT', '.product-price'],
  ['the cart', '/shop/cart', '.line'],
  ['the checkout', '/shop/checkout', '.side-card'],
  ['the sign-in', '/shop/sign-in', 'form'],
  ['the registration', '/shop/register', 'form'],
  ['the recovery', '/shop/recover', 'form'],
  ['the events', '/shop/events', '.event-card'],
  ['an event', '/shop/events/EVENT', '.facts'],
  ['the articles', '/shop/articles', '.article-card'],
  ['an article', '/shop/articles/ARTICLE', '#talk'],
  ['a text', '/shop/pages/about', 'h1'],
  ['no page', '/shop/nowhere', 'h1'],
];

const OWN: [name: string, path: string, ready: string][] = [
  ['the orders', '/shop/orders?since=2020-01-01', 'tbody tr'],
  ['an order', '/shop/orders/ORDER', '.steps'],
  ['the profile', '/shop/account', '.photo'],
  ['an event to sign up for', '/shop/events/EVENT', '.join'],
  ['the own events', '/shop/account/events', '.rows li'],
  ['a ticket', '/shop/events/JOINED', '.ticket img'],
  ['the visits', '/shop/account/visits', '.rows li'],
  ['the awards', '/shop/account/awards', '.awards li'],
  ['the consents', '/shop/account/consents', 'h1'],
  ['the password', '/shop/account/password', 'form'],
  ['the sessions', '/shop/account/sessions', '.rows li'],
  ['the own data', '/shop/account/data', 'h1'],
];

const LOOKS: [theme: string, width: number][] = [
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
];

async function anArticle(): Promise<string> {
  const { data } = await callRest<{ data: { slug: string }[] }>('GET', '/articles');
  return data[0]?.slug ?? '';
}

describe.each(LOOKS)('in the %s theme, %i wide', (theme, width) => {
  let browser: Browser;
  let page: Page;
  let product: string;
  let order: string;
  let event: string;
  let joined: string;
  let article: string;
  beforeAll(async () => {
    browser = await openChromium();
    ({ page } = await aShopVisitor(browser, { theme, width }));
    product = ((await aProductOnSale()) as unknown as { slug: string }).slug;
    [event, joined] = await Promise.all(['Доступный вечер', 'Вечер с билетом'].map((title) => planEvent({ title, capacity: 50 })));
    article = await anArticle();
    await page.goto(`/shop/products/${product}`);
    await page.locator('.product-buy .add').click();
    await page.locator('.product-buy .stepper').waitFor();
  });
  afterAll(async () => browser?.close());

  /** What axe calls serious, headings that skip a level, and whether the page is wider than its window. */
  const faults = async (path: string, ready: string): Promise<string[]> => {
    const names = { PRODUCT: product, ORDER: order, EVENT: event, JOINED: joined, ARTICLE: article };
    await page.goto(path.replace(/[A-Z]{4,}/, (name) => names[name as keyof typeof names]));
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ id, impact }) => impact === 'serious' || impact === 'critical' || id === 'heading-order');
    const isWide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth + 1');
    return [
      ...serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ...(isWide ? ['wider than the window'] : []),
    ];
  };

  it.each(PAGES)('%s has no serious violation', async (_name, path, ready) => {
    expect(await faults(path, ready)).toEqual([]);
  });

  it('the rooms of a client have none either', async () => {
    await signInToShop({ page }, 'client@artel.test', DEMO_PASSWORD);
    await page.goto('/shop/orders');
    const link = page.locator('.cell-number a').first();
    await link.waitFor();
    order = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
    await page.goto(`/shop/events/${joined}`);
    await page.getByRole('button', { name: 'Записаться' }).click();
    await page.locator('.ticket img').waitFor();
    const found: Record<string, string[]> = {};
    for (const [name, path, ready] of OWN) found[name] = await faults(path, ready);
    expect(found).toEqual(Object.fromEntries(OWN.map(([name]) => [name, []])));
  });
});
