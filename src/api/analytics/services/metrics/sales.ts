import { centsToWire, cents } from '../../../../kernel/money';
import type { Trx } from '../../../../platform/database/statement';
import type { GoodsBody, SalesBody } from '../../contracts/answers';
import { addSums, metricsOf, NO_SALES, type SalesSums } from '../../domain/metrics';
import type { Day } from '../../domain/models/calendar';
import { markOutliers } from '../../domain/models/outliers';
import { endOfStep, lastYearPeriod, previousPeriod, stepsOf, type Period, type Step } from '../../domain/periods';
import { readGoods, type GoodsNarrowing } from '../../sql/read-products';
import { readRefunds, readRepeat, readSales, type SalesNarrowing } from '../../sql/read-sales';
import type { Scope } from './insight-scope';

/** Minor units of a sum → money on the wire. */
export const wire = (amount: number): number => centsToWire(cents(Math.round(amount)));

/** A period's sums, and those of each of its steps in order. */
export interface PeriodSums {
  total: SalesSums;
  steps: { step: Day; sums: SalesSums }[];
}

/** Adds up a period. Refunds and repeat customers belong to the whole shop: with a narrowing they are left at 0. */
export async function sumPeriod(handle: Trx, period: Period, by: Step, narrowing: SalesNarrowing = {}): Promise<PeriodSums> {
  const isWhole = Object.values(narrowing).every((value) => value === undefined);
  const sales = new Map((await readSales(handle, period, by, narrowing)).map((row) => [row.step, row]));
  const refunds = new Map((isWhole ? await readRefunds(handle, period, by) : []).map((row) => [row.step, row]));
  const repeat = new Map((isWhole ? await readRepeat(handle, period, by) : []).map((row) => [row.step, row]));
  let [customers, repeatCustomers] = [repeat.get(null)?.firsts ?? 0, repeat.get(null)?.seconds ?? 0];
  const steps = stepsOf(period, by).map((step) => {
    const { step: _step, ...row } = sales.get(step) ?? { ...NO_SALES, step };
    customers += repeat.get(step)?.firsts ?? 0;
    repeatCustomers += repeat.get(step)?.seconds ?? 0;
    const back = refunds.get(step);
    return { step, sums: { ...NO_SALES, ...row, refunds: back?.orders ?? 0, refunded: back?.amount ?? 0, customers, repeatCustomers } };
  });
  return { steps, total: steps.reduce((sum, { sums }) => addSums(sum, sums), NO_SALES) };
}

function seriesOf({ steps }: PeriodSums, { from, to }: Period, by: Step, now: Day): SalesBody['series'] {
  const whole = steps.map(({ step }) => step >= from && endOfStep(step, by) <= to && endOfStep(step, by) < now);
  const outliers = markOutliers(steps.flatMap(({ sums }, index) => (whole[index] ? [sums.revenue] : [])));
  let judged = 0;
  return steps.map(({ step, sums }, index) => {
    const isWhole = whole[index] ?? false;
    const { repeatRate: _repeatRate, ...metrics } = metricsOf(sums);
    const isOutlier = isWhole && (outliers[judged++] ?? false);
    return { ...(metrics as Omit<SalesBody['series'][number], 'step' | 'isWhole' | 'isOutlier'>), step, isWhole, isOutlier };
  });
}

/** Sales of a period in steps, beside the previous period and the same one of last year. */
export async function readSalesInsight(handle: Trx, scope: Scope, narrowing: SalesNarrowing): Promise<SalesBody> {
  const { period, by, today, timeZone, currency } = scope;
  const sum = async (asked: Period) => {
    const sums = await sumPeriod(handle, asked, by, narrowing);
    return { period: asked, totals: metricsOf(sums.total) as SalesBody['totals'], series: seriesOf(sums, asked, by, today), sums };
  };
  const [{ totals, series, sums }, previous, lastYear] = [
    await sum(period),
    await sum(previousPeriod(period)),
    await sum(lastYearPeriod(period)),
  ];
  const { goods, discount, delivery } = sums.total;
  const shown = ({ sums: _sums, ...rest }: typeof previous) => rest;
  return {
    scope: { ...period, by, today, timeZone, currency },
    totals,
    parts: { goods: wire(goods), discount: wire(discount), delivery: wire(delivery) },
    series,
    previous: shown(previous),
    lastYear: shown(lastYear),
  };
}

/** The same of a product's or a category's lines. */
export async function readGoodsInsight(handle: Trx, scope: Scope, narrowing: GoodsNarrowing): Promise<GoodsBody> {
  const { period, by, today, timeZone, currency } = scope;
  const sum = async (asked: Period) => {
    const rows = new Map((await readGoods(handle, asked, by, narrowing)).map((row) => [row.step, row]));
    const series = stepsOf(asked, by).map((step) => ({ ...(rows.get(step) ?? { orders: 0, quantity: 0, revenue: 0 }), step }));
    const add = (name: 'orders' | 'quantity' | 'revenue'): number => series.reduce((total, row) => total + row[name], 0);
    return { series, totals: { orders: add('orders'), quantity: add('quantity'), revenue: wire(add('revenue')) } };
  };
  const [asked, before, yearAgo] = [period, previousPeriod(period), lastYearPeriod(period)];
  const sums = await sum(asked);
  return {
    scope: { ...period, by, today, timeZone, currency },
    totals: sums.totals,
    series: sums.series.map((row) => ({ ...row, revenue: wire(row.revenue) })),
    previous: { period: before, totals: (await sum(before)).totals },
    lastYear: { period: yearAgo, totals: (await sum(yearAgo)).totals },
  };
}
