import { z } from 'zod';
import { QUOTE_STATES } from '../domain/quote-state';
import { channelField, paymentField, statusField } from './fields';

const moment = z.string().meta({ format: 'date-time' });
const image = z.object({ url: z.string(), thumbnailUrl: z.string(), alternativeText: z.string().nullable() }).nullable();

export const orderLineBody = z.object({
  documentId: z.string(),
  product: z.object({ documentId: z.string(), name: z.string(), sku: z.string().nullable(), image }).nullable(),
  name: z.string(),
  sku: z.string().nullable(),
  unitPrice: z.number(),
  quantity: z.number().int(),
  lineTotal: z.number(),
});

export const personBody = z.object({ kind: z.enum(['guest', 'client', 'staff', 'system']), name: z.string() });

export const commentBody = z.object({
  documentId: z.string(),
  text: z.string(),
  visibility: z.enum(['internal', 'shared']),
  author: personBody,
  createdAt: moment,
});

/** An order on the wire (http-api.md, "Order body"). `lines` and `comments` are left out of lists unless populated. */
export const orderBodySchema = z
  .object({
    documentId: z.string(),
    number: z.string(),
    status: statusField,
    paymentStatus: paymentField,
    channel: channelField,
    /** How a counter sale was paid. */
    paidBy: z.enum(['cash', 'card']).nullable(),
    allowedTransitions: z.array(statusField),
    allowedPayments: z.array(paymentField),
    customer: z.object({ documentId: z.string(), name: z.string().nullable(), phone: z.string().nullable() }).nullable(),
    author: personBody,
    manager: z.object({ documentId: z.string(), displayName: z.string() }).nullable(),
    contact: z.object({ name: z.string().nullable(), phone: z.string().nullable(), email: z.string().nullable() }),
    delivery: z.object({ city: z.string().nullable(), address: z.string().nullable() }),
    comment: z.string().nullable(),
    lines: z.array(orderLineBody).optional(),
    comments: z.array(commentBody).optional(),
    discount: z.number(),
    deliveryCost: z.number(),
    total: z.number(),
    version: z.number().int(),
    placedAt: moment.nullable(),
    completedAt: moment.nullable(),
    cancelledAt: moment.nullable(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Order' });

export type OrderBody = z.output<typeof orderBodySchema>;

export const historyEntryBody = z.object({
  kind: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  actor: personBody,
  at: moment,
  changes: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })).nullable(),
  note: z.string().nullable(),
});

export const cartBody = z
  .object({
    token: z.string().nullable(),
    lines: z.array(
      z.object({
        product: z.object({
          documentId: z.string(),
          name: z.string(),
          sku: z.string().nullable(),
          slug: z.string().nullable(),
          image,
          price: z.number(),
          available: z.number().int(),
        }),
        quantity: z.number().int(),
        lineTotal: z.number(),
        isAvailable: z.boolean(),
      }),
    ),
    itemCount: z.number().int(),
    total: z.number(),
    expiresAt: moment.nullable(),
  })
  .meta({ id: 'Cart' });

export type CartBody = z.output<typeof cartBody>;

export const quoteBody = z
  .object({
    version: z.number().int(),
    validUntil: moment,
    total: z.number(),
    sentAt: moment.nullable(),
    acceptedAt: moment.nullable(),
    createdAt: moment,
    createdBy: z.string().nullable(),
    pdf: z.string(),
    acceptToken: z.string().optional(),
    /** The page where the client sees the quote and accepts it; shown once, with the token. */
    acceptUrl: z.string().optional(),
  })
  .meta({ id: 'Quote' });

export type QuoteBody = z.output<typeof quoteBody>;

/** A quote as the holder of its link sees it: the offer, and nothing of who it was made for. */
export const linkedQuoteBody = z
  .object({
    shop: z.string(),
    number: z.string(),
    version: z.number().int(),
    state: z.enum(QUOTE_STATES),
    validUntil: moment,
    acceptedAt: moment.nullable(),
    currency: z.string(),
    lines: z.array(orderLineBody.pick({ name: true, sku: true, unitPrice: true, quantity: true, lineTotal: true })),
    discount: z.number(),
    deliveryCost: z.number(),
    total: z.number(),
    pdf: z.string(),
  })
  .meta({ id: 'LinkedQuote' });

export type LinkedQuoteBody = z.output<typeof linkedQuoteBody>;

/** `{ data, meta }` around one thing. */
export function dataOf<T extends z.ZodType>(schema: T) {
  return z.object({ data: schema, meta: z.object({}).loose().optional() });
}

/** `{ data: […], meta: { pagination } }` around a list. */
export function listOf<T extends z.ZodType>(schema: T) {
  return z.object({
    data: z.array(schema),
    meta: z.object({
      pagination: z.object({
        page: z.number().int(),
        pageSize: z.number().int(),
        pageCount: z.number().int().optional(),
        total: z.number().int().optional(),
        totalIsCapped: z.boolean().optional(),
        next: z.string().nullable(),
      }),
    }),
  });
}
