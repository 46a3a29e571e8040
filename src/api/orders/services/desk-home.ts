import type { Trx } from '../../../platform/database/statement';
import type { Actor } from '../../accounts/contracts/actor';
import { staffIdOf } from '../../accounts/services/staff';
import { lowStock } from '../../catalog/services/pick-products';
import type { DeskHome } from '../contracts/staff-bodies';
import { BUILT_IN_VIEWS, OPEN_STATUSES, WAITING_STATUSES } from '../domain/order-filters';
import { ordersOfManager } from '../sql/find-orders';
import { readColumns } from './order-cards';
import { countMatching, queryOf } from './saved-views';
import { orderBrief } from './search';

const SHOWN = 5;

/** Today's orders and the open ones, what waits for this staff member, what runs out. Days are the shop's. */
export async function readHome(handle: Trx, actor: Actor): Promise<DeskHome> {
  const staffId = await staffIdOf(handle, actor);
  const today = queryOf({ createdDays: 1 }, null).where;
  const waiting = staffId === null ? [] : await ordersOfManager(handle, staffId, [...WAITING_STATUSES], 1000);
  return {
    today: sumOf((await readColumns(handle, actor, today)).filter(({ status }) => status !== 'cancelled')),
    open: sumOf(await readColumns(handle, actor, queryOf({ statuses: [...OPEN_STATUSES] }, null).where)),
    waiting: waiting.slice(0, SHOWN).map(orderBrief),
    waitingCount: waiting.length,
    unassignedCount: await countMatching(handle, actor, queryOf(BUILT_IN_VIEWS.unassigned, null)),
    lowStock: await lowStock(handle, SHOWN),
  };
}

function sumOf(heads: readonly { count: number; total: number }[]): { count: number; total: number } {
  return heads.reduce((sum, head) => ({ count: sum.count + head.count, total: sum.total + head.total }), { count: 0, total: 0 });
}
