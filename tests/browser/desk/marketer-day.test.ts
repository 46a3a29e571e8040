import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, shopUrl, signInAs } from '../../support/browser/chromium';
import { addCustomer, callDesk, startMailing } from '../../support/browser/desk-calls';
import { aPanelUserOf, PANEL_PASSWORD } from '../../support/browser/shop-orders';

const MAILINGS = '/admin/plugins/desk/mailings';

describe("the marketer's day", () => {
  let browser: Browser;
  let page: Page;
  const stamp = Date.now();
  const city = `Письмоград ${stamp}`;
  const name = `Новинки ${stamp}`;
  beforeAll(async () => {
    browser = await openChromium();
    ({ page } = await aVisitor(browser, 'ru'));
    for (const person of ['Анна', 'Борис', 'Вера'])
      await addCustomer({ name: `${person} Письмова`, city, email: `${person.length}${person.charCodeAt(0)}-${stamp}@people.test` });
    await callDesk('POST', '/crm/segments', { name: `Из ${city}`, rules: { field: 'city', op: 'in', value: [city] } });
    await startMailing({
      name: `Чужая ${stamp}`,
      customers: [(await addCustomer({ name: 'Чужой', email: `other-${stamp}@people.test` })).documentId],
    });
    await signInAs(page, await aPanelUserOf('artel-marketer'), PANEL_PASSWORD);
  });
  afterAll(async () => browser?.close());

  const text = (label: string) => page.getByRole('textbox', { name: label });

  it('writes a letter and sees it as one customer would get it', async () => {
    await page.goto(MAILINGS);
    await page.getByText('Рассылок пока нет').waitFor();
    await page.getByRole('button', { name: 'Новая рассылка' }).click();
    await text('Название').fill(name);
    await text('Тема').fill('Новинки недели');
    await text('Текст').fill('<p>Здравствуйте, {{ customer.first_name | default: "друг" }}!</p>');
    await page.frameLocator('iframe').getByText('Здравствуйте, друг!').waitFor();
    await page.getByRole('button', { name: 'Узкий' }).click();
    await page.frameLocator('iframe').getByText('Здравствуйте, друг!').waitFor();
  });

  it('sends files along, and takes one back', async () => {
    const files = page.getByRole('group', { name: 'Файлы письма' });
    const add = (file: string) =>
      files.locator('input[type=file]').setInputFiles({ name: file, mimeType: 'text/plain', buffer: Buffer.from('A4: 300') });
    await add('prices.txt');
    await files.getByText('prices.txt', { exact: true }).waitFor();
    await add('old.txt');
    await files.getByRole('button', { name: 'Удалить: old.txt' }).click();
    await files.getByText('old.txt', { exact: true }).waitFor({ state: 'detached' });
    expect(await files.getByText('prices.txt', { exact: true }).count()).toBe(1);
  });

  it('chooses a segment, counts it, and sees the window on the clock of the shop', async () => {
    await page.getByRole('tab', { name: 'Кому' }).click();
    await page.getByRole('combobox', { name: 'Сегмент' }).click();
    await page.getByRole('option', { name: `Из ${city}` }).click();
    await page.getByText('Всего 3, с адресом 3').waitFor();
    await page.getByText('Исключены: 0').waitFor();
    await page.getByRole('tab', { name: 'Когда' }).click();
    expect(await page.getByRole('combobox', { name: 'Часовой пояс' }).textContent()).toContain('Europe/Moscow');
  });

  it('is told what is missing, mends it, tries the letter and starts', async () => {
    await page.getByRole('tab', { name: 'Проверка' }).click();
    await page.getByText('В письме нет ссылки для отписки').waitFor();
    await page.getByRole('tab', { name: 'Письмо' }).click();
    await text('Текст').press('Control+End');
    await page.getByRole('button', { name: 'Вставить поле' }).click();
    await page.getByRole('menuitem', { name: 'Ссылка для отписки' }).click();
    expect(await text('Текст').inputValue()).toMatch(/!<\/p><a href="\{\{ unsubscribe_url \}\}">Отписаться<\/a>$/);
    await page.getByRole('tab', { name: 'Проверка' }).click();
    await page.getByText('Получат').waitFor();
    await text('Пробное письмо на адрес').fill(`me-${stamp}@people.test`);
    await page.getByRole('button', { name: 'Отправить', exact: true }).click();
    await page.getByText('Принято сервером.').waitFor();
    await page.getByRole('button', { name: 'Начать рассылку' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Начать рассылку' }).click();
    await page.getByText('3 из 3').waitFor({ timeout: 30_000 });
    await page.getByText('Завершена').first().waitFor({ timeout: 30_000 });
  });

  it('reads what became of each recipient, with the words of the server', async () => {
    await page.getByText('Анна Письмова').waitFor();
    await page
      .getByRole('button', { name: /Попытки|Журнал|письм/i })
      .first()
      .waitFor({ state: 'attached' });
    await page.locator('tbody button[aria-expanded]').first().click();
    await page
      .getByText(/попытка 1/i)
      .first()
      .waitFor();
    const inbox = await (await fetch(`${shopUrl()}/dev/mail`)).text();
    expect(inbox).toContain(String(stamp));
  });

  it('sees no mailing of others, while a manager sees all and pauses', async () => {
    await page.goto(MAILINGS);
    await page.getByRole('link', { name }).waitFor();
    expect(await page.getByText(`Чужая ${stamp}`).count()).toBe(0);
    const manager = (await aVisitor(browser, 'ru')).page;
    await signInAs(manager, await aPanelUserOf('artel-manager'), PANEL_PASSWORD);
    await manager.goto(MAILINGS);
    await manager.getByRole('link', { name }).waitFor();
    expect(await manager.getByRole('button', { name: 'Новая рассылка' }).count()).toBe(0);
    await manager.getByRole('link', { name: `Чужая ${stamp}` }).click();
    await manager.getByRole('button', { name: 'Приостановить' }).click();
    await manager.getByText('На паузе').first().waitFor();
  });
});
