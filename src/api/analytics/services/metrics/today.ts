import type { Trx } from '../../../../platform/database/statement';
import { OPEN_STATUSES } from '../../../orders/domain/order-filters';
import type { TodayBody } from '../../contracts/answers';
import { momentsOf } from '../../domain/periods';
import { readLowStock, readOpen, readPlacedSince } from '../../sql/read-today';
import { wire } from './sales';

/** Today's work: what came in, what is open and late, what of it is this manager's. `staffId` is null for who has none. */
export async function readTodaysWork(
  handle: Trx,
  { today, timeZone, lateHours, staffId }: { today: string; timeZone: string; lateHours: number; staffId: number | null },
): Promise<TodayBody> {
  const placed = await readPlacedSince(handle, momentsOf({ from: today, to: today }, timeZone).from);
  const open = await readOpen(handle, [...OPEN_STATUSES], lateHours, null);
  const mine = staffId === null ? [] : await readOpen(handle, [...OPEN_STATUSES], lateHours, staffId);
  const [low] = await readLowStock(handle, 1);
  return {
    day: today,
    placed: { orders: placed.reduce((sum, row) => sum + row.orders, 0), total: wire(placed.reduce((sum, row) => sum + row.total, 0)) },
    completed: { orders: placed.find(({ status }) => status === 'completed')?.orders ?? 0 },
    open: open.map(shown),
    mine: mine.map(shown),
    lateHours,
    lowStock: low?.count ?? 0,
  };
}

const shown = ({ status, orders, total, late, oldest }: Awaited<ReturnType<typeof readOpen>>[number]) => ({
  status,
  orders,
  total: wire(total),
  late,
  oldestAt: oldest.toISOString(),
});
