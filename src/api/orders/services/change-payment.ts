import type { Trx } from '../../../platform/database/statement';
import { enqueue } from '../../../platform/queue/enqueue';
import { invalid } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import type { OrderBody } from '../contracts/bodies';
import { checkPaymentMove, type PaymentStatus } from '../domain/status';
import { deltasOf } from '../domain/stock-holding';
import { salesChanged } from '../contracts/events';
import { changePaymentStatus } from '../sql/change-order';
import { moveOrderStock } from '../sql/move-order-stock';
import { actorValues } from './actor-values';
import { moverOf, openOrder, readOrder } from './open-order';
import { illegalTransition } from './refusals';
import { announceStock } from '../../catalog/services/announce-stock';

/** Where the payment is to go, and whether a refund brings the goods back. */
export interface PaymentCommand {
  to: PaymentStatus;
  version?: number;
  returnGoods?: boolean;
  note?: string | null;
}

/** Moves the payment by the table; with `returnGoods` a refund puts the goods of a completed order back on hand. */
export async function changePayment(trx: Trx, actor: Actor, id: string, command: PaymentCommand): Promise<OrderBody> {
  const order = await openOrder(trx, actor, id, command.version);
  const from = order.payment_status;
  const move = checkPaymentMove(from, command.to, moverOf(actor));
  const refuse = () =>
    illegalTransition(trx, order, {
      field: 'paymentStatus',
      from,
      to: command.to,
      allowed: move.ok ? [] : move.reason.allowed,
      mover: moverOf(actor),
    });
  if (!move.ok) throw await refuse();
  const returns = command.returnGoods === true;
  if (returns && (command.to !== 'refunded' || order.order_status !== 'completed')) {
    throw invalid(['returnGoods'], 'goes with a refund of a completed order only; leave it out');
  }
  const who = await actorValues(trx, actor);
  if (returns) {
    const { onHand, reserved } = deltasOf('return');
    const products = await moveOrderStock(trx, order.id, 'return', onHand, reserved, ...who);
    await announceStock(
      trx,
      products.map((product) => product.id),
    );
  }
  const [changed] = await changePaymentStatus(trx, order.id, from, command.to, command.note ?? null, ...who);
  if (!changed) throw await refuse();
  if (command.to === 'refunded' && order.customer_id !== null) await enqueue(trx, salesChanged, { customerId: order.customer_id });
  return readOrder(trx, actor, id);
}
