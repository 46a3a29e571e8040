import type { Browser } from 'playwright-core';
import { aVisitor, openChromium, signIn } from '../../support/browser/chromium';
import { startDemoShop, type DemoShop } from '../../support/browser/demo-shop';
import { placeOrder } from '../../support/browser/shop-orders';

describe('a server that restarts', () => {
  let browser: Browser;
  let shop: DemoShop;
  beforeAll(async () => {
    browser = await openChromium();
    shop = await startDemoShop({ orders: 20 });
  });
  afterAll(async () => {
    await browser?.close();
    await shop?.stop();
  });

  it('is said, and what was missed is there when it is back', async () => {
    const { page } = await aVisitor(browser, 'ru', { url: shop.url });
    await signIn(page, 'manager');
    await page.goto('/admin/plugins/desk/orders?view=board');
    await page.getByText('На связи').first().waitFor();
    await shop.restart(async () => {
      await page.getByText('Переподключаемся…').first().waitFor({ timeout: 20_000 });
    });
    const order = await placeOrder({ name: 'Пока вас не было' }, shop.url);
    await page.getByText('На связи').first().waitFor({ timeout: 60_000 });
    await page.locator(`[data-order="${order.documentId}"]`).first().waitFor({ timeout: 15_000 });
  });
});
