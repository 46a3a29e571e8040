import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, signIn } from '../../support/browser/chromium';
import { placeOrder, type PlacedOrder } from '../../support/browser/shop-orders';

const BOARD = '/admin/plugins/desk/orders?view=board';

describe('the day of a manager', () => {
  let browser: Browser;
  let page: Page;
  let outside: string[];
  let order: PlacedOrder & { product: { name: string } };
  let acceptToken: string;
  beforeAll(async () => {
    browser = await openChromium();
    ({ page, outside } = await aVisitor(browser, 'ru'));
    await signIn(page, 'manager');
    await page.goto(BOARD);
    await page.getByText('На связи').first().waitFor();
  });
  afterAll(async () => browser?.close());

  const card = () => page.locator(`[data-order="${order.documentId}"]`);

  it('shows an order that a visitor places at once, and says so', async () => {
    order = await placeOrder({ name: 'Вера Браузерова', email: 'vera@people.test' });
    await card().first().waitFor({ timeout: 3000 });
    // The number is kept on one line by hyphens that do not break.
    await page
      .getByText(`Новый заказ № ${order.number.replace('-', '\u2011')}`)
      .first()
      .waitFor();
  });

  it('lets it be taken from the notice', async () => {
    await page.getByRole('button', { name: 'Взять', exact: true }).last().click();
    await card().getByText('АС', { exact: true }).waitFor();
  });

  it('opens its page, takes an edit and shows the new total before it is saved', async () => {
    await card().first().click();
    await page.getByRole('heading', { level: 1, name: `Заказ ${order.number}` }).waitFor();
    await page.getByRole('button', { name: `Больше: ${order.product.name}` }).click();
    await page.getByText('Не сохранено: 1 изменение').waitFor();
    await page.getByText('Зарезервирует ещё 1 шт.').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('Сохранено', { exact: true }).first().waitFor();
    await page.getByText('Не сохранено: 1 изменение').waitFor({ state: 'detached' });
  });

  it('makes a quote and mails it', async () => {
    await page.getByRole('button', { name: 'Готовить КП' }).click();
    await page.getByText('Готовим КП').first().waitFor();
    await page.getByRole('button', { name: 'Новое КП' }).click();
    const made = page.waitForResponse((answer) => answer.url().endsWith('/quotes') && answer.request().method() === 'POST');
    await page.getByRole('button', { name: 'Составить и отправить' }).click();
    ({ acceptToken } = ((await (await made).json()) as { data: { acceptToken: string } }).data);
    await page.getByText('КП № 1').first().waitFor();
    await page.getByRole('tab', { name: /Письма/ }).click();
    await page.getByText('Отправлено').first().waitFor({ timeout: 20_000 });
  });

  it('sees at once that the client accepted it', async () => {
    const client = await aVisitor(browser);
    await client.page.goto(`/quotes/${acceptToken}`);
    await client.page.getByText(order.number).first().waitFor();
    await client.page.getByRole('button', { name: /Принять|Accept/ }).click();
    await client.page
      .getByText(/принято|accepted/i)
      .first()
      .waitFor();
    expect(client.outside).toEqual([]);
    await page.getByRole('button', { name: 'Готов к выдаче' }).waitFor({ timeout: 5000 });
    await client.context.close();
  });

  it('marks it paid, ready and completed', async () => {
    await page.getByRole('button', { name: 'Отметить оплату' }).click();
    await page.getByText('Оплачен').first().waitFor();
    await page.getByRole('button', { name: 'Готов к выдаче' }).click();
    await page.getByRole('button', { name: 'Выполнить…' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Выполнить' }).click();
    await page.getByText('Теперь: Выполнен').first().waitFor();
    expect(outside).toEqual([]);
  });
});
