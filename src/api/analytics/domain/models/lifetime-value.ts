import { expectedWhileAlive, historyUntil, probabilityAlive, type BgNbdParams, type BuyingHistory } from './bg-nbd';
import type { Day } from './calendar';
import { expectedSpend, type GammaGammaParams, type Spending } from './gamma-gamma';
import type { PurchaseDays } from './purchases';

/** Weeks of an average month. */
export const WEEKS_A_MONTH = 4.345;

/** How far and how dearly the future counts: months ahead, discount a month (0.01 is 1 %). */
export interface Horizon {
  months: number;
  discount: number;
}

/** A year at 1 % a month (analytics.md). */
export const DEFAULT_HORIZON: Horizon = { months: 12, discount: 0.01 };

/** A customer's repeat purchases up to a day; the first purchase is left out, as it is in their count. */
export function spendingUntil({ days, amounts }: Pick<PurchaseDays, 'days' | 'amounts'>, end: Day): Spending {
  const repeats = amounts.filter((_, index) => index > 0 && (days[index] ?? '') <= end);
  const sum = repeats.reduce((total, amount) => total + amount, 0);
  return { x: repeats.length, mean: repeats.length === 0 ? 0 : sum / repeats.length };
}

/** Discounted purchases of a customer who is still there: Σ (E[Y(4.345k)] − E[Y(4.345(k−1))]) / (1 + d)^k without P(alive). */
function discountedPurchases(history: Pick<BuyingHistory, 'x' | 'T'>, params: BgNbdParams, { months, discount }: Horizon): number {
  let sum = 0;
  let before = 0;
  for (let month = 1; month <= months; month += 1) {
    const until = expectedWhileAlive(history, params, WEEKS_A_MONTH * month);
    sum += (until - before) / (1 + discount) ** month;
    before = until;
  }
  return sum;
}

/** Values histories one after another; what only x and T decide is worked out once for all who share them. */
export function lifetimeValuer(params: BgNbdParams, horizon: Horizon = DEFAULT_HORIZON): (history: BuyingHistory, spend: number) => number {
  const known = new Map<string, number>();
  return (history, spend) => {
    const key = `${history.x}:${history.T}`;
    const purchases = known.get(key) ?? discountedPurchases(history, params, horizon);
    known.set(key, purchases);
    return spend * purchases * probabilityAlive(history, params);
  };
}

/** One customer with their lifetime value (units of currency). */
export interface ValuedCustomer {
  customer: string;
  clv: number;
}

/** The lifetime value of every customer who bought up to `end`. */
export function valueCustomers(
  customers: readonly PurchaseDays[],
  end: Day,
  models: { bgnbd: BgNbdParams; gammaGamma: GammaGammaParams },
  horizon: Horizon = DEFAULT_HORIZON,
): ValuedCustomer[] {
  const value = lifetimeValuer(models.bgnbd, horizon);
  return customers.flatMap((one) => {
    const history = historyUntil(one, end);
    if (!history) return [];
    const spend = expectedSpend(spendingUntil(one, end), models.gammaGamma);
    return [{ customer: one.customer, clv: value(history, spend) }];
  });
}
