import type { Browser } from 'playwright-core';
import { aVisitor, openChromium, signIn } from '../support/browser/chromium';

const ORDERS = '/admin/content-manager/collection-types/api::orders.order';

describe('the panel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(async () => browser?.close());

  it('opens in Russian', async () => {
    const { page } = await aVisitor(browser);
    await page.goto('/admin');
    await page.getByRole('heading', { name: 'Добро пожаловать в Artel' }).waitFor();
  });

  it('opens in English for those who chose it', async () => {
    const { page } = await aVisitor(browser, 'en');
    await page.goto('/admin');
    await page.getByRole('heading', { name: 'Welcome to Artel' }).waitFor();
  });

  it('shows an administrator the orders, without asking any other host', async () => {
    const { page, outside } = await aVisitor(browser, 'en');
    await signIn(page, 'admin');
    await page.goto(ORDERS);
    await page.getByText(/20\d\d-\d{6}/).first().waitFor();
    expect(outside).toEqual([]);
  });

  it('shows a manager the orders and no settings of users', async () => {
    const { page } = await aVisitor(browser, 'en');
    await signIn(page, 'manager');
    await page.goto(ORDERS);
    await page.getByText(/20\d\d-\d{6}/).first().waitFor();
    const refused = page.waitForResponse((response) => response.url().includes('/admin/users?'), { timeout: 5_000 }).catch(() => null);
    await page.goto('/admin/settings/users');
    const answer = await refused;
    expect(answer === null || answer.status() === 403).toBe(true);
    expect(await page.getByText('client@artel.test').count()).toBe(0);
  });
});
