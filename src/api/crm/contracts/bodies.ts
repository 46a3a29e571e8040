import { z } from 'zod';
import { categoryField, sexField } from './fields';

const moment = z.string().meta({ format: 'date-time' });

export const tagSchema = z.object({ documentId: z.string(), name: z.string(), colour: z.string().nullable() });
export type TagBody = z.output<typeof tagSchema>;

/**
 * A customer on the wire (rulings.md 3). A marketer sees what they typed of their own recipients: category and statistics
 * are null for them, tags empty.
 */
export const customerSchema = z
  .object({
    documentId: z.string(),
    name: z.string().nullable(),
    shortName: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    city: z.string().nullable(),
    address: z.string().nullable(),
    sex: sexField,
    birthDate: z.string().nullable(),
    socialStatus: z.string().nullable(),
    category: categoryField.nullable(),
    totalOrders: z.number().int().nullable(),
    totalSpent: z.number().nullable(),
    averageOrder: z.number().nullable(),
    lastOrderDate: moment.nullable(),
    tags: z.array(tagSchema),
    deletedAt: moment.nullable(),
    /** Since when the person, who has deleted their account, waits to be erased. */
    erasureAskedAt: moment.nullable(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Customer' });
export type CustomerBody = z.output<typeof customerSchema>;

/** An order in a customer's history. */
export const historyOrderSchema = z.object({
  documentId: z.string(),
  number: z.string(),
  status: z.string(),
  paymentStatus: z.string(),
  channel: z.string(),
  total: z.number(),
  placedAt: moment.nullable(),
  completedAt: moment.nullable(),
  createdAt: moment,
});
export type HistoryOrder = z.output<typeof historyOrderSchema>;

export const noteSchema = z.object({ documentId: z.string(), text: z.string(), author: z.string(), createdAt: moment });
export type NoteBody = z.output<typeof noteSchema>;

/** Something that happened with a customer. `kind` is `order.placed`, `note`, …; `subject` is the documentId of the thing, if it has a page. */
export const timelineEntrySchema = z.object({
  kind: z.string(),
  at: moment,
  subject: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
});
export type TimelineEntry = z.output<typeof timelineEntrySchema>;

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
