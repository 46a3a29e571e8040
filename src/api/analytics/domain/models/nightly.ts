import { associationRules } from './baskets';
import { fitBgNbd, probabilityAlive, probabilityOfReturn, type BgNbdParams, type BuyingHistory } from './bg-nbd';
import { dayNumber, dayOf, type Day } from './calendar';
import { expectedSpend, fitGammaGamma, type GammaGammaParams } from './gamma-gamma';
import { forecastSeries, isTooShort, neededLength, type ForecastStep } from './holt-winters';
import { lifetimeValuer, type Horizon } from './lifetime-value';
import { rfmTable, type RfmCuts } from './rfm';

/** Repeat customers from which on the models of purchases to come are told (analytics.md). */
export const ENOUGH_REPEAT_CUSTOMERS = 200;

/** The probability of return is of an order within 90 days. */
const RETURN_WEEKS = 90 / 7;

/** Days ahead that are forecast. */
export const LONGEST_HORIZON = 180;
const SEASON_DAYS = 7;

/** A customer's purchases up to the night: days since 1970, sums in units of currency. */
export interface NightlyFacts {
  id: number;
  first: number;
  last: number;
  x: number;
  orders: number;
  revenue: number;
  repeats: number;
}

/** What the night says of one customer; the last three are null while there is too little to tell from. */
export interface NightlyScore extends NightlyFacts, BuyingHistory {
  recencyDays: number;
  score: number;
  segment: string;
  firstMonth: Day;
  repeatMean: number;
  alive: number | null;
  returns: number | null;
  lifetime: number | null;
}

/** What all customers together say. */
export interface NightlyScores {
  cuts: RfmCuts | null;
  repeatCustomers: number;
  bgnbd: BgNbdParams | null;
  gammaGamma: GammaGammaParams | null;
  customers: NightlyScore[];
}

const WEEK = 7;

/** Parameters fitted to a shop that is like no other can lie where a formula has no number; then nothing is told. */
const finite = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null);

/** RFM, P(alive), probability of return and lifetime value of all customers as of a day. */
export function scoreCustomers(facts: readonly NightlyFacts[], asOf: Day): NightlyScores {
  const now = dayNumber(asOf);
  const table = rfmTable(
    facts.map(({ id, last, orders, revenue }) => ({ customer: String(id), recencyDays: now - last, orders, revenue })),
  );
  const histories = facts.map(({ first, last, x }): BuyingHistory => ({ x, tx: (last - first) / WEEK, T: (now - first) / WEEK }));
  const repeatCustomers = facts.filter(({ x }) => x > 0).length;
  const isEnough = repeatCustomers >= ENOUGH_REPEAT_CUSTOMERS;
  const bgnbd = isEnough ? fitBgNbd(histories).params : null;
  const spendings = facts.map(({ x, repeats }) => ({ x, mean: x === 0 ? 0 : repeats / x }));
  const gammaGamma = isEnough ? fitGammaGamma(spendings) : null;
  const valueOf = bgnbd ? lifetimeValuer(bgnbd) : null;
  const customers = facts.map((one, index): NightlyScore => {
    const history = histories[index] ?? { x: 0, tx: 0, T: 0 };
    const spending = spendings[index] ?? { x: 0, mean: 0 };
    const rfm = table?.customers[index];
    return {
      ...one,
      ...history,
      recencyDays: now - one.last,
      score: rfm?.score ?? 0,
      segment: rfm?.segment ?? '',
      firstMonth: `${dayOf(one.first).slice(0, 7)}-01`,
      repeatMean: spending.mean,
      alive: finite(bgnbd && probabilityAlive(history, bgnbd)),
      returns: finite(bgnbd && probabilityOfReturn(history, bgnbd, RETURN_WEEKS)),
      lifetime: finite(valueOf && gammaGamma ? valueOf(history, expectedSpend(spending, gammaGamma)) : null),
    };
  });
  return { cuts: table?.cuts ?? null, repeatCustomers, bgnbd, gammaGamma, customers };
}

/** What lifetime values add up to with another horizon; histories and mean repeat sums as the night kept them. */
export function revalue(
  customers: readonly (BuyingHistory & { repeatMean: number })[],
  { bgnbd, gammaGamma }: { bgnbd: BgNbdParams; gammaGamma: GammaGammaParams },
  horizon: Horizon,
): number {
  const valueOf = lifetimeValuer(bgnbd, horizon);
  return customers.reduce(
    (sum, one) => sum + (finite(valueOf(one, expectedSpend({ x: one.x, mean: one.repeatMean }, gammaGamma))) ?? 0),
    0,
  );
}

/** The forecast of daily revenue, or how many days it would need. */
export interface NightlyForecast {
  given: number;
  needed: number;
  params: { alpha: number; beta: number; gamma: number } | null;
  forecast: ForecastStep[];
}

/** Forecasts daily revenue (units of currency, a value for each day without gaps) by weeks. */
export function forecastRevenue(series: readonly number[]): NightlyForecast {
  const answer = forecastSeries(series, { season: SEASON_DAYS, horizon: LONGEST_HORIZON, level: 95 });
  const given = series.length;
  if (isTooShort(answer)) return { given, needed: answer.needed, params: null, forecast: [] };
  const { alpha, beta, gamma } = answer.params;
  return { given, needed: neededLength(SEASON_DAYS), params: { alpha, beta, gamma }, forecast: answer.forecast };
}

/** Rules that are kept: product ids, the greatest lift first. */
export interface NightlyRules {
  baskets: number;
  floor: { support: number; confidence: number };
  rules: { antecedent: number[]; consequent: number; count: number; support: number; confidence: number; lift: number }[];
}

/** A pair that was bought together less often is chance. */
const FEWEST_TOGETHER = 5;
const LEAST_SUPPORT = 0.001;
const LEAST_CONFIDENCE = 0.05;
const LONGEST_RULE = 3;
const MOST_RULES = 5_000;

/** Rules of baskets written as `12,15,90`. */
export function findRules(baskets: readonly string[]): NightlyRules {
  const floor = {
    support: Math.max(LEAST_SUPPORT, Math.min(1, FEWEST_TOGETHER / Math.max(1, baskets.length))),
    confidence: LEAST_CONFIDENCE,
  };
  const found = associationRules(
    baskets.map((items) => items.split(',')),
    { ...floor, longest: LONGEST_RULE },
  );
  const rules = found.slice(0, MOST_RULES).map(({ antecedent, consequent, ...rule }) => ({
    ...rule,
    antecedent: antecedent.map(Number),
    consequent: Number(consequent[0]),
  }));
  return { baskets: baskets.length, floor, rules };
}
