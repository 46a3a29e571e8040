import type { Trx } from '../../../platform/database/statement';
import { enqueue } from '../../../platform/queue/enqueue';
import type { Actor } from '../../accounts/contracts/actor';
import { refreshBuyer } from '../../crm/services/sync-customer';
import type { OrderBody } from '../contracts/bodies';
import { orderMoved } from '../contracts/events';
import { checkMove, type Mover, type OrderStatus } from '../domain/status';
import { deltasOf, effectBetween, holdingOf } from '../domain/stock-holding';
import { salesChanged } from '../contracts/events';
import { changeOrderStatus } from '../sql/change-order';
import type { LockedOrder } from '../sql/lock-order';
import { moveOrderStock, type ActorValues } from '../sql/move-order-stock';
import { actorValues } from './actor-values';
import { moverOf, openOrder, readOrder } from './open-order';
import { illegalTransition, outOfStock } from './refusals';
import { announceStock } from '../../catalog/services/announce-stock';

/** Where the order is to go; `version` is the one its reader saw. */
export interface StatusCommand {
  to: OrderStatus;
  version?: number;
  note?: string | null;
}

/** Moves an order by the table; stock, history and customer statistics follow in the same transaction. */
export async function changeStatus(trx: Trx, actor: Actor, id: string, command: StatusCommand): Promise<OrderBody> {
  const order = await openOrder(trx, actor, id, command.version);
  await moveOrder(trx, order, command.to, { actor, mover: moverOf(actor), note: command.note ?? null });
  return readOrder(trx, actor, id);
}

/** The move itself, on an order that is locked already. Throws 409 `ILLEGAL_TRANSITION` or `OUT_OF_STOCK`. */
export async function moveOrder(
  trx: Trx,
  order: LockedOrder,
  to: OrderStatus,
  by: { actor: Actor; mover: Mover; note: string | null },
): Promise<void> {
  const from = order.order_status;
  const move = checkMove(from, to, by.mover);
  const refuse = () =>
    illegalTransition(trx, order, { field: 'status', from, to, allowed: move.ok ? [] : move.reason.allowed, mover: by.mover });
  if (!move.ok) throw await refuse();
  const who = await actorValues(trx, by.actor);
  const moved = await moveStock(trx, order, to, who);
  const [changed] = await changeOrderStatus(trx, order.id, from, to, by.note, ...who);
  if (!changed) throw await refuse();
  await enqueue(trx, orderMoved, { orderId: order.id, to, isNew: false, version: changed.version });
  if (to === 'completed') await refreshBuyer(trx, order.id);
  if (to === 'completed' && order.customer_id !== null) await enqueue(trx, salesChanged, { customerId: order.customer_id });
  await announceStock(trx, moved);
}

async function moveStock(trx: Trx, order: LockedOrder, to: OrderStatus, who: ActorValues): Promise<number[]> {
  const effect = effectBetween(holdingOf(order.reserves_at, order.order_status), holdingOf(order.reserves_at, to));
  if (!effect) return [];
  const { onHand, reserved } = deltasOf(effect);
  const products = await moveOrderStock(trx, order.id, effect === 'sale' ? 'shipment' : effect, onHand, reserved, ...who);
  const short = products.filter(({ moved }) => !moved);
  if (short.length > 0) {
    throw outOfStock(
      short.map(({ document_id, name, quantity, available }) => ({ product: document_id, name, requested: quantity, available })),
    );
  }
  return products.map(({ id }) => id);
}
