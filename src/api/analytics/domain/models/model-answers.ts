import { associationRules, type BasketRule, type BasketWish } from './baskets';
import { expectedPurchases, fitBgNbd, historyUntil, probabilityAlive, type BgNbdParams, type BuyingHistory } from './bg-nbd';
import type { Day } from './calendar';
import { cohortCounts, cohortTable, type Cohort } from './cohorts';
import { fitGammaGamma, type GammaGammaParams } from './gamma-gamma';
import { spendingUntil, valueCustomers, type Horizon, type ValuedCustomer } from './lifetime-value';
import { lastDay, mergeSameDay, toMoney, type Purchase } from './purchases';
import { repeatRate, type RepeatRate } from './repeat-rate';
import { rfmFacts, rfmTable, type RfmTable } from './rfm';

/** There is too little to answer from; the message says what is missing. */
export class TooLittleToTell extends Error {}

/** Units that ages may be counted in, in weeks. */
export const AGE_UNITS = { week: 1, day: 1 / 7 } as const;
export type AgeUnit = keyof typeof AGE_UNITS;

/** How the answer about purchases to come is asked for; `end` closes the calibration. */
export interface BgNbdWish {
  end?: Day;
  unit?: AgeUnit;
  /** Units ahead; with it every customer is answered for. */
  predict?: number;
}

/** The `bgnbd` answer of analytics.md. */
export interface BgNbdAnswer {
  params: BgNbdParams;
  logLikelihood: number;
  customers: number | (BuyingHistory & { customer: string; pAlive: number; expected: number })[];
  repeatCustomers: number;
}

function nowOf(purchases: readonly Purchase[]): Day {
  const now = lastDay(purchases);
  if (now === null) throw new TooLittleToTell('There are no purchases');
  return now;
}

/** The `repeat` answer. */
export function repeatAnswer(purchases: readonly Purchase[]): RepeatRate {
  return repeatRate(purchases);
}

/** The `rfm` answer as of a day, the last one unless given. Throws `TooLittleToTell` when nobody bought by then. */
export function rfmAnswer(purchases: readonly Purchase[], asOf: Day = nowOf(purchases)): RfmTable {
  const table = rfmTable(rfmFacts(purchases, asOf));
  if (!table) throw new TooLittleToTell(`Nobody bought until ${asOf}`);
  return table;
}

/** The `cohorts` answer; now is the last day. */
export function cohortsAnswer(purchases: readonly Purchase[]): { cohorts: Cohort[] } {
  const now = nowOf(purchases);
  return { cohorts: cohortTable(cohortCounts(purchases, now), now) };
}

/** The `bgnbd` answer. Throws `TooLittleToTell` when nobody came back by the end of calibration. */
export function bgNbdAnswer(purchases: readonly Purchase[], { end = nowOf(purchases), unit = 'week', predict }: BgNbdWish): BgNbdAnswer {
  const scale = 1 / AGE_UNITS[unit];
  const customers = mergeSameDay(purchases).flatMap((one) => {
    const history = historyUntil(one, end);
    return history ? [{ customer: one.customer, x: history.x, tx: history.tx * scale, T: history.T * scale }] : [];
  });
  const repeatCustomers = customers.filter(({ x }) => x > 0).length;
  if (repeatCustomers === 0) throw new TooLittleToTell(`No customer bought on a second day until ${end}; there is nothing to fit`);
  const { params, logLikelihood } = fitBgNbd(customers);
  const answers =
    predict === undefined
      ? customers.length
      : customers.map((one) => ({ ...one, pAlive: probabilityAlive(one, params), expected: expectedPurchases(one, params, predict) }));
  return { params, logLikelihood, customers: answers, repeatCustomers };
}

/** The `clv` answer. */
export interface ClvAnswer {
  params: { bgnbd: BgNbdParams; gammaGamma: GammaGammaParams };
  total: number;
  customers: ValuedCustomer[];
}

/** What customers are worth over the horizon. Throws `TooLittleToTell` with fewer than three repeat customers. */
export function clvAnswer(purchases: readonly Purchase[], { end = nowOf(purchases), ...horizon }: Horizon & { end?: Day }): ClvAnswer {
  const customers = mergeSameDay(purchases);
  const gammaGamma = fitGammaGamma(customers.map((one) => spendingUntil(one, end)));
  if (!gammaGamma) throw new TooLittleToTell(`Fewer than three customers bought again until ${end}; there is nothing to fit`);
  const { params: bgnbd } = fitBgNbd(customers.flatMap((one) => historyUntil(one, end) ?? []));
  const valued = valueCustomers(customers, end, { bgnbd, gammaGamma }, horizon);
  return { params: { bgnbd, gammaGamma }, total: toMoney(valued.reduce((sum, { clv }) => sum + clv, 0)), customers: valued };
}

/** The `baskets` answer. */
export function basketsAnswer(baskets: readonly string[][], wish: BasketWish): { baskets: number; rules: BasketRule[] } {
  return { baskets: baskets.length, rules: associationRules(baskets, wish) };
}
