import type { z } from 'zod';
import type { Trx } from '../../../platform/database/statement';
import type { Actor } from '../../accounts/contracts/actor';
import type { OrderBody } from '../contracts/bodies';
import type { sell } from '../contracts/staff';
import { setPaidBy } from '../sql/set-paid-by';
import { placeOrder } from './place-order';

/** A sale over the counter: goods leave the stock, the order is completed and paid at once; the buyer may stay nameless. */
export async function sellAtCounter(trx: Trx, actor: Actor, command: z.output<(typeof sell)['body']>): Promise<OrderBody> {
  const { paidBy, ...order } = command;
  const placed = await placeOrder(trx, actor, { ...order, channel: 'counter' });
  await setPaidBy(trx, placed.documentId, paidBy);
  return { ...placed, paidBy };
}
