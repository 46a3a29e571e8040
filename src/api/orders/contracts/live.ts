import { z } from 'zod';
import { personBody } from './bodies';
import { orderCardSchema } from './card';
import { paymentField, statusField } from './fields';

/** What a change of an order was; an edit is anything in its lines and fields. */
export const LIVE_KINDS = ['status', 'payment', 'manager', 'edit', 'comment', 'quote'] as const;

/** `order.created` and `order.changed` on the `/live` socket (http-api.md, "Live"). Clients get it without `card`. */
export const liveOrderSchema = z.object({
  documentId: z.string(),
  number: z.string(),
  version: z.number().int(),
  status: statusField,
  paymentStatus: paymentField,
  total: z.number(),
  manager: z.object({ documentId: z.string(), displayName: z.string() }).nullable(),
  changedBy: personBody,
  /** Staff only: the documentId of the staff member who changed it, when one did; presence and `ready` name them the same. */
  changedById: z.string().optional(),
  at: z.string(),
  /** Send the last one seen at a reconnect: what was missed follows, or `resync`. */
  cursor: z.string(),
  /** What changed, oldest first, each once. */
  kinds: z.array(z.string()),
  /** Staff only: the order as lists and the board show it. */
  card: orderCardSchema.optional(),
});

export type LiveOrder = z.output<typeof liveOrderSchema>;

/** Somebody who has an order open. `id` is the same on all of their screens. */
export const presentPersonSchema = z.object({ id: z.string(), name: z.string() });
export type PresentPerson = z.output<typeof presentPersonSchema>;

/** `presence`: who has this order open now; an empty list when the last one left. */
export const presenceSchema = z.object({ documentId: z.string(), people: z.array(presentPersonSchema) });
export type Presence = z.output<typeof presenceSchema>;
