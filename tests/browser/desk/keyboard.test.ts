import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, signIn } from '../../support/browser/chromium';
import { aProductOnSale, placeOrder } from '../../support/browser/shop-orders';
import { eventually } from '../../support/eventually';

describe('without a mouse', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    ({ page } = await aVisitor(browser, 'ru'));
    await signIn(page, 'manager');
  });
  afterAll(async () => browser?.close());

  it('creates an order', async () => {
    const product = await aProductOnSale();
    await page.goto('/admin/plugins/desk/orders?view=list');
    await page.getByText('На связи').first().waitFor();
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 1, name: 'Новый заказ' }).waitFor();
    await page.keyboard.type('8 (916) 777-00-01');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Клавиатурный Клиент');
    await page.getByRole('combobox', { name: 'Добавить товар' }).focus();
    await page.keyboard.type(`3*${product.name}`);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('3 шт.').first().waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: /Заказ 20/ }).waitFor();
    await page.getByText('+7 916 777-00-01').first().waitFor();
  });

  it('carries a card over the board to a column that is allowed, and takes it back', async () => {
    const order = await placeOrder({ name: 'Переносимый' });
    await page.goto('/admin/plugins/desk/orders?view=board');
    const card = (status: string) => page.locator(`[data-order="${order.documentId}"][data-status="${status}"]`);
    await card('new').focus();
    await page.keyboard.press('Space');
    await page.locator('[data-column="preparing_quote"][data-drop="allowed"]').waitFor();
    // The board listens for arrows a moment after it has shown where the card may go.
    await eventually(async () => {
      await page.keyboard.press('ArrowRight');
      await page.locator('[data-column="preparing_quote"][data-drop="over"]').waitFor({ timeout: 1_000 });
    });
    await page.keyboard.press('Enter');
    await card('preparing_quote').waitFor();
    await eventually(async () => expect(await card('preparing_quote').evaluate((element) => element.matches(':focus'))).toBe(true));
    expect(new URL(page.url()).pathname).toBe('/admin/plugins/desk/orders');
  });

  it('finds an order by its number from anywhere', async () => {
    const order = await placeOrder({ name: 'Искомый' });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type(order.number.slice(-6));
    await page
      .getByRole('option', { name: new RegExp(order.number) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `Заказ ${order.number}` }).waitFor();
  });

  it('sells at the counter', async () => {
    const product = await aProductOnSale();
    await page.goto('/admin/plugins/desk/counter');
    await page.getByRole('heading', { level: 1, name: 'Продажа на кассе' }).waitFor();
    await page.keyboard.type(product.name);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(product.name).first().waitFor();
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/Продажа 20\d\d-/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Чек' }).waitFor();
  });
});
