import type { Browser } from 'playwright-core';
import { aVisitor, openChromium, shopUrl, signInAs } from '../../support/browser/chromium';
import { addCustomer } from '../../support/browser/desk-calls';
import { aPanelUserOf, PANEL_PASSWORD } from '../../support/browser/shop-orders';

/** Switches a panel account off, as an administrator does. */
async function closeAccount(email: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${process.env.ARTEL_BROWSER_ADMIN ?? ''}` };
  const found = await fetch(`${shopUrl()}/admin/users?filters[email][$eq]=${encodeURIComponent(email)}`, { headers });
  const { data } = (await found.json()) as { data: { results: { id: number }[] } };
  const body = JSON.stringify({ isActive: false });
  const answer = await fetch(`${shopUrl()}/admin/users/${data.results[0]?.id ?? 0}`, { method: 'PUT', headers, body });
  if (!answer.ok) throw new Error(`The account was not closed: ${answer.status}`);
}

describe('a session that ends', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(async () => browser?.close());

  it('empties the page that is open and leads to the sign-in', async () => {
    const email = await aPanelUserOf('artel-manager');
    const customer = await addCustomer({ name: 'Секретная Клиентка' });
    const { page } = await aVisitor(browser, 'ru');
    await signInAs(page, email, PANEL_PASSWORD);
    await page.goto(`/admin/plugins/desk/customers/${customer.documentId}`);
    await page.getByText('Секретная Клиентка').first().waitFor();
    await closeAccount(email);
    await page.getByRole('button', { name: 'Войти' }).waitFor({ timeout: 25_000 });
    expect(await page.content()).not.toContain('Секретная Клиентка');
    await page.getByRole('button', { name: 'Войти' }).click();
    await page.waitForURL(/auth\/login/);
    await page.locator('input[name=email]').waitFor();
  });
});
