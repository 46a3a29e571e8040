import { OPEN_STATUSES, WAITING_STATUSES } from '../../../orders/domain/order-filters';
import type { Trx } from '../../../../platform/database/statement';
import { invalid } from '../../../../platform/http/refusal';
import type { BehindBody } from '../../contracts/answers';
import type { StockBody } from '../../contracts/answers-models';
import type { BehindQuery, GoodsRowsQuery } from '../../contracts/queries';
import { addDays, type Day } from '../../domain/models/calendar';
import { DEAD_STOCK_DAYS, QUOTE_DAYS } from '../../domain/next-steps';
import { countOpen, OPEN_KINDS, readOpenPage, type OpenKind, type OpenWish } from '../../sql/open-orders';
import { readBehind, readBehindDays, type BehindDay, type BehindRow, type BehindWish } from '../../sql/read-drill-down';
import { countStock, readStock } from '../../sql/read-stock';
import { narrowingOf, type Scope } from './insight-scope';
import { wire } from './sales';

/** Repeat customers are counted from the shop's first day on; contracts know none before. */
const EARLIEST: Day = '1990-01-01';

/** One page of the orders behind a number, how many there are, and their sum, which is that number. */
export interface BehindPage {
  rows: BehindBody[];
  orders: number;
  amount: number;
}

/** The orders behind a number. Throws 400 for filters that the number itself cannot have. `lateHours` is when an order is late. */
export async function readBehindPage(handle: Trx, { period, timeZone }: Scope, query: BehindQuery, lateHours: number): Promise<BehindPage> {
  const { kind } = query;
  if (isOpenKind(kind)) return readStanding(handle, openWish(kind, lateHours), query);
  const wish: BehindWish = { kind, status: query.status, ...(await narrowingOf(handle, query)) };
  refuseForeignFilters(wish);
  const days = await readBehindDays(handle, kind === 'repeat' ? { from: EARLIEST, to: period.to } : period, wish);
  const place = placeOf(days, (query.page - 1) * query.pageSize, query.pageSize);
  const rows = place ? await readBehind(handle, wish, { ...place, zone: timeZone, limit: query.pageSize }) : [];
  return {
    rows: rows.map(bodyOf),
    orders: days.reduce((sum, { orders }) => sum + orders, 0),
    amount: wire(days.reduce((sum, { amount }) => sum + amount, 0)),
  };
}

const isOpenKind = (kind: string): kind is OpenKind => (OPEN_KINDS as readonly string[]).includes(kind);

/** What a kind of open orders means by its definition; `lateHours` comes from the shop's settings. */
export function openWish(kind: OpenKind, lateHours: number): OpenWish {
  if (kind === 'unassigned') return { kind, statuses: OPEN_STATUSES, limit: 0 };
  if (kind === 'expiringQuotes') return { kind, statuses: ['quoted'], limit: QUOTE_DAYS };
  return { kind, statuses: WAITING_STATUSES, limit: lateHours };
}

async function readStanding(handle: Trx, wish: OpenWish, { page, pageSize, kind: _kind, ...others }: BehindQuery): Promise<BehindPage> {
  const [foreign] = Object.entries(others).flatMap(([field, value]) => (value === undefined ? [] : [field]));
  if (foreign !== undefined) throw invalid([foreign], `is not for kind=${wish.kind}, which is of this moment`);
  const { orders, total } = await countOpen(handle, wish);
  const rows = await readOpenPage(handle, wish, { limit: pageSize, offset: (page - 1) * pageSize });
  return { rows: rows.map(bodyOf), orders, amount: wire(total) };
}

function refuseForeignFilters({ kind, status, ...narrowing }: BehindWish): void {
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined);
  if ((kind === 'repeat' || kind === 'refunded' || kind === 'placed') && isNarrowed)
    throw invalid(['kind'], `${kind} orders are not told apart any further`);
  if (kind !== 'placed' && status !== undefined) throw invalid(['status'], 'is for kind=placed');
  const isGoods = narrowing.productId !== undefined || narrowing.categoryId !== undefined;
  if (isGoods && kind !== 'completed') throw invalid(['kind'], 'must be completed beside product or category');
}

/** The products behind a number of the stock, how many they are, and what they are worth. */
export async function readStockPage(
  handle: Trx,
  today: Day,
  { kind, page, pageSize }: GoodsRowsQuery,
): Promise<{ rows: StockBody; products: number; worth: number }> {
  const wish = { kind, since: addDays(today, -DEAD_STOCK_DAYS) };
  const rows = await readStock(handle, wish, { limit: pageSize, offset: (page - 1) * pageSize });
  return { ...(await countStock(handle, wish)), rows: rows.map((row) => ({ ...row, price: Number(row.price) })) };
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
