import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../support/browser/chromium';
import { DEMO_PASSWORD } from '../../support/browser/demo-shop';
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
  ['the articles', '/shop/articles', 'h1'],
  ['a text', '/shop/pages/about', 'h1'],
  ['no page', '/shop/nowhere', 'h1'],
];

const OWN: [name: string, path: string, ready: string][] = [
  ['the orders', '/shop/orders?since=2020-01-01', 'tbody tr'],
  ['an order', '/shop/orders/ORDER', '.steps'],
  ['the profile', '/shop/account', '.photo'],
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

describe.each(LOOKS)('in the %s theme, %i wide', (theme, width) => {
  let browser: Browser;
  let page: Page;
  let product: string;
  let order: string;
  beforeAll(async () => {
    browser = await openChromium();
    ({ page } = await aShopVisitor(browser, { theme, width }));
    product = ((await aProductOnSale()) as unknown as { slug: string }).slug;
    await page.goto(`/shop/products/${product}`);
    await page.locator('.product-buy .add').click();
    await page.locator('.product-buy .stepper').waitFor();
  });
  afterAll(async () => browser?.close());

  /** What axe calls serious, and whether the page is wider than its window. */
  const faults = async (path: string, ready: string): Promise<string[]> => {
    await page.goto(path.replace('PRODUCT', product).replace('ORDER', order));
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
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
    const found: Record<string, string[]> = {};
    for (const [name, path, ready] of OWN) found[name] = await faults(path, ready);
    expect(found).toEqual(Object.fromEntries(OWN.map(([name]) => [name, []])));
  });
});
