import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of public data sets; each is described in its README. */
export const PUBLIC_SETS = path.resolve(__dirname, '../../fixtures/analytics');

const linesOf = (file: string): string[] =>
  readFileSync(path.join(PUBLIC_SETS, file), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

/** The CDNOW sample as purchases. */
export function cdnowSample(): { customer: string; day: string; amount: number }[] {
  return linesOf('CDNOW_sample.txt').map((line) => {
    const [customer = '', , date = '', , dollars] = line.trim().split(/\s+/);
    return { customer, day: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`, amount: Number(dollars) };
  });
}

/** The groceries as baskets. */
export function groceries(): string[][] {
  return linesOf('groceries.csv').map((line) => line.split(','));
}

/** The orders of the CRAN package `rfm`. */
export function rfmOrders(): { customer: string; day: string; amount: number }[] {
  return linesOf('rfm_data_orders.csv')
    .slice(1)
    .map((line) => {
      const [customer = '', day = '', amount] = line.split(',');
      return { customer, day, amount: Number(amount) };
    });
}
