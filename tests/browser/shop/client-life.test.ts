import type { Browser, Page } from 'playwright-core';
import { openChromium, aVisitor, signInAs, type Visitor } from '../../support/browser/chromium';
import { callDesk, planEvent, startMailing } from '../../support/browser/desk-calls';
import { linkLike } from '../../support/browser/kept-letters';
import { callRest, customerOf } from '../../support/browser/rest-calls';
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

  it('goes to an event: signs up with a friend, has a ticket, and gives the place back', async () => {
    const event = await planEvent({ title: 'Вечер покупателей', capacity: 3 });
    await page.goto(`/shop/events/${event}`);
    await page.getByRole('button', { name: 'На одну больше' }).click();
    expect(await page.getByRole('button', { name: 'Убрать из корзины' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Записаться' }).click();
    await page.getByText('Вы записаны').waitFor();
    await page.getByText('2 человека').waitFor();
    await page.getByRole('img', { name: /Код билета/ }).waitFor();
    const paper = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Билет PDF' }).click();
    await (await paper).close();
    await page.goto('/shop/account/events');
    await page.locator('.rows li').getByText('Вы записаны').waitFor();
    await page.getByRole('link', { name: 'Вечер покупателей' }).click();
    await page.getByRole('button', { name: 'Отказаться от места' }).click();
    await page.getByRole('button', { name: 'Да, отказаться' }).click();
    await page.getByRole('button', { name: 'Записаться' }).waitFor();
  });

  it('waits for a place at a full event, is offered one, and takes it', async () => {
    const event = await planEvent({ title: 'Тесный вечер', capacity: 1 });
    const other = await aShopVisitor(browser);
    await becomeClient(other, aFreshAddress(), 'Первый Гость');
    await other.page.goto(`/shop/events/${event}`);
    await other.page.getByRole('button', { name: 'Записаться' }).click();
    await other.page.getByText('Вы записаны').waitFor();
    await page.goto(`/shop/events/${event}`);
    await page.getByRole('button', { name: 'Встать в очередь' }).click();
    await page.getByText('Ваше место в очереди: 1.').waitFor();
    await other.page.getByRole('button', { name: 'Отказаться от места' }).click();
    await other.page.getByRole('button', { name: 'Да, отказаться' }).click();
    await other.page
      .getByRole('button', { name: 'Записаться' })
      .or(other.page.getByRole('button', { name: 'Встать в очередь' }))
      .waitFor();
    await other.context.close();
    await page.reload();
    await page.getByRole('button', { name: 'Занять место' }).click();
    await page.getByText('Вы записаны').waitFor();
  });

  it('sees when they were at the club and what they were given', async () => {
    await page.goto('/shop/account/visits');
    await page.getByText('Посещений пока нет').or(page.locator('.empty')).first().waitFor();
    const customer = await customerOf(email);
    await callRest('POST', '/visits', { customer });
    const { data: made } = await callRest<{ data: { documentId: string } }>('POST', '/achievements', { title: `Покупатель ${Date.now()}` });
    await callRest('POST', `/achievements/${made.documentId}/awards`, { customer, reason: 'За терпение' });
    await page.reload();
    await page.locator('.rows li').first().waitFor();
    await page.goto('/shop/account/awards');
    await page.getByText('За терпение').waitFor();
  });

  it('agrees to letters, and unsubscribes by the link in one', async () => {
    await page.goto('/shop/account/consents');
    const letters = page.getByRole('checkbox', { name: /^Эл. почта/ });
    await letters.click();
    await page.locator('label', { hasText: 'Эл. почта' }).getByText(/^с /).waitFor();
    await startMailing({ customers: [await customerOf(email)], name: 'Письмо клиенту', at: new Date() });
    const link = await linkLike(email, /unsubscribe/);
    // The page speaks the browser's language otherwise, and Chromium's is English.
    link.searchParams.set('locale', 'ru');
    await page.goto(link.toString());
    await page.getByRole('button', { name: 'Отписаться' }).first().click();
    await page.getByText('Вы отписаны').waitFor();
    await page.goto('/shop/account/consents');
    await page
      .locator('label', { hasText: 'Эл. почта' })
      .getByText(/отозвано/)
      .waitFor();
    expect(await letters.isChecked()).toBe(false);
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
