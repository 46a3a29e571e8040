import type { Browser } from 'playwright-core';
import { aVisitor, openChromium } from '../support/browser/chromium';

describe('the description of the API', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(async () => browser?.close());

  it('is drawn at /docs without asking any other host', async () => {
    const { page, outside } = await aVisitor(browser);
    await page.goto('/docs');
    await page.locator('#operations-tag-Orders').click();
    await page.getByText('Place an order', { exact: false }).first().waitFor();
    expect(outside).toEqual([]);
  });
});
