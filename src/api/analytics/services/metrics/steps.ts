import type { Trx } from '../../../../platform/database/statement';
import { addDays, type Day } from '../../domain/models/calendar';
import { DEAD_STOCK_DAYS, nextSteps, RUN_OUT_DAYS, VIP_SILENCE_DAYS, type NextStep } from '../../domain/next-steps';
import { AT_RISK_SEGMENTS } from '../../domain/segment-words';
import { readRunningOut } from '../../sql/read-products';
import { countOpen, type OpenKind } from '../../sql/open-orders';
import { countStock } from '../../sql/read-stock';
import * as sql from '../../sql/read-step-facts';
import { openWish } from './behind';
import { readWaiting } from './overview';
import { wire } from './sales';

/** Weeks of sales that tell how much is sold a day. */
const PACE_DAYS = 28;
const MOST_PRODUCTS = 10;

const NOBODY = { customers: 0, revenue: 0 };

/** The sentences of the page, each rule judged by numbers of this moment. */
export async function readNextSteps(
  handle: Trx,
  { today, timeZone }: { today: Day; timeZone: string },
  lateHours: number,
): Promise<NextStep[]> {
  const { late, lateTotal } = await readWaiting(handle, lateHours);
  const since = addDays(today, -PACE_DAYS);
  const [silentVips] = await sql.readSilentVips(handle, addDays(today, -VIP_SILENCE_DAYS), timeZone);
  const open = async (kind: OpenKind) => countOpen(handle, openWish(kind, lateHours));
  const [unassigned, quotes] = [await open('unassigned'), await open('expiringQuotes')];
  const [atRisk] = await sql.readAtRisk(handle, [...AT_RISK_SEGMENTS]);
  const [together] = await sql.readStrongestPair(handle);
  const [revenue] = await sql.readTwoMonths(handle, addDays(today, -1));
  const deadStock = await countStock(handle, { kind: 'deadStock', since: addDays(today, -DEAD_STOCK_DAYS) });
  return nextSteps({
    late: { orders: late, total: lateTotal, hours: lateHours },
    silentVips: silentVips ?? NOBODY,
    runningOut: await readRunningOut(handle, { since, days: PACE_DAYS, within: RUN_OUT_DAYS, most: MOST_PRODUCTS }),
    unassigned: { orders: unassigned.orders, total: wire(unassigned.total) },
    expiringQuotes: { quotes: quotes.orders, total: wire(quotes.total) },
    atRisk: atRisk ?? NOBODY,
    together: together ?? null,
    revenue: revenue ?? { last: 0, before: 0 },
    deadStock,
  });
}
