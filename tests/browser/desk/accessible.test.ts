import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { aVisitor, openChromium, signInAs } from '../../support/browser/chromium';
import { addCustomer, planEvent, sellToday, startMailing } from '../../support/browser/desk-calls';
import { aPanelUserOf, PANEL_PASSWORD, placeOrder } from '../../support/browser/shop-orders';

const PAGES: [name: string, path: string, ready: string][] = [
  ['the homepage', '/admin', 'h1'],
  ['the board', '/admin/plugins/desk/orders?view=board', '[data-order]'],
  ['the list', '/admin/plugins/desk/orders?view=list', 'table'],
  ['an order', '/admin/plugins/desk/orders/ORDER', 'h1'],
  ['a new order', '/admin/plugins/desk/orders/new', 'h1'],
  ['the counter', '/admin/plugins/desk/counter', 'h1'],
  ['the customers', '/admin/plugins/desk/customers', '[data-customer]'],
  ['a customer', '/admin/plugins/desk/customers/CUSTOMER', '[data-timeline]'],
  ['the trash', '/admin/plugins/desk/customers?trash=1', 'h1'],
  ['the segments', '/admin/plugins/desk/customers/segments', 'h1'],
  ['a new segment', '/admin/plugins/desk/customers/segments/new', '[data-condition]'],
  ['the duplicates', '/admin/plugins/desk/customers/duplicates', 'h1'],
  ['the imports', '/admin/plugins/desk/customers/imports', 'h1'],
  ['the acts of erasure', '/admin/plugins/desk/customers/erasures', 'h1'],
  ['the mailings', '/admin/plugins/desk/mailings', 'h1'],
  ['a new mailing', '/admin/plugins/desk/mailings/new', '[role="tabpanel"]'],
  ['a mailing under way', '/admin/plugins/desk/mailings/MAILING', '[role="progressbar"]'],
  ['the stop list', '/admin/plugins/desk/mailings/stop-list', 'h1'],
  ['the notifications', '/admin/settings/desk/notifications', 'form, h3'],
  ['the reception', '/admin/plugins/desk/reception', 'h2'],
  ['the events', '/admin/plugins/desk/events', '[data-sheet]'],
  ['an event', '/admin/plugins/desk/events/EVENT', 'h1'],
  ['the templates of events', '/admin/plugins/desk/events/templates', '[data-template]'],
  ['the achievements', '/admin/plugins/desk/achievements', '[data-achievement]'],
  ['the comments', '/admin/plugins/desk/news', 'h1'],
  ['the pages', '/admin/plugins/desk/news?tab=pages', '[data-page]'],
  ["the club's settings", '/admin/settings/desk/club', 'form input'],
  ["the shop's settings", '/admin/settings/desk/shop', 'h1'],
  ['the users', '/admin/settings/desk/users', 'table'],
  ['the workstations', '/admin/settings/desk/workstations', 'section h2'],
  ['the webhooks', '/admin/settings/desk/webhooks', 'h1'],
  ['the log', '/admin/settings/desk/audit', 'h1'],
  ["the director's page", '/admin/plugins/desk/insights', '.recharts-surface'],
  ['the print view', '/admin/plugins/desk/orders/print', 'h1'],
];

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  let browser: Browser;
  let page: Page;
  let order: string;
  let customer: string;
  let mailing: string;
  let event: string;
  beforeAll(async () => {
    browser = await openChromium();
    const visitor = await aVisitor(browser, 'ru');
    page = visitor.page;
    await visitor.context.addInitScript(
      (chosen) =>
        (globalThis as unknown as { localStorage: { setItem: (key: string, value: string) => void } }).localStorage.setItem(
          'STRAPI_THEME',
          chosen,
        ),
      theme,
    );
    order = (await placeOrder({ name: 'Доступный заказ' })).documentId;
    customer = (await addCustomer({ name: 'Доступный клиент', email: `axe${Date.now()}@people.test`, tags: ['опт'] })).documentId;
    mailing = await startMailing({ customers: [customer] });
    await sellToday();
    event = await planEvent({ title: 'Доступный вечер', capacity: 5 });
    await signInAs(page, await aPanelUserOf('strapi-super-admin'), PANEL_PASSWORD);
  });
  afterAll(async () => browser?.close());

  it.each(PAGES)('%s has no serious violation', async (_name, path, ready) => {
    await page.goto(path.replace('ORDER', order).replace('CUSTOMER', customer).replace('MAILING', mailing).replace('EVENT', event));
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    // The menu and the headings of the homepage's widgets are Strapi's own.
    const { violations } = await new AxeBuilder({ page }).exclude('nav').exclude('h2[id^="plugin::"]').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      serious.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 160))
            .join(' | ')}`,
      ),
    ).toEqual([]);
  });
});
