import type { Trx } from '../../../platform/database/statement';
import type { CartBody } from '../contracts/bodies';
import { readLines } from '../sql/edit-order';
import { addToCart, type CartAsker } from './cart';
import { peekAtOrder } from './open-order';

/** Puts what is still sold of an order into the person's cart; the order itself stays as it is. */
export async function repeatOrder(trx: Trx, asker: CartAsker, id: string): Promise<CartBody> {
  const order = await peekAtOrder(trx, asker.actor, id);
  const lines = await readLines(trx, order.id);
  return addToCart(
    trx,
    asker,
    lines.flatMap((line) => (line.product === null ? [] : [{ product: line.product, quantity: line.quantity }])),
  );
}
