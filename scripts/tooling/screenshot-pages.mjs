// The pages a picture is made of, and what each is brought to before it.

const DESK = '/admin/plugins/desk';

/** Goes to an address of the panel and waits until the element is drawn. */
const at = (address, ready) => async (page) => {
  await page.goto(address);
  await page.locator(ready).first().waitFor();
};

/** Opens a large order that somebody works on. */
async function anOrder(page) {
  await page.goto(`${DESK}/orders?view=list&statuses=confirmed,ready_for_delivery&sort=total:desc`);
  const link = page.locator('tbody a, div[data-order]').first();
  await link.waitFor();
  await link.click();
  await page.getByRole('tab').first().waitFor();
  await page.getByRole('tab', { name: /История|History/ }).click();
}

/** Opens the customer who spent most. */
async function aCustomer(page) {
  await at(`${DESK}/customers?sort=totalSpent:desc`, 'tr[data-customer] a, article[data-customer] a')(page);
  await page.locator('[data-customer] a').first().click();
  await page.locator('[data-timeline]').waitFor();
}

/** Puts two rules together and waits for the customers they choose. */
async function aSegment(page) {
  await at(`${DESK}/customers/segments/new`, 'h1')(page);
  await page.getByRole('button', { name: 'VIP', exact: true }).click();
  await page.locator('[data-preview="ready"]').waitFor();
}

/** Compares the two who spent most, as if they were one person. */
async function aMerge(page) {
  await aCustomer(page);
  await page.getByRole('button', { name: /^(Действия|Actions)$/ }).click();
  await page.getByRole('menuitem', { name: /Объединить|Merge/ }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('ООО');
  await page.getByRole('dialog').locator('li button').first().click();
  await page.locator('[data-merge-dialog] dd, [data-merge-dialog] li').first().waitFor();
}

/** Looks for visitors by the last digits of the phone of somebody who is inside. */
async function aVisitor(page) {
  await at(`${DESK}/reception`, '[data-record]')(page);
  await page.locator('[role=search] input').fill('17');
  await page.locator('[data-visitor]').first().waitFor();
}

/** The next event of the month. */
async function anEvent(page) {
  await at(`${DESK}/events`, '[data-event]')(page);
  await page.locator('[data-event]').last().click();
  await page.locator('[data-participation]').first().waitFor();
}

/** The dialog with a rule of conditions, and to how many it would be given. */
async function aRule(page) {
  await at(`${DESK}/achievements`, '[data-achievement]')(page);
  await page
    .locator('[data-achievement]')
    .first()
    .getByRole('button', { name: /Изменить|Edit/ })
    .click();
  await page.getByRole('dialog').locator('[data-preview=ready]').waitFor();
}

/** Opens the first webhook; there must be one. */
async function aWebhook(page) {
  await at('/admin/settings/desk/webhooks', '[data-webhook] a')(page);
  await page.locator('[data-webhook] a').first().click();
  await page.locator('section dl').waitFor();
}

/** Opens a client's order in the storefront. */
async function anOwnOrder(page, password) {
  await page.goto('/shop/sign-in?to=/orders');
  if (page.url().includes('/sign-in')) {
    await page.locator('input[autocomplete=username]').fill('client@artel.test');
    await page.locator('input[type=password]').fill(password);
    await page.locator('main form button[type=submit]').click();
  }
  await page.locator('.cell-number a').first().click();
  await page.locator('.steps').waitFor();
}

/** In the order they stand in the docs. */
export const PAGES = [
  { name: 'shop-home', open: at('/shop/', '.grid .card-price') },
  { name: 'shop-order', open: anOwnOrder },
  { name: 'desk-home', open: at('/admin', 'h2[id^="plugin::desk"]') },
  { name: 'desk-board', open: at(`${DESK}/orders?view=board`, '[data-order]') },
  { name: 'desk-list', open: at(`${DESK}/orders?view=list`, 'tbody tr, [data-order]') },
  { name: 'desk-order', open: anOrder },
  { name: 'desk-new-order', open: at(`${DESK}/orders/new`, 'h1') },
  { name: 'desk-counter', open: at(`${DESK}/counter`, 'h1') },
  { name: 'customers-list', open: at(`${DESK}/customers?sort=totalSpent:desc`, '[data-customer]') },
  { name: 'customers-one', open: aCustomer },
  { name: 'customers-segment', open: aSegment },
  { name: 'customers-merge', open: aMerge },
  { name: 'club-reception', open: aVisitor },
  {
    name: 'club-sale',
    async open(page) {
      await at(`${DESK}/reception`, '[data-record]')(page);
      await page.locator('[data-sale-switch]').click();
      await page.locator('[data-sale]').waitFor();
    },
  },
  {
    name: 'club-new-visitor',
    async open(page) {
      await at(`${DESK}/reception`, '[data-record]')(page);
      await page.getByRole('button', { name: /^(Новый|New)/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'club-events', open: at(`${DESK}/events`, '[data-event]') },
  { name: 'club-event', open: anEvent },
  { name: 'club-templates', open: at(`${DESK}/events/templates`, '[data-template]') },
  { name: 'club-achievements', open: at(`${DESK}/achievements`, '[data-achievement]') },
  { name: 'club-rule', open: aRule },
  { name: 'club-comments', open: at(`${DESK}/news`, 'h1') },
  { name: 'club-pages', open: at(`${DESK}/news?tab=pages`, '[data-page]') },
  { name: 'club-settings', open: at('/admin/settings/desk/club', 'form input') },
  { name: 'desk-print', open: at(`${DESK}/orders/print`, 'h1') },
  { name: 'desk-insights', open: at(`${DESK}/insights`, '.recharts-area') },
  { name: 'desk-shop', open: at('/admin/settings/desk/shop', 'form input') },
  { name: 'desk-users', open: at('/admin/settings/desk/users', 'tbody tr') },
  { name: 'desk-webhooks', open: at('/admin/settings/desk/webhooks', '[data-webhook], h1') },
  { name: 'desk-webhook', open: aWebhook },
  {
    name: 'desk-palette',
    async open(page) {
      await at(`${DESK}/orders?view=board`, '[data-order]')(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('анна');
      await page.getByRole('option').nth(2).waitFor();
    },
  },
];
