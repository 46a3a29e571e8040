import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, signInAs } from '../../support/browser/chromium';
import { addCustomer } from '../../support/browser/desk-calls';
import { aPanelUserOf, PANEL_PASSWORD } from '../../support/browser/shop-orders';

const LIST = '/admin/plugins/desk/customers';
/** Names of their own in a shop that was tested before. */
const RUN = String(Date.now()).slice(-7);

describe('the list of customers', () => {
  let browser: Browser;
  let page: Page;
  let outside: string[];
  beforeAll(async () => {
    browser = await openChromium();
    ({ page, outside } = await aVisitor(browser, 'ru'));
    await signInAs(page, await aPanelUserOf('artel-manager'), PANEL_PASSWORD);
  });
  afterAll(async () => browser?.close());

  const row = (id: string) => page.locator(`[data-customer="${id}"]`);
  const found = async (text: string): Promise<void> => {
    await page.goto(`${LIST}?q=${encodeURIComponent(text)}`);
    await page.getByText('Найдено 1', { exact: true }).waitFor();
  };

  it('is opened from the menu and finds people by name, e-mail and a phone in any notation', async () => {
    const anna = await addCustomer({ name: `Анна Списочная${RUN}`, email: `spisok${RUN}@people.test` });
    await page.getByRole('link', { name: 'Клиенты', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Клиенты' }).waitFor();
    await page.keyboard.press('/');
    const digits = anna.phone.replace('+7', '');
    for (const text of [
      `списочная${RUN}`,
      `spisok${RUN}@people`,
      `8 (${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6, 8)}-${digits.slice(8)}`,
    ]) {
      await page.getByRole('searchbox').fill(text);
      await page.waitForURL((url) => url.searchParams.get('q') === text);
      await page.getByText('Найдено 1', { exact: true }).waitFor();
      await row(anna.documentId).waitFor();
    }
    expect(outside).toEqual([]);
  });

  it('keeps filters and order in the address, so that they survive a reload', async () => {
    await page.goto(LIST);
    await page.getByRole('button', { name: /^Категория:/ }).click();
    await page.getByRole('checkbox', { name: 'Новый', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Потрачено', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('categories') === 'new' && url.searchParams.get('sort') === 'totalSpent:desc');
    await page.locator('[data-customer]').first().waitFor();
    const names = async () => page.locator('tr[data-customer] a').allTextContents();
    const before = await names();
    expect(before.length).toBeGreaterThan(0);
    await page.reload();
    await page.locator('[data-customer]').first().waitFor();
    expect(await names()).toEqual(before);
    await page.getByRole('button', { name: 'Убрать фильтр «Категория»' }).click();
    await page.waitForURL((url) => !url.searchParams.has('categories'));
  });

  it('tags those who are selected, with a tag made on the way', async () => {
    const people = [await addCustomer({ name: `Тегов${RUN} Первый` }), await addCustomer({ name: `Тегов${RUN} Второй` })];
    const tag = `волна-${Date.now()}`;
    await page.goto(`${LIST}?q=${encodeURIComponent(`Тегов${RUN}`)}`);
    await row(people[0]?.documentId ?? '').waitFor();
    await page.getByRole('checkbox', { name: 'Выбрать всех загруженных клиентов' }).click();
    await page.getByRole('button', { name: 'Теги…' }).click();
    await page.getByRole('combobox', { name: 'Добавить тег' }).pressSequentially(tag);
    await page.getByRole('option', { name: `Новый тег «${tag}»` }).click();
    await page.getByRole('button', { name: 'Сохранить теги' }).click();
    await page.getByText('Теги изменены: 2 клиента').first().waitFor();
    await page.locator(`tr [data-tag="${tag}"]`).nth(1).waitFor();
  });

  it('adds somebody once: a second one with the same phone is shown the first', async () => {
    const known = await addCustomer({ name: 'Первая Владелица' });
    await page.goto(LIST);
    await page.locator('[data-customer]').first().waitFor();
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Телефон' }).fill(known.phone);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByRole('link', { name: 'Первая Владелица' }).waitFor();
    await page.getByRole('textbox', { name: 'Телефон' }).fill(`8 (922) ${String(Date.now()).slice(-7)}`);
    await page.getByRole('textbox', { name: 'Имя' }).fill('Вторая Посетительница');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Вторая Посетительница' }).waitFor();
  });

  it('puts somebody into the trash and back', async () => {
    const name = `Корзинный Семён${RUN}`;
    const lost = await addCustomer({ name });
    await found(name);
    await row(lost.documentId)
      .getByRole('button', { name: /^Действия:/ })
      .click();
    await page.getByRole('menuitem', { name: 'Пометить на удаление' }).click();
    await page.getByText(`В корзине: ${name}`).first().waitFor();
    await row(lost.documentId).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Корзина' }).click();
    await row(lost.documentId)
      .getByRole('button', { name: /^Действия:/ })
      .click();
    await page.getByRole('menuitem', { name: 'Восстановить' }).click();
    await row(lost.documentId).waitFor({ state: 'detached' });
    await found(name);
  });

  it('hands out what the filters show as a file', async () => {
    await page.goto(`${LIST}?categories=new`);
    await page.locator('[data-customer]').first().waitFor();
    await page.getByRole('button', { name: 'Экспорт' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^клиенты-\d{4}-\d{2}-\d{2}\.csv$/);
  });

  it('is a list of cards on a telephone, with the filters in a sheet', async () => {
    const { page: phone, context } = await aVisitor(browser, 'ru', { width: 390 });
    await signInAs(phone, await aPanelUserOf('artel-manager'), PANEL_PASSWORD);
    await phone.goto(LIST);
    await phone.locator('article[data-customer]').first().waitFor();
    await phone.getByRole('button', { name: 'Фильтры' }).click();
    await phone.getByRole('dialog').getByRole('checkbox', { name: 'Новый', exact: true }).click();
    await phone.getByRole('button', { name: 'Показать' }).click();
    await phone.waitForURL((url) => url.searchParams.get('categories') === 'new');
    expect(await phone.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await context.close();
  });

  it('is refused to a marketer by menu, page and endpoint', async () => {
    const email = await aPanelUserOf('artel-marketer');
    const { page: other, context } = await aVisitor(browser, 'ru');
    await signInAs(other, email, PANEL_PASSWORD);
    await other.getByRole('link', { name: 'Главная' }).first().waitFor();
    expect(await other.getByRole('link', { name: 'Клиенты', exact: true }).count()).toBe(0);
    const asked: number[] = [];
    other.on('response', (answer) => {
      if (answer.url().includes('/desk/crm')) asked.push(answer.status());
    });
    await other.goto(LIST);
    await other
      .getByText(/нет прав|разрешени|permissions/i)
      .first()
      .waitFor();
    expect(asked.filter((status) => status === 200)).toEqual([]);
    await context.close();
  });
});
