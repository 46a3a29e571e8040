import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, signIn } from '../../support/browser/chromium';
import { addCustomer } from '../../support/browser/desk-calls';

describe('the life of an event', () => {
  let browser: Browser;
  let page: Page;
  const stamp = String(Date.now()).slice(-6);
  const [title, first, second] = [`Проба пера ${stamp}`, `Первая ${stamp}`, `Второй ${stamp}`];
  beforeAll(async () => {
    await Promise.all([first, second].map((name) => addCustomer({ name })));
    browser = await openChromium();
    ({ page } = await aVisitor(browser, 'ru'));
    await signIn(page, 'admin');
    await page.goto('/admin/plugins/desk/events');
    await page.locator('[data-sheet]').waitFor();
  });
  afterAll(async () => browser?.close());

  const signUp = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Записать участника' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').first().fill(name);
    await page.getByRole('option').first().click();
    await dialog.getByRole('button', { name: /^(Записать|В лист ожидания)$/ }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  it('is planned with two places', async () => {
    await page.getByRole('button', { name: 'Новое мероприятие' }).click();
    await page.getByRole('textbox', { name: 'Название' }).fill(title);
    await page.getByLabel('Мест', { exact: true }).fill('1');
    await page.getByRole('button', { name: 'Запланировать' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('0 из 1').waitFor();
  });

  it('takes a participant, and puts the next one on the waitlist, saying so before', async () => {
    await signUp(first);
    await page.locator('[data-state=registered]').waitFor();
    await page.getByRole('button', { name: 'Записать участника' }).first().click();
    await page.getByText(/Мест нет: запись встанет в очередь/).waitFor();
    await page.keyboard.press('Escape');
    await signUp(second);
    await page.locator('[data-state=waitlisted]').waitFor();
    await page.getByText('1 из 1 · в очереди 1').first().waitFor();
  });

  it('offers the place that is given back to who waits', async () => {
    await page
      .locator('[data-state=registered]')
      .getByRole('button', { name: /Снять запись/ })
      .click();
    await page.locator('[data-state=offered]').waitFor();
    await page.getByRole('button', { name: /Дать место/ }).click();
    await page.locator('[data-state=registered]').getByText(second, { exact: true }).waitFor();
  });

  it('lets them in, and takes that back', async () => {
    await page.getByRole('button', { name: /Отметить вход/ }).click();
    await page.locator('[data-state=attended]').waitFor();
    await page.getByText('вошли 1 из 1').waitFor();
    await page.getByRole('button', { name: /Отменить вход/ }).click();
    await page.locator('[data-state=registered]').waitFor();
  });

  it('is called off with a reason', async () => {
    await page.getByRole('button', { name: 'Отменить…' }).click();
    await page.getByRole('alertdialog').getByLabel('Причина').fill('Проба закончена');
    await page.getByRole('button', { name: 'Отменить мероприятие' }).click();
    await page.getByText('Отменено', { exact: true }).first().waitFor();
    await page.getByText('Запись снята').first().waitFor();
  });
});
