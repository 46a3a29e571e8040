import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, signInAs } from '../../support/browser/chromium';
import { addCustomer } from '../../support/browser/desk-calls';
import { aPanelUserOf, PANEL_PASSWORD } from '../../support/browser/shop-orders';

describe("awards on a customer's page", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const { documentId } = await addCustomer({ name: `Награда ${Date.now()}` });
    browser = await openChromium();
    ({ page } = await aVisitor(browser, 'ru'));
    await signInAs(page, await aPanelUserOf('artel-director'), PANEL_PASSWORD);
    await page.goto(`/admin/plugins/desk/customers/${documentId}`);
    await page.locator('[data-awards]').waitFor();
  });
  afterAll(async () => browser?.close());

  const award = () => page.locator('[data-award="Добрая душа"]');

  it('are given with a reason, and told by the timeline', async () => {
    await page.locator('[data-awards]').getByRole('button', { name: 'Вручить' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: 'Добрая душа' }).click();
    await dialog.getByLabel('За что').fill('Помогла с ёлкой');
    await dialog.getByRole('button', { name: 'Вручить' }).click();
    await award().getByText('Помогла с ёлкой').waitFor();
    await page.locator('[data-timeline] [data-kind=award]').getByText('Награда «Добрая душа»').waitFor();
  });

  it('are taken back with a reason', async () => {
    await award()
      .getByRole('button', { name: /Отозвать/ })
      .click();
    await page.getByRole('alertdialog').getByLabel('Причина').fill('Ошибка');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Отозвать' }).click();
    await award().waitFor({ state: 'detached' });
  });

  it('can be undone for as long as a director sets', async () => {
    await page.goto('/admin/settings/desk/club');
    const hours = page.getByLabel('Правка своих записей, часов');
    await hours.fill('9999');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Целое число от 0 до 8').waitFor();
    await hours.fill('36');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('button', { name: 'Сохранить' }).and(page.locator(':disabled')).waitFor();
    await page.reload();
    expect(await hours.inputValue()).toBe('36');
    await hours.fill('24');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('button', { name: 'Сохранить' }).and(page.locator(':disabled')).waitFor();
  });
});
