import type { Browser } from 'playwright-core';
import { aVisitor, type Visitor } from './chromium';
import { linkInLetterTo } from './kept-letters';

/** The password of everybody that tests sign up. */
export const CLIENT_PASSWORD = 'a-long-enough-password';

/** A visitor of the storefront in this language and theme, with everything that the page complained of. */
export async function aShopVisitor(
  browser: Browser,
  { language = 'ru', theme = 'light', width = 1440 }: { language?: 'ru' | 'en'; theme?: string; width?: number } = {},
): Promise<Visitor & { complaints: string[] }> {
  const visitor = await aVisitor(browser, undefined, { width });
  await visitor.context.addInitScript(
    ([chosen, colours]) => {
      const { localStorage } = globalThis as unknown as { localStorage: { setItem: (key: string, value: string) => void } };
      localStorage.setItem('artel.language', chosen ?? '');
      localStorage.setItem('artel.theme', colours ?? '');
    },
    [language, theme],
  );
  const complaints: string[] = [];
  visitor.page.on('pageerror', (error) => complaints.push(error.message));
  // A refused call is an answer; what the policy of the page stopped is a fault.
  visitor.page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Warning:|Uncaught/.test(message.text())) complaints.push(message.text());
  });
  return { ...visitor, complaints };
}

/** An address that nobody has yet. */
export function aFreshAddress(): string {
  return `client-${Date.now()}-${Math.floor(Math.random() * 1e6)}@artel.test`;
}

/** Signs up by the form, confirms by the letter's link and signs in. */
export async function becomeClient({ page }: Visitor, email: string, name = 'Анна Покупателева'): Promise<void> {
  await page.goto('/shop/register');
  await page.getByLabel('Имя').fill(name);
  await page.getByLabel('Эл. почта').fill(email);
  await page.getByLabel('Пароль').fill(CLIENT_PASSWORD);
  await page.getByRole('button', { name: 'Зарегистрироваться' }).click();
  await page.getByRole('heading', { level: 1, name: 'Письмо отправлено' }).waitFor();
  await page.goto((await linkInLetterTo(email)).toString());
  await page.getByRole('button', { name: 'Подтвердить' }).click();
  await page.getByText('Адрес подтверждён').waitFor();
  await page.getByRole('link', { name: 'Войти' }).last().click();
  await signInToShop({ page }, email);
}

/** Signs in by the form, which must be open or is opened. */
export async function signInToShop({ page }: Pick<Visitor, 'page'>, email: string, password = CLIENT_PASSWORD): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto('/shop/sign-in');
  await page.getByLabel('Эл. почта').fill(email);
  await page.getByLabel('Пароль').fill(password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.waitForURL((address) => !address.pathname.includes('/sign-in'));
}
