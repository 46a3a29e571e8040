import type { Trx } from '../../../../platform/database/statement';
import { OPEN_STATUSES } from '../../../orders/domain/order-filters';
import { addDays, type Day } from '../../domain/models/calendar';
import { DEAD_STOCK_DAYS, nextSteps, QUOTE_DAYS, RUN_OUT_DAYS, VIP_SILENCE_DAYS, type NextStep } from '../../domain/next-steps';
import { readRunningOut } from '../../sql/read-products';
import { AT_RISK_SEGMENTS } from '../../sql/read-scored';
import * as sql from '../../sql/read-step-facts';
import { readWaiting } from './overview';

/** Weeks of sales that tell how much is sold a day. */
const PACE_DAYS = 28;
const MOST_PRODUCTS = 10;

const NOBODY = { customers: 0, revenue: 0 };

/** The sentences of the page, each rule judged by numbers of this moment. */
export async function readNextSteps(handle: Trx, today: Day, lateHours: number): Promise<NextStep[]> {
  const { late, lateTotal } = await readWaiting(handle, lateHours);
  const since = addDays(today, -PACE_DAYS);
  const [silentVips] = await sql.readSilentVips(handle, VIP_SILENCE_DAYS);
  const [unassigned] = await sql.readUnassigned(handle, [...OPEN_STATUSES]);
  const [expiringQuotes] = await sql.readExpiringQuotes(handle, QUOTE_DAYS);
  const [atRisk] = await sql.readAtRisk(handle, [...AT_RISK_SEGMENTS]);
  const [together] = await sql.readStrongestPair(handle);
  const [revenue] = await sql.readTwoMonths(handle, addDays(today, -1));
  const [deadStock] = await sql.readDeadStock(handle, addDays(today, -DEAD_STOCK_DAYS));
  return nextSteps({
    late: { orders: late, total: lateTotal, hours: lateHours },
    silentVips: silentVips ?? NOBODY,
    runningOut: await readRunningOut(handle, { since, days: PACE_DAYS, within: RUN_OUT_DAYS, most: MOST_PRODUCTS }),
    unassigned: unassigned ?? { orders: 0, total: 0 },
    expiringQuotes: expiringQuotes ?? { quotes: 0, total: 0 },
    atRisk: atRisk ?? NOBODY,
    together: together ?? null,
    revenue: revenue ?? { last: 0, before: 0 },
    deadStock: deadStock ?? { products: 0, worth: 0 },
  });
}
