import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, signIn } from '../../support/browser/chromium';
import { eventually } from '../../support/eventually';

describe('a calendar day', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    ({ page } = await aVisitor(browser, 'ru'));
    await signIn(page, 'melnikov');
  });
  afterAll(async () => browser?.close());

  const field = () => page.getByPlaceholder('ДД.ММ.ГГГГ').first();
  const inAddress = (day: string) =>
    eventually(() => expect(new URL(page.url()).searchParams.get('createdFrom')).toBe(day), { withinMs: 5_000 });
  const open = async (): Promise<void> => {
    await page.goto('/admin/plugins/desk/orders?view=list&createdFrom=2026-03-01');
    await page.getByRole('button', { name: /^Создан:/ }).click();
    await field().waitFor();
  };

  it('is shown as the day that the address names', async () => {
    await open();
    expect(await field().inputValue()).toBe('01.03.2026');
  });

  it.each(['Enter', 'Tab'])('is the day that was typed, by %s', async (key) => {
    await open();
    await field().fill('20.11.2026');
    await page.keyboard.press(key);
    await inAddress('2026-11-20');
    expect(await field().inputValue()).toBe('20.11.2026');
  });

  it('is the day that was clicked', async () => {
    await open();
    await field().click();
    await page.getByRole('gridcell', { name: /15 марта 2026|воскресенье, 15 марта/ }).click();
    await inAddress('2026-03-15');
    expect(await field().inputValue()).toBe('15.03.2026');
  });
});
