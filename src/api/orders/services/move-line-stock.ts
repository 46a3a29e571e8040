import type { Trx } from '../../../platform/database/statement';
import { holdingOf } from '../domain/stock-holding';
import type { LockedOrder } from '../sql/lock-order';
import { lockProducts, moveProducts, type ActorValues } from '../sql/move-order-stock';
import { outOfStock } from './refusals';
import { announceStock } from './stock-events';

/**
 * Reserves what an edit adds and releases what it gives back, if the order holds stock at all.
 * Throws 409 `OUT_OF_STOCK`; every product is locked first, in id order.
 */
export async function moveLineStock(trx: Trx, order: LockedOrder, who: ActorValues, changes: { productId: number; quantity: number }[]): Promise<void> {
  if (changes.length === 0 || holdingOf(order.channel, order.order_status) !== 'reserved') return;
  await lockProducts(trx, changes.map(({ productId }) => productId));
  await move(trx, order, who, 'release', -1, changes.filter(({ quantity }) => quantity < 0));
  await move(trx, order, who, 'reservation', 1, changes.filter(({ quantity }) => quantity > 0));
  await announceStock(trx, changes.map(({ productId }) => productId));
}

async function move(trx: Trx, order: LockedOrder, who: ActorValues, kind: 'release' | 'reservation', sign: 1 | -1, changes: { productId: number; quantity: number }[]): Promise<void> {
  if (changes.length === 0) return;
  const quantities = changes.map(({ quantity }) => Math.abs(quantity));
  const products = await moveProducts(trx, order.id, kind, 0, sign, ...who, changes.map(({ productId }) => productId), quantities);
  const short = products.filter(({ moved }) => !moved);
  if (short.length > 0) throw outOfStock(short.map(({ document_id, name, quantity, available }) => ({ product: document_id, name, requested: quantity, available })));
}
