import type { Core } from '@strapi/strapi';
import { invalidate } from '../../../../platform/cache/cached';
import type { Trx } from '../../../../platform/database/statement';
import { enqueue } from '../../../../platform/queue/enqueue';
import { currentShop } from '../../../accounts/services/shop-settings';
import { modelsWanted } from '../../contracts/events';
import { dayNumber } from '../../domain/models/calendar';
import * as sql from '../../sql/refresh-days';

/** The namespace of cached answers that a refresh makes old. */
export const ANALYTICS_CACHE = 'analytics';

/** Marks taken at once; a merge or an import may leave more, which the next round takes. */
const MARKS_AT_ONCE = 20_000;

/** Days refreshed by one set of statements lie within so many; each set reads the orders between its first and last day. */
const SPAN_DAYS = 31;

/**
 * Brings the rollups up to date with everything committed before: the days that marks name, or all of them when the shop's zone
 * or the meaning of the rollups changed; while another node sums up, it waits. Running it again, or on two nodes at once, changes
 * nothing more. Answers when all days were last summed up together.
 */
export async function refreshRollups(strapi: Core.Strapi): Promise<string> {
  const { timezone } = await currentShop(strapi);
  for (;;) {
    const builtAt = await strapi.db.transaction(async ({ trx }) => {
      const handle = trx as Trx;
      await sql.lockRollups(handle);
      const [state] = await sql.rollupState(handle);
      if (!isBuilt(state, timezone)) {
        await rebuild(handle, timezone);
        return null;
      }
      return (await refreshMarked(handle, timezone)) ? null : state.builtAt;
    });
    if (builtAt !== null) return builtAt;
  }
}

/** Whether these sums are whole: of the shop's zone, and of what rollups hold today. */
export function isBuilt(state: sql.RollupState | undefined, timezone: string): state is sql.RollupState {
  return state?.timeZone === timezone && state.version === sql.ROLLUP_VERSION;
}

/** True when there was something to do, so that there may be more. */
async function refreshMarked(trx: Trx, zone: string): Promise<boolean> {
  const [marked] = await sql.takeMarks(trx, zone, MARKS_AT_ONCE);
  if (!marked || (marked.days.length === 0 && marked.customers.length === 0)) return false;
  const moved = marked.customers.length > 0 ? await sql.refreshFirstOrders(trx, marked.customers, zone) : [];
  await refreshDays(trx, [...marked.days, ...moved.map(({ day }) => day)], zone);
  await invalidate(trx, ANALYTICS_CACHE);
  return true;
}

/** One transaction, so that nobody sees half of it; 1 M orders take about a minute. Marks stay: at worst a day is made twice. */
async function rebuild(trx: Trx, zone: string): Promise<void> {
  await sql.emptyRollups(trx);
  await sql.rebuildFirstOrders(trx);
  const days = await sql.allDays(trx, zone);
  await refreshDays(
    trx,
    days.map(({ day }) => day),
    zone,
  );
  await sql.keepRollupState(trx, zone, sql.ROLLUP_VERSION);
  await invalidate(trx, ANALYTICS_CACHE);
  // Models of another zone's days say something else; last, since the waiting job is locked from here on.
  await enqueue(trx, modelsWanted, {}, { singletonKey: 'all' });
}

async function refreshDays(trx: Trx, days: readonly string[], zone: string): Promise<void> {
  const sorted = [...new Set(days)].sort();
  for (const portion of portionsOf(sorted)) {
    await sql.forgetDays(trx, portion);
    await sql.refreshSalesDays(trx, portion, zone);
    await sql.refreshProductDays(trx, portion, zone);
    await sql.refreshRefundDays(trx, portion, zone);
    await sql.refreshFunnelDays(trx, portion, zone);
  }
  const months = [...new Set(sorted.map((day) => `${day.slice(0, 7)}-01`))];
  if (months.length > 0) await sql.refreshProductMonths(trx, months);
}

/** Days in order, cut where the next one would lie too far from the first of its portion. */
export function portionsOf(days: readonly string[], span: number = SPAN_DAYS): string[][] {
  const portions: string[][] = [];
  for (const day of days) {
    const portion = portions[portions.length - 1];
    const first = portion?.[0];
    if (portion && first !== undefined && dayNumber(day) - dayNumber(first) < span) portion.push(day);
    else portions.push([day]);
  }
  return portions;
}
