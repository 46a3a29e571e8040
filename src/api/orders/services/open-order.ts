import type { Trx } from '../../../platform/database/statement';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import type { OrderBody } from '../contracts/bodies';
import type { Mover } from '../domain/status';
import { lockOrder, peekOrder, type LockedOrder } from '../sql/lock-order';
import { selectOrder } from '../sql/select-order';
import { isOwner, orderBody } from './order-body';
import { noSuchOrder, staleVersion } from './refusals';

/** Locks an order for a write by this person. 404 when it is not theirs, 409 `STALE_VERSION` when it is not the version they saw. */
export async function openOrder(trx: Trx, actor: Actor, id: string, version?: number): Promise<LockedOrder> {
  const [order] = await lockOrder(trx, id);
  if (!order || !maySee(actor, order.owner_ids)) throw noSuchOrder();
  if (version !== undefined && version !== order.version) throw await staleVersion(trx, order, version);
  return order;
}

/** An order's row without a lock, if this person may see it; else 404. */
export async function peekAtOrder(trx: Trx, actor: Actor, id: string): Promise<LockedOrder> {
  const [order] = await peekOrder(trx, id);
  if (!order || !maySee(actor, order.owner_ids)) throw noSuchOrder();
  return order;
}

/** The whole order as this person may see it; else 404. */
export async function readOrder(trx: Trx, actor: Actor, id: string): Promise<OrderBody> {
  const [row] = await selectOrder(trx, id);
  if (!row || !maySee(actor, row.owner_ids)) throw noSuchOrder();
  return orderBody(row, actor);
}

/** In whose name the table of moves is read for this person. */
export function moverOf(actor: Actor): Mover {
  return isStaff(actor) ? 'staff' : 'owner';
}

function maySee(actor: Actor, owners: readonly number[]): boolean {
  return isStaff(actor) || isOwner(actor, owners);
}
