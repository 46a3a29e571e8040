import { z } from 'zod';
import { CHANNELS, ORDER_STATUSES, PAYMENT_STATUSES } from '../domain/status';
import { commentBody, orderLineBody } from './bodies';
import { orderCardSchema } from './card';
import { documentIdField, statusField } from './fields';

const day = z.iso.date('must be a day like 2026-11-21');
const amount = z.number().min(0).max(9_999_999_999.99);

/** `OrderFilters` as a saved view keeps them. */
export const orderFiltersSchema = z.strictObject({
  number: z.string().max(50).optional(),
  customer: z.string().max(200).optional(),
  customerId: documentIdField.optional(),
  managers: z.array(documentIdField).max(50).optional(),
  statuses: z.array(z.enum(ORDER_STATUSES)).max(7).optional(),
  payments: z.array(z.enum(PAYMENT_STATUSES)).max(3).optional(),
  channels: z.array(z.enum(CHANNELS)).max(3).optional(),
  totalFrom: amount.optional(),
  totalTo: amount.optional(),
  createdFrom: day.optional(),
  createdTo: day.optional(),
  createdDays: z.number().int().min(1).max(366).optional(),
});

/** The head of a board column: matching orders in this status and their sum. */
export const columnHeadSchema = z.object({ status: statusField, count: z.number().int(), total: z.number() });
export type ColumnHead = z.output<typeof columnHeadSchema>;

export const boardColumnSchema = columnHeadSchema.extend({ cards: z.array(orderCardSchema), next: z.string().nullable() });
export type BoardColumn = z.output<typeof boardColumnSchema>;

const missingGoodsSchema = z.object({
  product: z.string(),
  name: z.string().optional(),
  requested: z.number().int(),
  available: z.number().int(),
});
export type MissingGoods = z.output<typeof missingGoodsSchema>;

/** What a move does: to the stock, to the newest quote's link. `products` lines, `pieces` in them. */
export const moveSchema = z.object({
  to: statusField,
  stock: z.enum(['reservation', 'release', 'shipment', 'sale']).nullable(),
  products: z.number().int(),
  pieces: z.number().int(),
  /** The version of the quote that cannot be accepted any more after this. */
  endsQuote: z.number().int().nullable(),
  /** Why the move would be refused with `OUT_OF_STOCK` now. */
  shortages: z.array(z.object({ product: z.string(), name: z.string(), requested: z.number().int(), available: z.number().int() })),
});
export type OrderMove = z.output<typeof moveSchema>;

/** A line with its stock; `available` is what this order can have of the product, its own reservation included; null for a finished order. */
export const stockedLineSchema = orderLineBody.extend({
  available: z.number().int().nullable(),
  isLow: z.boolean(),
  isArchived: z.boolean(),
});
export type StockedLine = z.output<typeof stockedLineSchema>;

/** An order as its page shows it. `reached` is when each status was last entered. */
export const orderDetailSchema = orderCardSchema.extend({
  lines: z.array(stockedLineSchema),
  comments: z.array(commentBody),
  moves: z.array(moveSchema),
  reached: z.record(z.string(), z.string()),
  /** Whether the order holds its goods now. */
  holdsStock: z.boolean(),
  counts: z.object({ history: z.number().int(), letters: z.number().int(), files: z.number().int() }),
});
export type OrderDetail = z.output<typeof orderDetailSchema>;

/** What became of one order of a bulk act. */
export const bulkResultSchema = z.object({
  documentId: z.string(),
  ok: z.boolean(),
  status: statusField.optional(),
  version: z.number().int().optional(),
  /** `lines` say what is missing where the code is `OUT_OF_STOCK`. */
  error: z
    .object({ status: z.number().int(), code: z.string(), message: z.string(), lines: z.array(missingGoodsSchema).optional() })
    .optional(),
});

/** A saved view; `isMine` says whether the reader may change it. */
export const savedViewSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  isShared: z.boolean(),
  isMine: z.boolean(),
  owner: z.string(),
  filters: orderFiltersSchema,
});
export type SavedView = z.output<typeof savedViewSchema>;

/** Count of each view, by built-in name or documentId; above 10,000 it is 10,000. */
export const viewCountsSchema = z.record(z.string(), z.number().int());

export const staffBriefSchema = z.object({ documentId: z.string(), displayName: z.string(), isMe: z.boolean() });
export type StaffBrief = z.output<typeof staffBriefSchema>;

export const attachmentSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  mime: z.string(),
  size: z.number().int(),
  uploadedBy: z.string(),
  createdAt: z.string(),
});
export type Attachment = z.output<typeof attachmentSchema>;

/** A customer found by phone, name or e-mail. */
export const customerBriefSchema = z.object({
  documentId: z.string(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  city: z.string().nullable(),
  address: z.string().nullable(),
  category: z.enum(['new', 'regular', 'vip', 'inactive']),
  totalOrders: z.number().int(),
  totalSpent: z.number(),
});
export type CustomerBrief = z.output<typeof customerBriefSchema>;

export const customerNoteSchema = z.object({ documentId: z.string(), text: z.string(), author: z.string(), createdAt: z.string() });

/** The customer's card beside an order. */
export const customerCardSchema = customerBriefSchema.extend({
  averageOrder: z.number(),
  lastOrderDate: z.string().nullable(),
  tags: z.array(z.string()),
  notes: z.array(customerNoteSchema),
  orders: z.array(z.object({ documentId: z.string(), number: z.string(), status: statusField, total: z.number(), createdAt: z.string() })),
});
export type CustomerCard = z.output<typeof customerCardSchema>;

export const orderBriefSchema = z.object({
  documentId: z.string(),
  number: z.string(),
  status: statusField,
  total: z.number(),
  customer: z.string().nullable(),
  createdAt: z.string(),
});

/** A product in a picker or in the palette; `available` may be zero. */
export const productBriefSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  sku: z.string(),
  price: z.number(),
  available: z.number().int(),
  isLow: z.boolean(),
  thumbnail: z.string().nullable(),
});
export type ProductBrief = z.output<typeof productBriefSchema>;

/** What the palette finds. */
export const searchResultSchema = z.object({
  orders: z.array(orderBriefSchema),
  customers: z.array(customerBriefSchema),
  products: z.array(productBriefSchema),
});
export type SearchResult = z.output<typeof searchResultSchema>;

/** What the homepage shows. */
export const homeSchema = z.object({
  today: z.object({ count: z.number().int(), total: z.number() }),
  open: z.object({ count: z.number().int(), total: z.number() }),
  waiting: z.array(orderBriefSchema),
  waitingCount: z.number().int(),
  unassignedCount: z.number().int(),
  lowStock: z.array(productBriefSchema.extend({ threshold: z.number().int() })),
});
export type DeskHome = z.output<typeof homeSchema>;
