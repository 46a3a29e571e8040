import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, signIn } from '../../support/browser/chromium';
import { placeOrder, type PlacedOrder } from '../../support/browser/shop-orders';
import { eventually } from '../../support/eventually';

describe('two screens side by side', () => {
  let browser: Browser;
  let anna: Page;
  let dmitry: Page;
  let order: PlacedOrder & { product: { name: string } };
  beforeAll(async () => {
    browser = await openChromium();
    order = await placeOrder({ name: 'Общий заказ' });
    const open = async (person: string): Promise<Page> => {
      const { page } = await aVisitor(browser, 'ru');
      await signIn(page, person);
      return page;
    };
    anna = await open('manager');
    dmitry = await open('director');
  });
  afterAll(async () => browser?.close());

  const openOrder = async (page: Page): Promise<void> => {
    await page.goto(`/admin/plugins/desk/orders/${order.documentId}`);
    await page.getByRole('heading', { level: 1, name: `Заказ ${order.number}` }).waitFor();
  };
  const inColumn = (page: Page, status: string) => page.locator(`[data-order="${order.documentId}"][data-status="${status}"]`);

  it('shows a move of one on the other within a second', async () => {
    await dmitry.goto('/admin/plugins/desk/orders?view=board');
    await inColumn(dmitry, 'new').waitFor();
    await dmitry.getByText('На связи').first().waitFor();
    await openOrder(anna);
    const moved = anna.waitForResponse((answer) => answer.url().endsWith('/status'));
    await anna.getByRole('button', { name: 'Готовить КП' }).click();
    await moved;
    const startedAt = Date.now();
    await inColumn(dmitry, 'preparing_quote').waitFor({ timeout: 3000 });
    expect(Date.now() - startedAt).toBeLessThan(1000);
  });

  it('says who else has the order open', async () => {
    await openOrder(dmitry);
    await anna.getByText('тоже здесь').first().waitFor({ timeout: 5000 });
    await dmitry.getByText('тоже здесь').first().waitFor({ timeout: 5000 });
  });

  it('lets the second writer merge what both changed; nothing typed is lost', async () => {
    const quantity = (page: Page) => page.getByRole('textbox', { name: `Количество: ${order.product.name}` });
    await quantity(dmitry).fill('5');
    await anna.getByRole('button', { name: `Больше: ${order.product.name}` }).click();
    await anna.keyboard.press('Control+s');
    await anna.getByText('Сохранено', { exact: true }).first().waitFor();
    await dmitry.keyboard.press('Control+s');
    const dialog = dmitry.getByRole('dialog');
    await dialog.getByText('Заказ изменился, пока вы его редактировали').waitFor();
    await dialog.getByText('Спорные поля: 1').waitFor();
    await dialog.getByRole('button', { name: 'Сохранить объединённое' }).click();
    await dialog.waitFor({ state: 'detached' });
    await eventually(async () => expect(await quantity(anna).inputValue()).toBe('5'));
  });

  it('keeps a draft through a reload', async () => {
    await anna.getByRole('button', { name: `Больше: ${order.product.name}` }).click();
    await anna.getByText('Не сохранено').first().waitFor();
    anna.once('dialog', (question) => void question.accept());
    await anna.reload();
    await anna.getByText('Восстановлены несохранённые правки').waitFor();
    await anna.getByText('Не сохранено').first().waitFor();
    await anna.keyboard.press('Control+s');
    await anna.getByText('Сохранено', { exact: true }).first().waitFor();
  });
});
