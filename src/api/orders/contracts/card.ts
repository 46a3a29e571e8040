import { z } from 'zod';
import { orderBodySchema } from './bodies';

/** What staff see of an order in lists, on the board and in live events: the order without its lines, and what a card says of them. */
export const orderCardSchema = orderBodySchema.omit({ lines: true, comments: true }).extend({
  /** Lines of the order, and pieces in all of them. */
  positions: z.number().int(),
  pieces: z.number().int(),
  /** The newest quote. */
  quote: z.object({ version: z.number().int(), validUntil: z.string(), acceptedAt: z.string().nullable() }).nullable(),
  /** Goods that are missing while the order holds no stock yet; the first by position, and how many lines lack some. */
  shortage: z.object({ name: z.string(), missing: z.number().int(), lines: z.number().int() }).nullable(),
});

export type OrderCard = z.output<typeof orderCardSchema>;
