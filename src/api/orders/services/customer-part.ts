import type { Trx } from '../../../platform/database/statement';
import { redactBuyersOfMovements } from '../../catalog/services/redact-buyers';
import { enqueue } from '../../../platform/queue/enqueue';
import type { CustomerPart } from '../../crm/registry/parts';
import { filesForgotten } from '../contracts/events';
import {
  allowRedaction,
  countOrders,
  forbidRedaction,
  forgetAttachments,
  lockOrdersOfCustomer,
  moveOrders,
  moveOrdersBack,
  ORDERS_TIMELINE,
  redactComments,
  redactEvents,
  redactLetters,
  redactOrderLog,
  redactOrders,
  redactQuotes,
  selectPersonalOrders,
} from '../sql/customer-orders';

/** What orders keep about a customer, for the CRM's timeline, merge, erasure and export of personal data. */
export const ordersPart: CustomerPart = {
  name: 'orders',
  timeline: ORDERS_TIMELINE,
  count: async (handle, customerId) => ({ orders: (await countOrders(handle, customerId))[0]?.orders ?? 0 }),
  move: async (trx, { from, into }) => (await moveOrders(trx, from, into)).map(({ order_id }) => order_id),
  moveBack: async (trx, { from, into }, moved) => void (await moveOrdersBack(trx, from, into, moved as number[])),
  erase: eraseBuyer,
  personalData: async (handle, customerId) => (await selectPersonalOrders(handle, customerId))[0]?.orders ?? [],
};

/** The orders stay in the books with goods and sums; who bought them is gone. */
async function eraseBuyer(trx: Trx, customerId: number): Promise<Record<string, number>> {
  const orders = (await lockOrdersOfCustomer(trx, customerId)).map(({ id }) => id);
  await redactOrders(trx, orders);
  await allowRedaction(trx);
  await redactEvents(trx, orders);
  await redactOrderLog(trx, orders);
  await redactBuyersOfMovements(trx, orders);
  await forbidRedaction(trx);
  const comments = await redactComments(trx, orders);
  const quotes = await redactQuotes(trx, orders);
  const letters = await redactLetters(trx, orders);
  const files = (await forgetAttachments(trx, orders)).map(({ stored_as }) => stored_as);
  // The files go once the erasure has committed, and are tried again while the disk refuses.
  if (files.length > 0) await enqueue(trx, filesForgotten, { files });
  return { orders: orders.length, comments: comments.length, quotes: quotes.length, letters: letters.length, files: files.length };
}
