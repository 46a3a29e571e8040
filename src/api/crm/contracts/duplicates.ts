import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { CUSTOMER_FIELDS } from '../domain/customer';
import { DUPLICATE_REASONS } from '../domain/duplicates/reasons';
import { customerSchema, dataOf } from './bodies';
import { documentIdField, idParams } from './fields';

const tag = 'Duplicates';
const moment = z.string().meta({ format: 'date-time' });

/** Two records that may be one person; `score` 0–1 says how likely, the reason which trace led here. */
export const duplicateSchema = z.object({
  documentId: z.string(),
  reason: z.enum(DUPLICATE_REASONS),
  score: z.number(),
  foundAt: moment,
  dismissedAt: moment.nullable(),
  dismissedBy: z.string().nullable(),
  first: customerSchema,
  second: customerSchema,
});
export type DuplicateBody = z.output<typeof duplicateSchema>;

export const listDuplicates = endpoint({
  method: 'GET',
  path: '/customers/duplicates',
  handler: 'customer.duplicates',
  tag,
  summary: 'Pairs of records that may be one person, the likeliest first',
  description: '`meta.searchedAt` is the end of the last search. Searched every night, and at once by POST …/duplicates/find.',
  query: z.strictObject({
    reason: z.enum(DUPLICATE_REASONS).optional(),
    /** Only pairs of this customer. */
    customer: documentIdField.optional(),
    dismissed: z.enum(['true', 'false']).default('false'),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(100).default(25),
  }),
  response: {
    status: 200,
    schema: z.object({
      data: z.array(duplicateSchema),
      meta: z.object({
        pagination: z.object({ page: z.number().int(), pageSize: z.number().int(), total: z.number().int(), pageCount: z.number().int() }),
        searchedAt: moment.nullable(),
        isSearching: z.boolean(),
      }),
    }),
  },
});

export const findDuplicates = endpoint({
  method: 'POST',
  path: '/customers/duplicates/find',
  handler: 'customer.findDuplicates',
  tag,
  summary: 'Search for duplicates now; the answer comes at once, the list fills when the search ends',
  response: { status: 202, schema: dataOf(z.object({ isSearching: z.literal(true) })) },
});

export const dismissDuplicate = endpoint({
  method: 'POST',
  path: '/customers/duplicates/:id/dismiss',
  handler: 'customer.dismissDuplicate',
  tag,
  summary: 'These two are different people; the pair is not shown again',
  params: idParams,
  body: z.strictObject({ dismissed: z.boolean().default(true) }),
  response: { status: 200, schema: dataOf(duplicateSchema) },
});

/** Fields whose value may be chosen from either record. */
export const mergeField = z.enum(CUSTOMER_FIELDS as [(typeof CUSTOMER_FIELDS)[number], ...(typeof CUSTOMER_FIELDS)[number][]]);
const mergeWish = {
  into: documentIdField.meta({ description: 'The record that stays' }),
  /** Fields taken from the record that goes; of the others the one that stays keeps its own, and takes what it lacks. */
  take: z.array(mergeField).max(CUSTOMER_FIELDS.length).default([]),
};

/** A field in both records and in the result. */
export const mergedFieldSchema = z.object({
  field: mergeField,
  from: z.string().nullable(),
  into: z.string().nullable(),
  result: z.string().nullable(),
  isConflict: z.boolean().meta({ description: 'Both have a value, and not the same' }),
});

/** What a merge does, before it is done. */
export const mergePreviewSchema = z.object({
  from: customerSchema,
  into: customerSchema,
  fields: z.array(mergedFieldSchema),
  /** Numbers of things that move, by kind: orders, notes, tags, recipients, …; what is not there is left out. */
  moves: z.record(z.string(), z.number().int()),
  tags: z.array(z.string()),
  consents: z.array(
    z.object({
      purpose: z.string(),
      channel: z.string(),
      from: z.boolean().nullable(),
      into: z.boolean().nullable(),
      result: z.boolean(),
    }),
  ),
  statistics: z.object({ totalOrders: z.number().int(), totalSpent: z.number() }),
  /** `two-accounts`: both can sign in; the link of the record that goes is dropped. `different-birth-dates`, `different-sexes`: perhaps two people. */
  warnings: z.array(z.enum(['two-accounts', 'different-birth-dates', 'different-sexes'])),
});
export type MergePreview = z.output<typeof mergePreviewSchema>;

/** A merge that was done; it can be undone until `undoUntil`. */
export const mergeSchema = z.object({
  documentId: z.string(),
  at: moment,
  by: z.string(),
  from: z.object({ documentId: z.string(), name: z.string().nullable() }),
  into: z.object({ documentId: z.string(), name: z.string().nullable() }),
  undoUntil: moment,
  canUndo: z.boolean(),
  undoneAt: moment.nullable(),
  undoneBy: z.string().nullable(),
});
export type MergeBody = z.output<typeof mergeSchema>;

const mergeRefusals = {
  SAME_CUSTOMER: 'A record cannot be merged into itself.',
  IN_TRASH: 'The record that is to stay is marked for deletion; restore it first.',
};

export const previewMerge = endpoint({
  method: 'POST',
  path: '/customers/:id/merge/preview',
  handler: 'customer.previewMerge',
  tag,
  summary: 'What merging this record into another one would do',
  params: idParams,
  body: z.strictObject(mergeWish),
  idempotent: false,
  response: { status: 200, schema: dataOf(mergePreviewSchema) },
  refusals: mergeRefusals,
});

export const mergeCustomer = endpoint({
  method: 'POST',
  path: '/customers/:id/merge',
  handler: 'customer.merge',
  tag,
  summary: 'Merge this record into another one: orders, notes, tags, consents and all else move; undone within 30 days',
  params: idParams,
  body: z.strictObject(mergeWish),
  response: { status: 200, schema: dataOf(z.object({ customer: customerSchema, merge: mergeSchema })) },
  refusals: mergeRefusals,
});

export const listMerges = endpoint({
  method: 'GET',
  path: '/customers/merges',
  handler: 'customer.merges',
  tag,
  summary: 'Merges, the newest first (at most 200)',
  query: z.strictObject({ customer: documentIdField.optional() }),
  response: { status: 200, schema: dataOf(z.array(mergeSchema)) },
});

export const undoMerge = endpoint({
  method: 'POST',
  path: '/customers/merges/:id/undo',
  handler: 'customer.undoMerge',
  tag,
  summary: 'Part two merged records again; what came since stays with the record it came to',
  params: idParams,
  response: {
    status: 200,
    schema: dataOf(
      z.object({
        from: customerSchema,
        into: customerSchema,
        merge: mergeSchema,
        /** Fields that could not be given back: somebody else has the phone or e-mail by now. */
        lost: z.array(z.string()),
      }),
    ),
  },
  refusals: {
    MERGE_UNDONE: 'This merge was undone already.',
    MERGE_TOO_OLD: 'More than 30 days have passed.',
    MERGE_NOT_LAST: 'The record that stayed was merged or erased since; undo that first.',
  },
});
