import { z } from 'zod';
import { defineTopic } from '../../../platform/queue/topic';

/** A letter about an order waits (`order_letters.id`). Tried for an hour and a half while the mail server cannot be reached. */
export const letterQueued = defineTopic('orders.letter-queued', z.strictObject({ letterId: z.number().int().positive() }), {
  retryLimit: 8,
  retryDelaySeconds: 20,
  concurrency: 2,
});
