import { centsToWire, cents } from '../../../kernel/money';

/** What a period adds up to, as the rollups give it; money in minor units. */
export interface SalesSums {
  orders: number;
  revenue: number;
  goods: number;
  discount: number;
  delivery: number;
  newOrders: number;
  newRevenue: number;
  refunds: number;
  refunded: number;
  /** Customers with a first, and with a second, completed order up to the period's end. */
  customers: number;
  repeatCustomers: number;
}

/** Sums of nothing. */
export const NO_SALES: SalesSums = {
  orders: 0,
  revenue: 0,
  goods: 0,
  discount: 0,
  delivery: 0,
  newOrders: 0,
  newRevenue: 0,
  refunds: 0,
  refunded: 0,
  customers: 0,
  repeatCustomers: 0,
};

/** How a metric is shown. Money is units of currency, a ratio lies between 0 and 1. */
export type MetricUnit = 'money' | 'count' | 'ratio';

/** One metric: its one definition, and whether more of it is good news. Null where it says nothing. */
export interface Metric {
  unit: MetricUnit;
  isGoodUp: boolean;
  of: (sums: SalesSums) => number | null;
}

const money = (amount: number): number => centsToWire(cents(Math.round(amount)));
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Revenue: totals of completed orders, by completion time. */
export const revenue = ({ revenue: sum }: SalesSums): number => money(sum);

/** Completed orders. */
export const orders = ({ orders: count }: SalesSums): number => count;

/** Revenue ÷ Orders; null without orders. */
export const averageOrder = ({ revenue: sum, orders: count }: SalesSums): number | null => (count === 0 ? null : money(sum / count));

/** Orders that are their customer's first completed one. */
export const newOrders = ({ newOrders: count }: SalesSums): number => count;

/** All other orders. */
export const returningOrders = ({ orders: count, newOrders: fresh }: SalesSums): number => count - fresh;

/** Customers with two completed orders or more ÷ customers with one or more, as of the period's end. */
export const repeatRate = ({ customers, repeatCustomers }: SalesSums): number | null => share(repeatCustomers, customers);

/** Orders whose money went back in the period, by the time of the refund. */
export const refunds = ({ refunds: count }: SalesSums): number => count;

/** What went back. */
export const refundedSum = ({ refunded }: SalesSums): number => money(refunded);

/** Every metric that the sales rollups answer. A further source (visits, mailings) brings sums and a table like this one of its own. */
export const SALES_METRICS = {
  revenue: { unit: 'money', isGoodUp: true, of: revenue },
  orders: { unit: 'count', isGoodUp: true, of: orders },
  averageOrder: { unit: 'money', isGoodUp: true, of: averageOrder },
  newOrders: { unit: 'count', isGoodUp: true, of: newOrders },
  returningOrders: { unit: 'count', isGoodUp: true, of: returningOrders },
  repeatRate: { unit: 'ratio', isGoodUp: true, of: repeatRate },
  refunds: { unit: 'count', isGoodUp: false, of: refunds },
  refundedSum: { unit: 'money', isGoodUp: false, of: refundedSum },
} as const satisfies Record<string, Metric>;

export type SalesMetric = keyof typeof SALES_METRICS;

/** Every metric's name. */
export const SALES_METRIC_NAMES = Object.keys(SALES_METRICS) as readonly SalesMetric[];

/** The values of all metrics. */
export function metricsOf(sums: SalesSums): Record<SalesMetric, number | null> {
  return Object.fromEntries(SALES_METRIC_NAMES.map((name) => [name, SALES_METRICS[name].of(sums)])) as Record<SalesMetric, number | null>;
}

/** How much a value differs from another as a share of it; null where there is nothing to compare with. */
export function changeOf(value: number | null, before: number | null): number | null {
  return value === null || before === null || before === 0 ? null : (value - before) / Math.abs(before);
}

/** Two sums as one; what is counted up to the end is taken from the later one. */
export function addSums(one: SalesSums, later: SalesSums): SalesSums {
  const names = Object.keys(NO_SALES) as (keyof SalesSums)[];
  const added = Object.fromEntries(names.map((name) => [name, one[name] + later[name]])) as unknown as SalesSums;
  return { ...added, customers: later.customers, repeatCustomers: later.repeatCustomers };
}
