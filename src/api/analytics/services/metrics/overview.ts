import type { Trx } from '../../../../platform/database/statement';
import { WAITING_STATUSES } from '../../../orders/domain/order-filters';
import type { OverviewBody } from '../../contracts/answers';
import { changeOf, metricsOf, SALES_METRIC_NAMES, SALES_METRICS } from '../../domain/metrics';
import { lastYearPeriod, previousPeriod } from '../../domain/periods';
import { readLowStock, readOpen } from '../../sql/read-today';
import type { Scope } from './insight-scope';
import { sumPeriod, wire } from './sales';

const SHOWN_PRODUCTS = 10;

/** The director's glance: every metric beside its two comparisons. */
export async function readOverview(handle: Trx, scope: Scope): Promise<Omit<OverviewBody, 'waiting' | 'lowStock'>> {
  const { period, by, today, timeZone, currency } = scope;
  const [before, yearAgo] = [previousPeriod(period), lastYearPeriod(period)];
  // Steps are of no matter here; months make the fewest rows.
  const [now, previous, lastYear] = [
    metricsOf((await sumPeriod(handle, period, 'month')).total),
    metricsOf((await sumPeriod(handle, before, 'month')).total),
    metricsOf((await sumPeriod(handle, yearAgo, 'month')).total),
  ];
  return {
    scope: { ...period, by, today, timeZone, currency },
    previous: before,
    lastYear: yearAgo,
    metrics: SALES_METRIC_NAMES.map((name) => {
      const { unit, isGoodUp } = SALES_METRICS[name];
      const values = { value: now[name], previous: previous[name], lastYear: lastYear[name] };
      return {
        name,
        unit,
        isGoodUp,
        ...values,
        change: changeOf(now[name], previous[name]),
        yearChange: changeOf(now[name], lastYear[name]),
      };
    }),
  };
}

/** Orders whose next act is the shop's, now. */
export async function readWaiting(handle: Trx, lateHours: number): Promise<OverviewBody['waiting']> {
  const rows = await readOpen(handle, [...WAITING_STATUSES], lateHours, null);
  const oldest = rows.reduce<Date | null>((least, row) => (least === null || row.oldest < least ? row.oldest : least), null);
  return {
    orders: rows.reduce((sum, row) => sum + row.orders, 0),
    total: wire(rows.reduce((sum, row) => sum + row.total, 0)),
    late: rows.reduce((sum, row) => sum + row.late, 0),
    lateTotal: wire(rows.reduce((sum, row) => sum + row.lateTotal, 0)),
    lateHours,
    oldestAt: oldest?.toISOString() ?? null,
  };
}

/** Open low-stock alerts: how many, and the latest of them. */
export async function readLow(handle: Trx): Promise<OverviewBody['lowStock']> {
  const rows = await readLowStock(handle, SHOWN_PRODUCTS);
  return { count: rows[0]?.count ?? 0, products: rows.map(({ count: _count, ...product }) => product) };
}
