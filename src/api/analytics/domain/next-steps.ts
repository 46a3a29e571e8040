/** What the shop's numbers are, for the rules to judge; money in units of currency. */
export interface ShopFacts {
  /** VIP customers who have not ordered for `VIP_SILENCE_DAYS`. */
  silentVips: { customers: number; revenue: number };
  /** Products that run out within `RUN_OUT_DAYS`, the soonest first. */
  runningOut: { documentId: string; name: string; available: number; perDay: number; daysLeft: number }[];
  /** Orders that wait for the shop longer than its limit. */
  late: { orders: number; total: number; hours: number };
  /** Open orders that nobody has taken. */
  unassigned: { orders: number; total: number };
  /** Quotes that end within `QUOTE_DAYS`. */
  expiringQuotes: { quotes: number; total: number };
  /** Customers of the segments that were good and stay away. */
  atRisk: { customers: number; revenue: number };
  /** The strongest rule of baskets. */
  together: { name: string; with: string; confidence: number; usual: number; withId: string } | null;
  /** Revenue of the last 28 whole days and of the 28 before. */
  revenue: { last: number; before: number };
  /** Goods in stock that nobody has bought for `DEAD_STOCK_DAYS`. */
  deadStock: { products: number; worth: number };
}

/** A sentence of the page: its rule and the numbers it shows. */
export interface NextStep {
  kind: (typeof RULES)[number]['kind'];
  facts: Record<string, number | string>;
}

export const VIP_SILENCE_DAYS = 120;
export const RUN_OUT_DAYS = 14;
export const QUOTE_DAYS = 3;
export const DEAD_STOCK_DAYS = 90;
const DROP = 0.15;
const STRONG_LIFT = 1.5;
const STRONG_CONFIDENCE = 0.2;
const MOST_PRODUCTS = 3;

type Rule = { kind: string; of: (facts: ShopFacts) => Record<string, number | string>[] };
const rule = <const R extends Rule>(one: R): R => one;
const when = (isDue: boolean, facts: Record<string, number | string>): Record<string, number | string>[] => (isDue ? [facts] : []);

/** The rules, the most urgent first: what is lost today, then what can be won. */
const RULES = [
  rule({ kind: 'late', of: ({ late }) => when(late.orders > 0, late) }),
  rule({
    kind: 'runningOut',
    of: ({ runningOut }) =>
      runningOut.slice(0, MOST_PRODUCTS).map(({ documentId, name, available, perDay, daysLeft }) => ({
        product: documentId,
        name,
        available,
        perDay,
        days: Math.max(0, Math.floor(daysLeft)),
      })),
  }),
  rule({ kind: 'expiringQuotes', of: ({ expiringQuotes }) => when(expiringQuotes.quotes > 0, { ...expiringQuotes, days: QUOTE_DAYS }) }),
  rule({ kind: 'unassigned', of: ({ unassigned }) => when(unassigned.orders > 0, unassigned) }),
  rule({ kind: 'silentVips', of: ({ silentVips }) => when(silentVips.customers > 0, { ...silentVips, days: VIP_SILENCE_DAYS }) }),
  rule({ kind: 'atRisk', of: ({ atRisk }) => when(atRisk.customers > 0, atRisk) }),
  rule({
    kind: 'revenueFell',
    of: ({ revenue: { last, before } }) => when(before > 0 && last < before * (1 - DROP), { last, before, fall: 1 - last / before }),
  }),
  rule({
    kind: 'together',
    of: ({ together }) =>
      together && together.confidence >= STRONG_CONFIDENCE && together.confidence >= together.usual * STRONG_LIFT ? [together] : [],
  }),
  rule({ kind: 'deadStock', of: ({ deadStock }) => when(deadStock.products > 0, { ...deadStock, days: DEAD_STOCK_DAYS }) }),
] as const satisfies readonly Rule[];

/** What to do next, by these numbers: every rule whose condition holds, in the rules' order. */
export function nextSteps(facts: ShopFacts): NextStep[] {
  return RULES.flatMap(({ kind, of }) => (of(facts) as Record<string, number | string>[]).map((shown) => ({ kind, facts: shown })));
}
