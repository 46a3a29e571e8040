// The pages a picture is made of, and what each is brought to before it.

const DESK = '/admin/plugins/desk';

/** Goes to an address of the panel and waits until the element is drawn. */
const at = (address, ready) => async (page) => {
  await page.goto(address);
  await page.locator(ready).first().waitFor();
};

/** Opens the newest order that has a customer. */
async function anOrder(page) {
  await page.goto(`${DESK}/orders?view=list`);
  await page.locator('tbody tr').first().waitFor();
  const row = page.locator('tbody tr').first();
  await row.getByRole('link').first().click();
  await page.locator('h1').first().waitFor();
  await page.locator('[data-line], table, li').first().waitFor();
}

/** In the order they stand in the docs. */
export const PAGES = [
  { name: 'desk-home', open: at('/admin', 'h2[id^="plugin::desk"]') },
  { name: 'desk-board', open: at(`${DESK}/orders?view=board`, '[data-order]') },
  { name: 'desk-list', open: at(`${DESK}/orders?view=list`, 'tbody tr, [data-order]') },
  { name: 'desk-order', open: anOrder },
  { name: 'desk-new-order', open: at(`${DESK}/orders/new`, 'h1') },
  { name: 'desk-counter', open: at(`${DESK}/counter`, 'h1') },
  { name: 'desk-print', open: at(`${DESK}/orders/print`, 'h1') },
  { name: 'desk-shop', open: at('/admin/settings/desk/shop', 'form input') },
  { name: 'desk-users', open: at('/admin/settings/desk/users', 'tbody tr') },
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
