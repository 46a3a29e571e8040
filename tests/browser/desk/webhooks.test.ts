import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, signInAs } from '../../support/browser/chromium';
import { callDesk } from '../../support/browser/desk-calls';
import { aPanelUserOf, PANEL_PASSWORD } from '../../support/browser/shop-orders';

const PAGE = '/admin/settings/desk/webhooks';

describe('the page of webhooks', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    ({ page } = await aVisitor(browser, 'ru'));
    await signInAs(page, await aPanelUserOf('artel-director'), PANEL_PASSWORD);
  });
  afterAll(async () => browser?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  async function expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).exclude('nav').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  }

  it('adds one, says what is wrong with an address, and shows the secret once', async () => {
    const name = `Бухгалтерия ${Date.now()}`;
    await page.goto(PAGE);
    await button('Добавить вебхук').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /Адрес/ }).fill('https://10.0.0.1/hook');
    await dialog.getByRole('textbox', { name: 'Название' }).fill(name);
    await dialog.getByRole('checkbox', { name: 'Движения товара' }).click();
    await dialog.getByRole('button', { name: 'Добавить вебхук' }).click();
    await dialog.getByText('Это внутренний адрес: сюда события не отправляются.').waitFor();
    await expectAccessible();
    await dialog.getByRole('textbox', { name: /Адрес/ }).fill('https://shop.example/hook');
    await dialog.getByRole('button', { name: 'Добавить вебхук' }).click();
    await page.getByRole('heading', { name: 'Сохраните ключ подписи' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Ключ подписи' }).inputValue()).toMatch(/^whsec_/);
    await button('Готово').click();
    const row = page.locator('[data-webhook]').filter({ hasText: name });
    await row.getByText('Работает').waitFor();
    await row.getByText('Заказы, Движения товара').waitFor();
    await expectAccessible();
    await row.getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  it('sends a test event, pauses, switches on, changes the secret and deletes', async () => {
    await button('Пробное событие').click();
    await page.locator('[data-attempt]').getByText('webhook.test').waitFor();
    await page.locator('[data-attempt-state="failed"]').first().waitFor({ timeout: 20_000 });
    await button('Пауза').click();
    await page.locator('[data-state="paused"]').waitFor();
    await button('Включить').click();
    await page.locator('[data-state="active"], [data-state="failing"]').first().waitFor();
    await button('Сменить ключ').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Сменить ключ' }).click();
    await page.getByRole('heading', { name: 'Сохраните ключ подписи' }).waitFor();
    await button('Готово').click();
    await page.getByText('Прежний ключ подписывает до').waitFor();
    await expectAccessible();
    await button('Удалить').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Удалить' }).click();
    await page.waitForURL((url) => url.pathname === PAGE);
  });

  it('fits a telephone', async () => {
    const made = await callDesk<{ data: { documentId: string } }>('POST', '/integrations/webhooks', {
      url: `https://a-rather-long-name-of-a-host.shop.example/and/a/rather/long/path/${Date.now()}`,
      types: ['*'],
    });
    const narrow = await aVisitor(browser, 'en', { width: 390 });
    await signInAs(narrow.page, await aPanelUserOf('artel-director'), PANEL_PASSWORD);
    for (const path of [PAGE, `${PAGE}/${made.data.documentId}`]) {
      await narrow.page.goto(path);
      await narrow.page.getByRole('heading', { level: 1 }).waitFor();
      await narrow.page.locator('[data-state]').first().waitFor();
      expect(await narrow.page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    }
    await callDesk('DELETE', `/integrations/webhooks/${made.data.documentId}`);
    await narrow.context.close();
  });

  it('is not for managers', async () => {
    const other = await aVisitor(browser, 'ru');
    await signInAs(other.page, await aPanelUserOf('artel-manager'), PANEL_PASSWORD);
    await other.page.goto(PAGE);
    await other.page
      .getByText(/нет прав|недостаточно прав|разрешени/i)
      .first()
      .waitFor();
    await other.context.close();
  });
});
