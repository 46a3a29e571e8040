import type { Trx } from '../../../../platform/database/statement';
import type { CustomersBody } from '../../contracts/answers';
import { repeatRate, NO_SALES } from '../../domain/metrics';
import { lastYearPeriod, previousPeriod, stepsOf, type Period } from '../../domain/periods';
import { readRepeat } from '../../sql/read-sales';
import type { Scope } from './insight-scope';

type Totals = CustomersBody['totals'];

function totalsOf(customers: number, repeatCustomers: number, [newCustomers, becameRepeat]: [number, number]): Totals {
  return { customers, repeatCustomers, repeatRate: repeatRate({ ...NO_SALES, customers, repeatCustomers }), newCustomers, becameRepeat };
}

/** How many buy for the first time and come back, step by step; the repeat rate is as of each step's end. */
export async function readCustomersInsight(handle: Trx, scope: Scope): Promise<CustomersBody> {
  const { period, by, today, timeZone, currency } = scope;
  const { totals, series } = await sum(handle, period, by);
  const [before, yearAgo] = [previousPeriod(period), lastYearPeriod(period)];
  return {
    scope: { ...period, by, today, timeZone, currency },
    totals,
    series,
    previous: { period: before, totals: (await sum(handle, before, 'month')).totals },
    lastYear: { period: yearAgo, totals: (await sum(handle, yearAgo, 'month')).totals },
  };
}

async function sum(handle: Trx, period: Period, by: Scope['by']): Promise<Pick<CustomersBody, 'totals' | 'series'>> {
  const rows = new Map((await readRepeat(handle, period, by)).map((row) => [row.step, row]));
  let [customers, repeatCustomers] = [rows.get(null)?.firsts ?? 0, rows.get(null)?.seconds ?? 0];
  const [customersBefore, repeatBefore] = [customers, repeatCustomers];
  const series = stepsOf(period, by).map((step) => {
    const { firsts = 0, seconds = 0 } = rows.get(step) ?? {};
    customers += firsts;
    repeatCustomers += seconds;
    return { step, ...totalsOf(customers, repeatCustomers, [firsts, seconds]) };
  });
  return { series, totals: totalsOf(customers, repeatCustomers, [customers - customersBefore, repeatCustomers - repeatBefore]) };
}
