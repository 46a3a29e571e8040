import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, signInAs } from '../../support/browser/chromium';
import { addCustomer, callDesk } from '../../support/browser/desk-calls';
import { aPanelUserOf, PANEL_PASSWORD, placeOrder } from '../../support/browser/shop-orders';

const pageOf = (id: string): string => `/admin/plugins/desk/customers/${id}`;

describe('the page of a customer', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    ({ page } = await aVisitor(browser, 'ru'));
    await signInAs(page, await aPanelUserOf('artel-manager'), PANEL_PASSWORD);
  });
  afterAll(async () => browser?.close());

  const open = async (id: string, name: string, on = page): Promise<void> => {
    await on.goto(pageOf(id));
    await on.getByRole('heading', { level: 1, name }).waitFor();
  };
  const retype = async (field: string, value: string, on = page): Promise<void> => {
    await on.getByRole('button', { name: new RegExp(`^Изменить «${field}»`) }).click();
    await on.getByRole('textbox', { name: field }).fill(value);
  };

  it('is reached from an order and leads back to it', async () => {
    const order = await placeOrder({ name: 'Заказная Полина' });
    await page.goto(`/admin/plugins/desk/orders/${order.documentId}`);
    await page.getByRole('link', { name: 'Заказная Полина' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Заказная Полина' }).waitFor();
    await page
      .locator('[data-timeline]')
      .getByRole('link', { name: `Заказ ${order.number}` })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: `Заказ ${order.number}` }).waitFor();
  });

  it('saves what was typed and says what is wrong with a field', async () => {
    const { documentId } = await addCustomer({ name: 'Правкина Инна', city: 'Тверь' });
    await open(documentId, 'Правкина Инна');
    await retype('Город', 'Казань');
    await page.getByText('Не сохранено: 1 изменение').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('Сохранено', { exact: true }).first().waitFor();
    await page.locator('[data-save-bar]').waitFor({ state: 'detached' });
    await retype('Телефон', 'позвоните мне');
    await page.keyboard.press('Control+s');
    await page.getByText('Это не телефон.').first().waitFor();
    const { data } = await callDesk<{ data: { city: string } }>('GET', `/crm/customers/${documentId}`);
    expect(data.city).toBe('Казань');
    await page.getByRole('button', { name: /^Отменить/ }).click();
  });

  it('lets the second writer merge what both changed; nothing typed is lost', async () => {
    const { documentId } = await addCustomer({ name: 'Общая Клиентка', city: 'Тверь' });
    await open(documentId, 'Общая Клиентка');
    await retype('Город', 'Казань');
    await callDesk('PUT', `/crm/customers/${documentId}`, { city: 'Москва', address: 'Тверская, 1' });
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Клиента изменили, пока вы его правили').waitFor();
    await dialog.getByText('Спорные поля: 1').waitFor();
    await dialog.getByText('Адрес: Тверская, 1').waitFor();
    await dialog.getByRole('button', { name: 'Сохранить объединённое' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { data } = await callDesk<{ data: Record<string, string> }>('GET', `/crm/customers/${documentId}`);
    expect(data).toMatchObject({ city: 'Казань', address: 'Тверская, 1' });
  });

  it('lets two edit different fields at once without a question', async () => {
    const { documentId } = await addCustomer({ name: 'Дружная Клиентка', city: 'Тверь' });
    await open(documentId, 'Дружная Клиентка');
    await retype('Статус', 'студентка');
    await callDesk('PUT', `/crm/customers/${documentId}`, { city: 'Москва' });
    await page.keyboard.press('Control+s');
    await page.getByText('Сохранено', { exact: true }).first().waitFor();
    const { data } = await callDesk<{ data: Record<string, string> }>('GET', `/crm/customers/${documentId}`);
    expect(data).toMatchObject({ city: 'Москва', socialStatus: 'студентка' });
  });

  it('keeps a draft through a reload', async () => {
    const { documentId } = await addCustomer({ name: 'Черновая Ада' });
    await open(documentId, 'Черновая Ада');
    await retype('Город', 'Псков');
    await page.reload();
    await page.getByText('Восстановлены несохранённые правки').waitFor();
    await page.getByText('Не сохранено: 1 изменение').waitFor();
    await page.getByRole('button', { name: 'Отменить правки' }).click();
    await page.locator('[data-save-bar]').waitFor({ state: 'detached' });
  });

  it('takes notes and tags at once, and narrows the timeline', async () => {
    const { documentId } = await addCustomer({ name: 'Лентина Ольга' });
    await open(documentId, 'Лентина Ольга');
    await page.getByRole('textbox', { name: /^Заметка о клиенте/ }).fill('Звонить после шести');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-kind="note"]').getByText('Звонить после шести').waitFor();
    await page.getByRole('button', { name: 'Изменения', exact: true }).click();
    await page.locator('[data-kind="note"]').waitFor({ state: 'detached' });
    await page.locator('[data-kind="customer.created"]').waitFor();
    const tag = `лента-${Date.now()}`;
    await page.getByRole('combobox', { name: 'Добавить тег' }).pressSequentially(tag);
    await page.getByRole('option', { name: `Новый тег «${tag}»` }).click();
    await page.locator(`[data-tag="${tag}"]`).waitFor();
    await page.getByRole('button', { name: `Убрать тег «${tag}»` }).click();
    await page.locator(`[data-tag="${tag}"]`).waitFor({ state: 'detached' });
  });

  it('records what a person agreed to', async () => {
    const { documentId } = await addCustomer({ name: 'Согласова Майя' });
    await open(documentId, 'Согласова Майя');
    await page.getByRole('button', { name: 'Записать…' }).click();
    await page.getByRole('radio', { name: 'Даёт согласие' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Записать' }).click();
    await page.locator('[data-consents] [data-granted="true"]').waitFor();
    await page.locator('[data-kind="consent"]').waitFor();
  });

  it('goes to the trash, is read only there, and comes back', async () => {
    const { documentId } = await addCustomer({ name: 'Пропавший Глеб' });
    await open(documentId, 'Пропавший Глеб');
    await page.getByRole('button', { name: 'Действия' }).click();
    await page.getByRole('menuitem', { name: 'Пометить на удаление' }).click();
    await page.getByText('Клиент в корзине.').waitFor();
    expect(await page.getByRole('button', { name: /^Изменить «Город»/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Восстановить' }).click();
    await page.getByRole('button', { name: /^Изменить «Город»/ }).waitFor();
  });
});

describe('personal data', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    ({ page } = await aVisitor(browser, 'ru'));
    await signInAs(page, await aPanelUserOf('artel-director'), PANEL_PASSWORD);
  });
  afterAll(async () => browser?.close());

  it('is given out as a file, and erased for good with an act', async () => {
    const { documentId } = await addCustomer({ name: 'Забытая Нина' });
    await page.goto(pageOf(documentId));
    await page.getByRole('button', { name: 'Действия' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Данные человека, JSON' }).click();
    expect((await download).suggestedFilename()).toContain(documentId);
    await page.getByRole('button', { name: 'Действия' }).click();
    await page.getByRole('menuitem', { name: 'Стереть данные человека…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Причина' }).fill('Письмо от клиента');
    expect(await dialog.getByRole('button', { name: 'Стереть навсегда' }).isDisabled()).toBe(true);
    await dialog.getByRole('checkbox').click();
    await dialog.getByRole('button', { name: 'Стереть навсегда' }).click();
    await page
      .getByText(/Данные стёрты\. Акт № \d+/)
      .first()
      .waitFor();
    await page.goto(pageOf(documentId));
    await page.getByText('Данные этого человека стёрты.').waitFor();
    await page.goto('/admin/plugins/desk/customers/erasures');
    await page.locator('[data-acts]').getByText('Письмо от клиента').first().waitFor();
  });
});
