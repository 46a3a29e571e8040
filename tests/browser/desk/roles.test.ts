import type { Browser } from 'playwright-core';
import { io } from 'socket.io-client';
import { aVisitor, openChromium, shopUrl, signIn, signInAs } from '../../support/browser/chromium';
import { aPanelUserOf, PANEL_PASSWORD } from '../../support/browser/shop-orders';

describe('who may do what', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(async () => browser?.close());

  it('refuses a marketer by menu, page, endpoint and socket', async () => {
    const email = await aPanelUserOf('artel-marketer');
    const { page } = await aVisitor(browser, 'ru');
    await signInAs(page, email, PANEL_PASSWORD);
    await page.getByRole('link', { name: 'Главная' }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Заказы', exact: true }).count()).toBe(0);
    const asked: number[] = [];
    page.on('response', (answer) => {
      if (new URL(answer.url()).pathname.startsWith('/desk/orders')) asked.push(answer.status());
    });
    await page.goto('/admin/plugins/desk/orders');
    await page
      .getByText(/нет прав|разрешени|permissions/i)
      .first()
      .waitFor();
    expect(asked.filter((status) => status === 200)).toEqual([]);
    const login = await fetch(`${shopUrl()}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PANEL_PASSWORD }),
    });
    const { token } = ((await login.json()) as { data: { token: string } }).data;
    const direct = await fetch(`${shopUrl()}/desk/orders`, { headers: { authorization: `Bearer ${token}` } });
    expect(direct.status).toBe(403);
    const socket = io(shopUrl(), { path: '/live', auth: { token }, reconnection: false });
    const refused = await new Promise<{ data?: { code?: string } }>((resolve, reject) => {
      socket.once('connect_error', (error) => resolve(error as { data?: { code?: string } }));
      socket.once('connect', () => reject(new Error('A marketer was let in')));
    });
    socket.close();
    expect(refused.data?.code).toBe('FORBIDDEN');
  });

  it('lets a receptionist sell at the counter and see no orders', async () => {
    const email = await aPanelUserOf('artel-receptionist');
    const { page } = await aVisitor(browser, 'ru');
    await signInAs(page, email, PANEL_PASSWORD);
    await page.goto('/admin/plugins/desk/counter');
    await page.getByRole('heading', { level: 1, name: 'Продажа на кассе' }).waitFor();
    await page.goto('/admin/plugins/desk/orders');
    await page
      .getByText(/нет прав|разрешени|permissions/i)
      .first()
      .waitFor();
  });

  it('lets an administrator change the type of a group and block somebody', async () => {
    const { page } = await aVisitor(browser, 'ru');
    await signIn(page, 'admin');
    await page.goto('/admin/settings/desk/users?q=client');
    await page
      .getByRole('checkbox', { name: 'Выбрать client@artel.test' })
      .or(page.getByRole('checkbox', { name: /Выбрать / }).nth(1))
      .first()
      .waitFor();
    await page.getByRole('checkbox', { name: 'Выбрать всех на странице' }).click();
    await page.getByRole('button', { name: 'Сменить тип' }).first().click();
    await page.getByRole('radio', { name: 'Маркетолог' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Сменить тип' }).click();
    await page
      .getByText(/Тип изменён: [1-9]/)
      .first()
      .waitFor();
    await page.getByRole('checkbox', { name: 'Выбрать всех на странице' }).click();
    await page.getByRole('button', { name: 'Сменить тип' }).first().click();
    await page.getByRole('radio', { name: 'Клиент' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Сменить тип' }).click();
    await page
      .getByText(/Тип изменён: [1-9]/)
      .first()
      .waitFor();
  });
});
