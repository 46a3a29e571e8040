import { daysBetween, type Day } from './calendar';
import { toMoney, type Purchase } from './purchases';

/** What RFM knows of a customer: days since the last order, number of orders, their sum. */
export interface RfmFacts {
  customer: string;
  recencyDays: number;
  orders: number;
  revenue: number;
}

/** Four cut points of each measure, ascending. */
export interface RfmCuts {
  recency: number[];
  frequency: number[];
  monetary: number[];
}

export type RfmScores = readonly [recency: number, frequency: number, monetary: number];

type Band = readonly [least: number, most: number];

/** The named segments in the order they are tried, each with its inclusive bands of R, F and M (analytics.md). */
export const RFM_SEGMENTS = [
  {
    name: 'Champions',
    bands: [
      [5, 5],
      [5, 5],
      [5, 5],
    ],
  },
  {
    name: 'Potential Loyalist',
    bands: [
      [3, 5],
      [3, 5],
      [2, 5],
    ],
  },
  {
    name: 'Loyal',
    bands: [
      [2, 4],
      [2, 4],
      [2, 4],
    ],
  },
  {
    name: 'Promising',
    bands: [
      [3, 4],
      [1, 3],
      [3, 5],
    ],
  },
  {
    name: 'New',
    bands: [
      [4, 5],
      [1, 3],
      [1, 5],
    ],
  },
  {
    name: "Can't Lose",
    bands: [
      [1, 2],
      [3, 4],
      [4, 5],
    ],
  },
  {
    name: 'At Risk',
    bands: [
      [1, 2],
      [2, 5],
      [4, 5],
    ],
  },
  {
    name: 'Need Attention',
    bands: [
      [1, 3],
      [3, 5],
      [3, 5],
    ],
  },
  {
    name: 'About To Sleep',
    bands: [
      [2, 3],
      [1, 3],
      [1, 4],
    ],
  },
  {
    name: 'Lost',
    bands: [
      [1, 1],
      [1, 5],
      [1, 5],
    ],
  },
] as const satisfies readonly { name: string; bands: readonly [Band, Band, Band] }[];

/** What fits no segment. */
export const OTHERS = 'Others';

export type RfmSegment = (typeof RFM_SEGMENTS)[number]['name'] | typeof OTHERS;

/** Every segment's name, `Others` last. */
export const RFM_SEGMENT_NAMES: readonly RfmSegment[] = [...RFM_SEGMENTS.map(({ name }) => name), OTHERS];

/** The quantile with linear interpolation (R type 7) of ascending values. Throws `RangeError` for none. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) throw new RangeError('There is no quantile of nothing');
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (place - Math.floor(place)) * (above - below);
}

/** The 20, 40, 60 and 80 % quantiles of a measure, plus 1 (as the CRAN package `rfm` cuts). */
export function cutPoints(values: Iterable<number>): number[] {
  const sorted = Float64Array.from(values).sort();
  return [0.2, 0.4, 0.6, 0.8].map((share) => quantile(sorted, share) + 1);
}

/** 1 … 5: the bin `[lower, upper)` a value falls into. */
export function binOf(value: number, cuts: readonly number[]): number {
  return 1 + cuts.filter((cut) => value >= cut).length;
}

/** R, F and M from 1 to 5; recency is reversed, 5 is the most recent. */
export function scoresOf({ recencyDays, orders, revenue }: Omit<RfmFacts, 'customer'>, cuts: RfmCuts): RfmScores {
  return [6 - binOf(recencyDays, cuts.recency), binOf(orders, cuts.frequency), binOf(revenue, cuts.monetary)];
}

/** The first named segment whose bands hold all three scores, else `Others`. */
export function segmentOf(scores: RfmScores): RfmSegment {
  const found = RFM_SEGMENTS.find(({ bands }) =>
    bands.every(([least, most], index) => (scores[index] ?? 0) >= least && (scores[index] ?? 0) <= most),
  );
  return found?.name ?? OTHERS;
}

/** A customer with score (100R + 10F + M) and segment. */
export interface RfmCustomer extends RfmFacts {
  score: number;
  segment: RfmSegment;
}

/** The whole table: cut points, how many customers each segment holds (all of them named), and each customer. */
export interface RfmTable {
  cuts: RfmCuts;
  segments: Record<RfmSegment, number>;
  customers: RfmCustomer[];
}

/** Scores and segments of customers among one another; null for nobody. */
export function rfmTable(facts: readonly RfmFacts[]): RfmTable | null {
  if (facts.length === 0) return null;
  const cuts = {
    recency: cutPoints(facts.map(({ recencyDays }) => recencyDays)),
    frequency: cutPoints(facts.map(({ orders }) => orders)),
    monetary: cutPoints(facts.map(({ revenue }) => revenue)),
  };
  const segments = Object.fromEntries(RFM_SEGMENT_NAMES.map((name) => [name, 0])) as Record<RfmSegment, number>;
  const customers = facts.map((one) => {
    const scores = scoresOf(one, cuts);
    const segment = segmentOf(scores);
    segments[segment] += 1;
    return { ...one, score: 100 * scores[0] + 10 * scores[1] + scores[2], segment };
  });
  return { cuts, segments, customers };
}

/** The facts of purchases as of a day; every purchase counts as an order, those after the day do not. */
export function rfmFacts(purchases: Iterable<Purchase>, asOf: Day): RfmFacts[] {
  const customers = new Map<string, { last: Day; orders: number; revenue: number }>();
  for (const { customer, day, amount } of purchases) {
    if (day > asOf) continue;
    const known = customers.get(customer) ?? { last: day, orders: 0, revenue: 0 };
    known.last = day > known.last ? day : known.last;
    known.orders += 1;
    known.revenue += amount;
    customers.set(customer, known);
  }
  return [...customers].map(([customer, { last, orders, revenue }]) => ({
    customer,
    recencyDays: daysBetween(last, asOf),
    orders,
    revenue: toMoney(revenue),
  }));
}
