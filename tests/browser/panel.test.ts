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
    await page
      .getByText(/20\d\d-\d{6}/)
      .first()
      .waitFor();
    expect(outside).toEqual([]);
  });

  it('shows a manager their kinds of things and not those of the system', async () => {
    const { page } = await aVisitor(browser, 'en');
    await signIn(page, 'kuznetsova');
    await page.goto('/admin/content-manager');
    const kind = (name: string) => page.getByRole('link', { name, exact: true });
    await kind('Order').first().waitFor();
    for (const name of ['Product', 'Customer', 'Stock movement']) expect([name, await kind(name).count()]).toEqual([name, 1]);
    for (const name of ['User', 'Audit entry', 'Cart', 'Content-Type Builder']) expect([name, await kind(name).count()]).toEqual([name, 0]);
  });

  it('keeps a manager out of the list of panel users', async () => {
    const { page } = await aVisitor(browser, 'en');
    await signIn(page, 'lapin');
    await page.goto('/admin/settings/users');
    await page.getByText("You don't have the permissions to access that content").waitFor();
    expect(await page.getByText('director@artel.test').count()).toBe(0);
  });
});
