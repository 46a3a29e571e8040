import type { Browser, Page } from 'playwright-core';
import { openChromium, aVisitor, signInAs, type Visitor } from '../../support/browser/chromium';
import { callDesk } from '../../support/browser/desk-calls';
import { aPanelUserOf, aProductOnSale, PANEL_PASSWORD } from '../../support/browser/shop-orders';
import { aFreshAddress, aShopVisitor, becomeClient, CLIENT_PASSWORD } from '../../support/browser/storefront';

interface OnSale {
  documentId: string;
  name: string;
  slug: string;
}

describe('the life of a client', () => {
  const email = aFreshAddress();
  let browser: Browser;
  let client: Visitor & { complaints: string[] };
  let page: Page;
  let product: OnSale;
  let orderAddress: string;
  beforeAll(async () => {
    browser = await openChromium();
    client = await aShopVisitor(browser);
    ({ page } = client);
    product = (await aProductOnSale()) as unknown as OnSale;
  });
  afterAll(async () => browser?.close());

  const idIn = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';
  const status = (): ReturnType<Page['locator']> => page.locator('.order-status');

  /** Puts the product into the cart and orders it; leaves the order's page open. */
  const order = async (): Promise<void> => {
    await page.goto(`/shop/products/${product.slug}`);
    const add = page.getByRole('button', { name: `В корзину: ${product.name}` });
    await page.getByRole('heading', { level: 1, name: product.name }).waitFor();
    await page.getByText('Перейти в корзину').or(add.first()).first().waitFor();
    if (await add.first().isVisible()) await add.first().click();
    await page.getByRole('link', { name: 'Перейти в корзину' }).click();
    await page.getByRole('link', { name: 'Оформить заказ' }).click();
    await page.getByLabel('Телефон').fill('8 (999) 123-45-67');
    const agreement = page.getByRole('checkbox');
    if ((await agreement.count()) > 0) await agreement.check();
    await page.getByRole('button', { name: /^Заказать за/ }).click();
    await page.getByRole('link', { name: 'Следить за заказом' }).click();
    await status().getByText('Новый').waitFor();
  };

  it('begins as a visitor whose cart comes along when they sign up', async () => {
    await page.goto(`/shop/products/${product.slug}`);
    await page
      .getByRole('button', { name: `В корзину: ${product.name}` })
      .first()
      .click();
    await page.getByRole('link', { name: 'Корзина, 1 штука' }).waitFor();
    await becomeClient(client, email);
    await page.getByRole('link', { name: 'Корзина, 1 штука' }).waitFor();
  });

  it('goes on with an order, which a manager confirms on another screen; the status changes without a reload', async () => {
    await order();
    orderAddress = page.url();
    await page.evaluate('window.isSamePage = true');
    const { page: desk } = await aVisitor(browser, 'ru');
    await signInAs(desk, await aPanelUserOf('strapi-super-admin'), PANEL_PASSWORD);
    await desk.goto(`/admin/plugins/desk/orders/${idIn(orderAddress)}`);
    await desk.getByRole('button', { name: 'Подтвердить' }).first().click();
    await status().getByText('Подтверждён').waitFor({ timeout: 10_000 });
    expect(await page.evaluate('window.isSamePage')).toBe(true);
    await desk.close();
  });

  it('says something about the order and hears the shop’s answer', async () => {
    await page.getByLabel('Ваше сообщение').fill('Можно доставить вечером?');
    await page.getByRole('button', { name: 'Отправить' }).click();
    await page.locator('.said').getByText('Можно доставить вечером?').waitFor();
    await callDesk('POST', `/orders/${idIn(orderAddress)}/comments`, { text: 'Да, после шести.', visibility: 'shared' });
    await page.locator('.said-shop').getByText('Да, после шести.').waitFor({ timeout: 10_000 });
    await callDesk('POST', `/orders/${idIn(orderAddress)}/comments`, { text: 'Не для клиента', visibility: 'internal' });
    await page.reload();
    await page.locator('.said-shop').first().waitFor();
    expect(await page.getByText('Не для клиента').count()).toBe(0);
  });

  it('orders the same again, and cancels it while it is new', async () => {
    await page.getByRole('button', { name: 'Повторить заказ' }).click();
    await page.getByRole('heading', { level: 1, name: 'Корзина' }).waitFor();
    await page.getByRole('link', { name: product.name }).waitFor();
    await order();
    await page.getByRole('button', { name: 'Отменить заказ…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Отменить заказ' }).click();
    await status().getByText('Отменён').waitFor();
    expect(await page.getByRole('button', { name: 'Отменить заказ…' }).count()).toBe(0);
  });

  it('accepts a quote', async () => {
    await order();
    const id = idIn(page.url());
    await callDesk('POST', `/orders/${id}/status`, { to: 'preparing_quote' });
    await status().getByText('Готовим КП').waitFor({ timeout: 10_000 });
    await callDesk('POST', `/orders/${id}/quotes`, {});
    await callDesk('POST', `/orders/${id}/status`, { to: 'quoted' });
    await page.getByRole('button', { name: 'Принять предложение' }).click({ timeout: 10_000 });
    await status().getByText('Подтверждён').waitFor({ timeout: 10_000 });
    await page
      .getByText(/принято/)
      .first()
      .waitFor();
  });

  it('finds orders by the manager’s filters', async () => {
    await page.goto('/shop/orders');
    await page.locator('tbody tr').nth(2).waitFor();
    await page.getByRole('button', { name: 'Фильтры' }).click();
    await page.getByLabel('Статус').selectOption('cancelled');
    await page.getByRole('button', { name: 'Показать' }).click();
    await page.waitForURL(/status=cancelled/);
    await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('tbody').getByText('Отменён').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
  });

  it('sees nobody else’s order', async () => {
    const other = await aShopVisitor(browser);
    await becomeClient(other, aFreshAddress(), 'Другой Человек');
    await other.page.goto(orderAddress);
    await other.page.getByText('Такого заказа нет').waitFor();
    await other.context.close();
  });

  it('keeps a profile and takes its data along', async () => {
    await page.goto('/shop/account');
    await page.getByLabel('Город').fill('Казань');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Сохранено').waitFor();
    await page.goto('/shop/account/data');
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Скачать мои данные' }).click();
    expect((await file).suggestedFilename()).toMatch(/^my-data-.*\.json$/);
  });

  it('ends when the account is deleted', async () => {
    await page.getByRole('button', { name: 'Удалить учётную запись…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Нынешний пароль').fill('not-the-password');
    await dialog.getByRole('button', { name: 'Удалить навсегда' }).click();
    await dialog.getByText('Неверная почта или пароль.').waitFor();
    await dialog.getByLabel('Нынешний пароль').fill(CLIENT_PASSWORD);
    await dialog.getByRole('button', { name: 'Удалить навсегда' }).click();
    await page.getByText('Учётная запись удалена.').waitFor();
    await page.goto('/shop/sign-in');
    await page.getByLabel('Эл. почта').fill(email);
    await page.getByLabel('Пароль').fill(CLIENT_PASSWORD);
    await page.getByRole('button', { name: 'Войти', exact: true }).click();
    await page.getByText('Неверная почта или пароль.').waitFor();
  });

  it('asks no other host, and breaks no rule of the page', () => {
    expect(client.outside).toEqual([]);
    expect(client.complaints).toEqual([]);
  });
});
