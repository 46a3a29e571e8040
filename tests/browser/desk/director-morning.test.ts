import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, shopUrl, signIn } from '../../support/browser/chromium';
import { sellToday } from '../../support/browser/desk-calls';

const PATH = '/admin/plugins/desk/insights';
const digits = (text: string): number => Number(text.replaceAll(/[^\d,]/g, '').replace(',', '.'));

describe("the director's morning", () => {
  let browser: Browser;
  let page: Page;
  let outside: string[];
  beforeAll(async () => {
    await sellToday(3);
    browser = await openChromium();
    ({ page, outside } = await aVisitor(browser, 'ru'));
    await signIn(page, 'director');
  });
  afterAll(async () => browser?.close());

  const card = (name: string) => page.getByRole('region', { name, exact: true }).first();

  it('begins with the numbers, each held against others', async () => {
    await page.getByRole('link', { name: 'Показатели' }).click();
    await page.getByRole('heading', { level: 1, name: 'Показатели' }).waitFor();
    const tile = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Выполнено заказов' }) });
    await tile.getByRole('button').waitFor();
    expect(await tile.textContent()).toMatch(/к \d{4}: |\d{4}: нет данных/);
  });

  it('opens a number up to exactly its orders, and one of them', async () => {
    const tile = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Выполнено заказов' }) });
    const shown = digits((await tile.getByRole('button').textContent()) ?? '');
    await tile.getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/заказ(а|ов)? на/).waitFor();
    expect(digits(((await dialog.getByText(/заказ(а|ов)? на/).textContent()) ?? '').split('на')[0] ?? '')).toBe(shown);
    expect(await dialog.locator('tbody tr').count()).toBe(Math.min(25, shown));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it.each([
    ['Средний чек', /заказ(а|ов)? на/],
    ['Повторные покупки', /не меньше двух раз/],
    ['Заказы ждут магазин', /заказ(а|ов)? на/],
  ])('opens %s up to its rows', async (name, words) => {
    const tile = page.locator('section').filter({ has: page.getByRole('heading', { name, level: 2 }) });
    await tile.getByRole('button').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words).waitFor();
    const count = digits(/^[\d\s]+/.exec((await dialog.getByText(words).textContent()) ?? '')?.[0] ?? '');
    expect(count).toBeGreaterThan(0);
    expect(await dialog.locator('tbody tr').count()).toBe(Math.min(25, count));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('reads a chart as a table, takes it along as CSV and PNG, looks at it on the whole screen', async () => {
    const chart = card('Выручка по дням');
    await chart.locator('.recharts-surface').first().waitFor();
    for (const [item, ending] of [
      ['Таблица (CSV)', 'csv'],
      ['Картинка (PNG)', 'png'],
    ] as const) {
      await chart.getByRole('button', { name: /^Скачать/ }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^revenue-.*\\.${ending}$`));
      const bytes = fs.readFileSync(await download.path());
      if (ending === 'csv') expect(bytes.toString()).toContain('Выручка');
      else expect(bytes.length).toBeGreaterThan(5_000);
    }
    await chart.getByRole('button', { name: /^На весь экран/ }).click();
    const { height = 0 } = (await chart.boundingBox()) ?? {};
    expect(height).toBeGreaterThan(850);
    await page.keyboard.press('Escape');
    await chart.getByRole('button', { name: /^Таблица/ }).click();
    await chart.getByRole('table').waitFor();
    expect(await chart.getByRole('columnheader').first().textContent()).toBe('День');
    await chart.getByRole('button', { name: /^График/ }).click();
  });

  it('keeps the period and the comparison in the address', async () => {
    await page.getByRole('button', { name: /–/ }).first().click();
    await page.getByRole('button', { name: '90 дней' }).click();
    await page.waitForURL(/from=/);
    await page.getByRole('button', { name: 'Месяц', exact: true }).click();
    await page.waitForURL(/by=month/);
    await page.reload();
    await page.getByRole('heading', { name: 'Выручка по месяцам' }).waitFor();
    await page.goto(PATH);
  });

  it('says in words what there is no data for, and what to do next', async () => {
    await card('Что сделать дальше').locator('li, p').first().waitFor();
    expect(await card('Рассылки').textContent()).toMatch(/Рассыл|Название/);
  });

  it('makes a segment of exactly the customers behind a number', async () => {
    const segments = card('Сегменты клиентов');
    const row = segments
      .locator('li')
      .filter({ has: page.getByRole('button') })
      .first();
    const shown = digits((await row.locator('strong').textContent()) ?? '');
    await row.getByRole('button').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Создать сегмент' }).click();
    await page.getByRole('heading', { level: 1, name: 'Новый сегмент' }).waitFor();
    await page.getByText('RFM: группа').first().waitFor();
    await page
      .locator('p')
      .filter({ hasText: new RegExp(`^${shown}$`) })
      .waitFor();
    await page.goto(PATH);
  });

  it('ends with a report', async () => {
    await page.getByRole('button', { name: 'Отчёт' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Скачать PDF' }).click()]);
    expect(
      fs
        .readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('asks nobody outside of the shop', () => {
    expect(outside).toEqual([]);
  });

  it.each([1280, 390])('fits a screen of %i and has no serious violation there', async (width) => {
    const visitor = await aVisitor(browser, 'en', { url: shopUrl(), width });
    await signIn(visitor.page, 'director');
    await visitor.page.goto(PATH);
    await visitor.page.locator('.recharts-surface').first().waitFor();
    const overflow = await visitor.page.evaluate(() => {
      const { documentElement: root } = (
        globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number } } }
      ).document;
      return root.scrollWidth - root.clientWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page: visitor.page }).exclude('nav').analyze();
    expect(
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
    ).toEqual([]);
    await visitor.context.close();
  });

  it('is closed to a manager', async () => {
    const visitor = await aVisitor(browser, 'ru');
    await signIn(visitor.page, 'manager');
    expect(await visitor.page.getByRole('link', { name: 'Показатели' }).count()).toBe(0);
    await visitor.page.goto(PATH);
    await visitor.page
      .getByText(/нет прав|permissions/i)
      .first()
      .waitFor();
    await visitor.context.close();
  });
});
