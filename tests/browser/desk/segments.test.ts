import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, signInAs } from '../../support/browser/chromium';
import { addCustomer, callDesk } from '../../support/browser/desk-calls';
import { aPanelUserOf, PANEL_PASSWORD } from '../../support/browser/shop-orders';

describe('segments, duplicates and imports', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    ({ page } = await aVisitor(browser, 'ru'));
    await signInAs(page, await aPanelUserOf('artel-manager'), PANEL_PASSWORD);
  });
  afterAll(async () => browser?.close());

  const choose = async (box: string, option: string, at = 0): Promise<void> => {
    await page.getByRole('combobox', { name: box }).nth(at).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };

  it('puts rules together with the customers they choose, saves them and shows them in the list', async () => {
    const city = `Сегментоград ${Date.now()}`;
    await addCustomer({ name: 'Сегментова Ева', city });
    await page.goto('/admin/plugins/desk/customers/segments/new');
    await page.getByRole('textbox', { name: 'Название' }).fill(`Из города ${city}`);
    await choose('Поле', 'Город');
    await choose('Сравнение', 'содержит');
    await page.getByText('Укажите значение.').waitFor();
    await page.getByRole('textbox', { name: 'Значение' }).fill(city.slice(0, -1));
    await page.locator('[data-preview="ready"]').getByText('Сегментова Ева').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { level: 1, name: `Из города ${city}` }).waitFor();
    await page.getByRole('button', { name: 'Действия' }).click();
    await page.getByRole('menuitem', { name: 'Показать клиентов' }).click();
    await page.getByText('Найдено 1', { exact: true }).waitFor();
    await page.getByRole('button', { name: `Сегмент: Из города ${city}` }).waitFor();
    await page.goto('/admin/plugins/desk/customers/segments');
    await page
      .locator('[data-segments]')
      .getByText(`Город содержит «${city.slice(0, -1)}»`)
      .waitFor();
  });

  it('merges two records with a look at what comes of it, and parts them again', async () => {
    const [first, second] = [
      await addCustomer({ name: 'Дублева Зоя', city: 'Тверь' }),
      await addCustomer({ name: 'Дублева Зоя П.', email: `zoya${Date.now()}@people.test` }),
    ];
    await page.goto(`/admin/plugins/desk/customers/${first.documentId}`);
    await page.getByRole('button', { name: 'Действия' }).click();
    await page.getByRole('menuitem', { name: 'Объединить с другой записью…' }).click();
    await page.getByRole('dialog').getByRole('searchbox').fill(second.phone);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Дублева Зоя П\./ })
      .click();
    const dialog = page.locator('[data-merge-dialog]');
    await dialog.getByRole('radiogroup', { name: 'Имя' }).getByText('Дублева Зоя П.').click();
    await dialog.getByRole('button', { name: 'Объединить', exact: true }).click();
    await page.getByText('Теперь это одна запись: Дублева Зоя П.').first().waitFor();
    await page.goto(`/admin/plugins/desk/customers/${second.documentId}`);
    await page.waitForURL((url) => url.pathname.endsWith(first.documentId));
    await page.goto('/admin/plugins/desk/customers/duplicates?show=merges');
    await page.locator('[data-merges] li').first().getByRole('button', { name: 'Разъединить' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Разъединить' }).click();
    await page.getByText('Записи снова раздельно').first().waitFor();
    const { data } = await callDesk<{ data: { name: string } }>('GET', `/crm/customers/${second.documentId}`);
    expect(data.name).toBe('Дублева Зоя П.');
  });

  it('tries a file before it imports it, and makes no doubles the second time', async () => {
    const tail = String(Date.now()).slice(-6);
    const file = ['ФИО;Телефон;Город', `Импортова Ира;8 (933) 1${tail};Омск`, 'Импортов Бестелефонный;нет;Омск'].join('\n');
    await page.goto('/admin/plugins/desk/customers/imports');
    await page.locator('[data-import-file]').setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await page.getByRole('heading', { level: 1, name: 'clients.csv' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Поле для столбца «Телефон»' }).textContent()).toContain('Телефон');
    const counts = (state: string) => page.locator(`[data-run="${state}"]`);
    await page.getByRole('button', { name: 'Проверить' }).click();
    await counts('checked').waitFor({ timeout: 30_000 });
    expect(await counts('checked').locator('[data-outcome="created"] dd').textContent()).toBe('1');
    await page.locator('[data-report] [data-outcome="failed"]').getByText('строка 3').waitFor();
    await page.getByRole('button', { name: 'Загрузить', exact: true }).click();
    await counts('done').waitFor({ timeout: 30_000 });
    expect(await counts('done').locator('[data-outcome="created"] dd').textContent()).toBe('1');
    await page.getByRole('button', { name: 'Загрузить', exact: true }).click();
    await counts('done').locator('[data-outcome="unchanged"]').getByText('1').waitFor({ timeout: 30_000 });
    const { data } = await callDesk<{ data: unknown[] }>('GET', `/crm/customers?search=${encodeURIComponent('Импортова Ира')}`);
    expect(data.length).toBeGreaterThanOrEqual(1);
  });
});
