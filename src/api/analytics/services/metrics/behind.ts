import type { Trx } from '../../../../platform/database/statement';
import { invalid } from '../../../../platform/http/refusal';
import type { BehindBody } from '../../contracts/answers';
import type { BehindQuery } from '../../contracts/queries';
import type { Day } from '../../domain/models/calendar';
import { readBehind, readBehindDays, type BehindDay, type BehindRow, type BehindWish } from '../../sql/read-drill-down';
import { narrowingOf, type Scope } from './insight-scope';
import { wire } from './sales';

/** One page of the orders behind a number, how many there are, and their sum, which is that number. */
export interface BehindPage {
  rows: BehindBody[];
  orders: number;
  amount: number;
}

/** The orders behind a number. Throws 400 for filters that the number itself cannot have. */
export async function readBehindPage(handle: Trx, { period, timeZone }: Scope, query: BehindQuery): Promise<BehindPage> {
  const wish: BehindWish = { kind: query.kind, status: query.status, ...(await narrowingOf(handle, query)) };
  refuseForeignFilters(wish);
  const days = await readBehindDays(handle, period, wish);
  const place = placeOf(days, (query.page - 1) * query.pageSize, query.pageSize);
  const rows = place ? await readBehind(handle, wish, { ...place, zone: timeZone, limit: query.pageSize }) : [];
  return {
    rows: rows.map(bodyOf),
    orders: days.reduce((sum, { orders }) => sum + orders, 0),
    amount: wire(days.reduce((sum, { amount }) => sum + amount, 0)),
  };
}

function refuseForeignFilters({ kind, status, ...narrowing }: BehindWish): void {
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined);
  if ((kind === 'refunded' || kind === 'placed') && isNarrowed) throw invalid(['kind'], `${kind} orders are not told apart any further`);
  if (kind !== 'placed' && status !== undefined) throw invalid(['status'], 'is for kind=placed');
  const isGoods = narrowing.productId !== undefined || narrowing.categoryId !== undefined;
  if (isGoods && kind !== 'completed') throw invalid(['kind'], 'must be completed beside product or category');
}

/** The days that hold a page of the rows, and how many rows of them come before it; null for a page beyond the last. */
function placeOf(days: readonly BehindDay[], offset: number, limit: number): { days: Day[]; offset: number } | null {
  const held: Day[] = [];
  let before = 0;
  let skipped = 0;
  for (const { day, orders } of days) {
    if (before + orders <= offset) skipped = before + orders;
    else if (before < offset + limit) held.push(day);
    before += orders;
  }
  return held.length === 0 ? null : { days: held, offset: offset - skipped };
}

function bodyOf({ customer, customerName, manager, managerName, at, total, amount, ...row }: BehindRow): BehindBody {
  return {
    ...row,
    at: at.toISOString(),
    total: wire(total),
    amount: wire(amount),
    customer: customer === null && customerName === null ? null : { documentId: customer, name: customerName },
    manager: manager === null ? null : { documentId: manager, name: managerName ?? '' },
  };
}
