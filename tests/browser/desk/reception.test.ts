import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, shopUrl, signIn } from '../../support/browser/chromium';
import { eventually } from '../../support/eventually';

const PATH = '/admin/plugins/desk/reception';

interface Found {
  documentId: string;
  name: string;
  phone: string;
  inside: { visit: string } | null;
}

describe('the hour of a receptionist', () => {
  let browser: Browser;
  let page: Page;
  let token: string;
  beforeAll(async () => {
    browser = await openChromium(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);
    ({ page } = await aVisitor(browser, 'ru'));
    page.on('request', (request) => {
      const header = request.headers().authorization;
      if (header && request.url().includes('/desk/')) token = header;
    });
    await signIn(page, 'manager');
    await page.goto(PATH);
    await page.getByText('На связи, всё отправлено').waitFor();
  });
  afterAll(async () => browser?.close());

  const ask = async (q: string): Promise<Found[]> => {
    const answer = await fetch(`${shopUrl()}/desk/club/reception/visitors?q=${encodeURIComponent(q)}`, {
      headers: { Authorization: token },
    });
    return ((await answer.json()) as { data: Found[] }).data;
  };
  const stamp = String(Date.now()).slice(-7);
  const phone = `+7943${stamp}`;
  const row = () => page.locator('[data-visitor]').first();

  it('adds a visitor in one dialog by keyboard and checks them in', async () => {
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await page.getByRole('dialog').waitFor();
    await page.getByLabel('Имя и фамилия').fill(`Проба ${stamp}`);
    await page.getByLabel('Телефон').fill(phone);
    await page.keyboard.press('Enter');
    await page.getByText('Без согласия данные записывать нельзя').waitFor();
    await page.getByLabel('Согласие на обработку персональных данных получено').click();
    await page.getByRole('button', { name: 'Добавить и отметить вход' }).click();
    await page.locator('[data-inside]').getByText(`Проба ${stamp}`).waitFor();
  });

  it('checks out by the last digits and Enter, and takes that back', async () => {
    await page.keyboard.type(stamp.slice(-5));
    await row()
      .getByRole('heading', { name: `Проба ${stamp}` })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-inside]').getByText(`Проба ${stamp}`).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Отменить: Проба ${stamp}, выход` }).click();
    await page.locator('[data-inside]').getByText(`Проба ${stamp}`).waitFor();
    await page.getByRole('button', { name: `Выход: Проба ${stamp}` }).click();
    await page.locator('[data-inside]').getByText(`Проба ${stamp}`).waitFor({ state: 'detached' });
  });

  it('sells on the same screen to anybody, and to a visitor', async () => {
    const answer = await fetch(`${shopUrl()}/api/products?pagination[pageSize]=100`);
    const products = ((await answer.json()) as { data: { name: string; available: number }[] }).data;
    const product = products.find(({ available }) => available > 2);
    if (!product) throw new Error('The shop has nothing to sell');
    const till = page.locator('[data-sale]');
    const sell = async (): Promise<void> => {
      await till.getByPlaceholder('Отсканируйте или введите товар').fill(product.name);
      await page.getByRole('option').first().click();
      await till.getByRole('button', { name: 'Принять оплату' }).click();
      await till.locator('[data-sale-done]').waitFor();
    };
    await page.locator('[data-sale-switch]').click();
    await sell();
    await page.locator('[data-sale-switch]').click();
    await page.locator('[data-record=sale]').first().waitFor();
    await page.keyboard.type(stamp.slice(-5));
    await page.getByRole('button', { name: `Продажа: Проба ${stamp}` }).click();
    await till.getByText(`Проба ${stamp}`).waitFor();
    await sell();
    await page.locator('[data-sale-switch]').click();
    await page
      .locator('[data-record=sale]')
      .filter({ hasText: `Проба ${stamp}` })
      .waitFor();
  });

  it('works on while the network is away, and sends once', async () => {
    await page.keyboard.type(stamp.slice(-5));
    await row()
      .getByRole('heading', { name: `Проба ${stamp}` })
      .waitFor();
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    await page.getByText('Сохранено на устройстве: 1').waitFor({ timeout: 15_000 });
    await page.locator('[data-waiting]').getByText(`Проба ${stamp}, вход`).waitFor();
    expect((await ask(stamp.slice(-5)))[0]?.inside).toBeNull();
    // Known people are found without a network too.
    await page.keyboard.type(stamp.slice(-5));
    await row()
      .getByRole('heading', { name: `Проба ${stamp}` })
      .waitFor({ timeout: 15_000 });
    await page.keyboard.press('Escape');
    await page.context().setOffline(false);
    await page.getByText('На связи, всё отправлено').waitFor({ timeout: 20_000 });
    await page.locator('[data-inside]').getByText(`Проба ${stamp}`).waitFor({ timeout: 15_000 });
    await page.reload();
    await page.getByText('На связи, всё отправлено').waitFor();
    const [found] = await ask(stamp.slice(-5));
    expect(found).toMatchObject({ visits: 2, inside: { visit: expect.any(String) } });
  });

  it('keeps what two tabs record without a network, though one is closed before it is back', async () => {
    const addIn = async (tab: Page, name: string): Promise<void> => {
      await tab.bringToFront();
      await tab.getByLabel('Поиск посетителя').focus();
      await tab.keyboard.press('Control+Enter');
      await tab.getByLabel('Имя и фамилия').fill(name);
      await tab.getByLabel('Согласие на обработку персональных данных получено').click();
      await tab.getByRole('button', { name: 'Добавить и отметить вход' }).click();
      await tab.locator('[data-waiting]').getByText(name).waitFor();
    };
    const tab = await page.context().newPage();
    await tab.goto(PATH);
    await tab.getByText('На связи, всё отправлено').waitFor();
    await page.context().setOffline(true);
    await addIn(page, `Первая ${stamp}`);
    await addIn(tab, `Вторая ${stamp}`);
    await addIn(page, `Третья ${stamp}`);
    await page.getByText('Сохранено на устройстве: 3').waitFor();
    await tab.close();
    await page.context().setOffline(false);
    await page.getByText('На связи, всё отправлено').waitFor({ timeout: 20_000 });
    for (const name of ['Первая', 'Вторая', 'Третья']) {
      const found = (await ask(`${name} ${stamp}`)).filter((one) => one.name === `${name} ${stamp}`);
      expect(found).toMatchObject([{ inside: { visit: expect.any(String) } }]);
    }
  });

  it('finds whose code the camera shows', async () => {
    const [known] = await ask(stamp.slice(-5));
    await page.context().grantPermissions(['camera']);
    const camera = await page.context().newPage();
    // Chromium reads codes itself on Android and macOS only: here a stand-in answers once the camera’s picture has come.
    await camera.addInitScript((phone) => {
      class Reader {
        detect = async (video: { videoWidth: number }) => (video.videoWidth > 0 ? [{ rawValue: phone }] : []);
      }
      Object.assign(globalThis, { BarcodeDetector: Reader });
    }, known?.phone ?? '');
    await camera.goto(PATH);
    await camera.getByRole('button', { name: 'Сканировать QR' }).click();
    await camera
      .locator('[data-visitor]')
      .getByRole('heading', { name: `Проба ${stamp}` })
      .waitFor();
    expect(await camera.getByRole('dialog').count()).toBe(0);
    await camera.close();
  });

  it('shows on one screen what another has recorded, and counts nobody twice', async () => {
    const other = await aVisitor(browser, 'ru');
    await signIn(other.page, 'admin');
    await other.page.goto(PATH);
    await other.page.locator('[data-inside]').getByText(`Проба ${stamp}`).waitFor();
    await other.page.getByRole('button', { name: `Выход: Проба ${stamp}` }).click();
    await page.locator('[data-inside]').getByText(`Проба ${stamp}`).waitFor({ state: 'detached', timeout: 20_000 });
    for (const screen of [page, other.page]) {
      await screen.getByLabel('Поиск посетителя').fill(stamp.slice(-5));
      await screen.locator('[data-visitor]').first().getByText('Отметить вход').waitFor();
    }
    await Promise.all([page.getByLabel('Поиск посетителя').press('Enter'), other.page.getByLabel('Поиск посетителя').press('Enter')]);
    await eventually(async () =>
      expect((await ask(stamp.slice(-5)))[0]).toMatchObject({ visits: 3, inside: { visit: expect.any(String) } }),
    );
    await other.context.close();
  });
});
