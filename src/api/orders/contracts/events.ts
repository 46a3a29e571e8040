import { z } from 'zod';
import { defineTopic } from '../../../platform/queue/topic';

/** Files in the private folder that no order has any more. */
export const filesForgotten = defineTopic(
  'orders.files-forgotten',
  z.strictObject({ files: z.array(z.string().regex(/^[a-z0-9]+$/)).min(1) }),
  {
    retryLimit: 20,
    retryDelaySeconds: 60,
  },
);

/** A letter about an order waits (`order_letters.id`). Tried for an hour and a half while the mail server cannot be reached. */
export const letterQueued = defineTopic('orders.letter-queued', z.strictObject({ letterId: z.number().int().positive() }), {
  retryLimit: 8,
  retryDelaySeconds: 20,
  concurrency: 2,
});

/**
 * An order was placed (`isNew`) or has moved to another status (`orders.id`); `version` tells the moves of one order apart.
 * A sale over the counter is not told: it is made and done while the buyer stands there.
 */
export const orderMoved = defineTopic(
  'orders.moved',
  z.strictObject({ orderId: z.number().int().positive(), to: z.string(), isNew: z.boolean(), version: z.number().int() }),
  { batchSize: 20 },
);

/** What counts as sold to a customer (`customers.id`) has changed: an order completed, refunded, or given to another customer. */
export const salesChanged = defineTopic('orders.sales-changed', z.strictObject({ customerId: z.number().int().positive() }), {
  concurrency: 2,
  batchSize: 10,
});
