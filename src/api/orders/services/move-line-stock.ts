import type { Trx } from '../../../platform/database/statement';
import { holdingOf } from '../domain/stock-holding';
import type { LockedOrder } from '../sql/lock-order';
import { lockProducts, moveProducts, type ActorValues } from '../sql/move-order-stock';
import { outOfStock } from './refusals';
import { announceStock } from '../../catalog/services/announce-stock';

/**
 * Reserves what an edit adds and releases what it gives back, if the order holds stock at all.
 * Throws 409 `OUT_OF_STOCK`; every product is locked first, in id order.
 */
export async function moveLineStock(
  trx: Trx,
  order: LockedOrder,
  who: ActorValues,
  changes: { productId: number; quantity: number }[],
): Promise<void> {
  if (changes.length === 0 || holdingOf(order.reserves_at, order.order_status) !== 'reserved') return;
  await lockProducts(
    trx,
    changes.map(({ productId }) => productId),
  );
  const given = changes.filter(({ quantity }) => quantity < 0);
  const wanted = changes.filter(({ quantity }) => quantity > 0);
  await move(trx, { orderId: order.id, kind: 'release', sign: -1, who }, given);
  await move(trx, { orderId: order.id, kind: 'reservation', sign: 1, who }, wanted);
  await announceStock(
    trx,
    changes.map(({ productId }) => productId),
  );
}

interface Movement {
  orderId: number;
  kind: 'release' | 'reservation';
  sign: 1 | -1;
  who: ActorValues;
}

async function move(trx: Trx, { orderId, kind, sign, who }: Movement, changes: { productId: number; quantity: number }[]): Promise<void> {
  if (changes.length === 0) return;
  const ids = changes.map(({ productId }) => productId);
  const quantities = changes.map(({ quantity }) => Math.abs(quantity));
  const products = await moveProducts(trx, orderId, kind, 0, sign, ...who, ids, quantities);
  const short = products.filter(({ moved }) => !moved);
  if (short.length === 0) return;
  throw outOfStock(
    short.map(({ document_id, name, quantity, available }) => ({ product: document_id, name, requested: quantity, available })),
  );
}
