import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { listQuerySchema, type ListSpec } from '../../../platform/http/list-query';
import { customerSchema, dataOf, historyOrderSchema, listOf, noteSchema, tagSchema, timelineEntrySchema } from './bodies';
import { customerListSpec } from './customer-list';
import { customerFields, documentIdField, expectedFields, idParams, noteField, singleQuery, tagNamesField } from './fields';
import { phoneForSearch } from './phone-search';

const tag = 'Customers';
const one = { status: 200, schema: dataOf(customerSchema) };
const duplicate = {
  DUPLICATE: 'Another customer has this phone or e-mail; details.customer names them to managers and above.',
};

export const customerSpec = customerListSpec(phoneForSearch);
export const customerListQuery = listQuerySchema(customerSpec);

export const listCustomers = endpoint({
  method: 'GET',
  path: '/customers',
  handler: 'customer.find',
  tag,
  summary: 'Customers: all for managers and above, own recipients for a marketer',
  description:
    "Strapi's parameters and the short ones `category=vip`, `search=` (name, phone in any notation, e-mail), `ordering=-total_spent` " +
    '(also total_orders, average_order, last_order_date, name, created_at), `segment=<documentId>`. `filters[deletedAt][$notNull]=true` lists the trash.',
  query: customerListQuery,
  response: { status: 200, schema: listOf(customerSchema) },
});

export const getCustomer = endpoint({
  method: 'GET',
  path: '/customers/:id',
  handler: 'customer.findOne',
  tag,
  summary: 'One customer',
  description: 'A record that was merged away is 404 with `details.mergedInto`.',
  params: idParams,
  query: singleQuery,
  response: one,
});

export const createCustomer = endpoint({
  method: 'POST',
  path: '/customers',
  handler: 'customer.create',
  tag,
  summary: 'Add a customer',
  description: 'A phone, an e-mail or a short name is required. Tags are named; missing ones are created.',
  body: z.strictObject(customerFields),
  response: { status: 201, schema: dataOf(customerSchema) },
  refusals: duplicate,
});

export const updateCustomer = endpoint({
  method: 'PUT',
  path: '/customers/:id',
  handler: 'customer.update',
  tag,
  summary: 'Change a customer; fields left out stay as they are',
  description:
    '`expected` holds what the fields were when they were read: when one of them is something else by now, nothing is written ' +
    'and 409 `STALE_VERSION` says so. For managers and above.',
  params: idParams,
  body: z.strictObject({ ...customerFields, expected: expectedFields.optional() }),
  response: one,
  refusals: {
    ...duplicate,
    STALE_VERSION: 'Somebody changed a field of `expected` meanwhile; details.fields names it, changedBy and changedAt say who and when.',
  },
});

export const patchCustomer = endpoint({ ...updateCustomer, method: 'PATCH' });

export const deleteCustomer = endpoint({
  method: 'DELETE',
  path: '/customers/:id',
  handler: 'customer.delete',
  tag,
  summary: 'Mark a customer for deletion',
  params: idParams,
  response: one,
});

export const restoreCustomer = endpoint({
  method: 'POST',
  path: '/customers/:id/restore',
  handler: 'customer.restore',
  tag,
  summary: 'Take a customer out of the trash',
  params: idParams,
  response: one,
});

export const historySpec: ListSpec = {
  fields: {
    number: { type: 'string', sql: 'o.number' },
    status: { type: 'string', sql: 'o.order_status' },
    paymentStatus: { type: 'string', sql: 'o.payment_status' },
    channel: { type: 'string', sql: 'o.channel' },
    total: { type: 'money', sql: 'o.total' },
    createdAt: { type: 'datetime', sql: 'o.created_at', cast: '::timestamp' },
    completedAt: { type: 'datetime', sql: 'o.completed_at' },
  },
  sorts: {
    createdAt: { sql: 'o.created_at', type: 'datetime', cast: '::timestamp' },
    total: { sql: 'o.total', type: 'money' },
    number: { sql: 'o.number', type: 'string' },
  },
  defaultSort: [{ key: 'createdAt', direction: 'desc' }],
};

export const ordersHistory = endpoint({
  method: 'GET',
  path: '/customers/:id/orders_history',
  handler: 'customer.ordersHistory',
  tag,
  summary: "A customer's orders, the newest first",
  params: idParams,
  query: listQuerySchema(historySpec),
  response: { status: 200, schema: listOf(historyOrderSchema) },
});

export const updateStats = endpoint({
  method: 'POST',
  path: '/customers/:id/update_stats',
  handler: 'customer.updateStats',
  tag,
  summary: "Recalculate a customer's statistics from their completed orders",
  params: idParams,
  response: one,
});

export const listNotes = endpoint({
  method: 'GET',
  path: '/customers/:id/notes',
  handler: 'customer.notes',
  tag,
  summary: 'Notes of staff about a customer, the newest first (at most 500)',
  params: idParams,
  response: { status: 200, schema: dataOf(z.array(noteSchema)) },
});

export const addNote = endpoint({
  method: 'POST',
  path: '/customers/:id/notes',
  handler: 'customer.addNote',
  tag,
  summary: 'Write a note about a customer',
  params: idParams,
  body: z.strictObject({ text: noteField }),
  response: { status: 201, schema: dataOf(noteSchema) },
});

export const timeline = endpoint({
  method: 'GET',
  path: '/customers/:id/timeline',
  handler: 'customer.timeline',
  tag,
  summary: 'Everything that happened with a customer, the newest first',
  description:
    '`after` is `meta.next` of the page before; `kinds` narrows it, separated by commas: a kind or all before its dot (`order,note`).',
  params: idParams,
  query: z.strictObject({
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
    kinds: z
      .string()
      .max(500)
      .transform((text) =>
        text
          .split(',')
          .map((kind) => kind.trim())
          .filter(Boolean),
      )
      .optional(),
  }),
  response: {
    status: 200,
    schema: z.object({ data: z.array(timelineEntrySchema), meta: z.object({ next: z.string().nullable() }) }),
  },
});

export const syncFromOrders = endpoint({
  method: 'POST',
  path: '/customers/sync_from_orders',
  handler: 'customer.syncFromOrders',
  tag,
  summary: 'Synchronise all customers with all orders',
  description:
    'Creates who is missing and recalculates everybody; existing data is left alone. `force_update` takes name, e-mail and city ' +
    'from the latest order, `update_stats_only` only recalculates. The answer is bare; `errors` lists what could not be done.',
  body: z
    .strictObject({ force_update: z.boolean().optional(), update_stats_only: z.boolean().optional() })
    .refine((body) => !(body.force_update && body.update_stats_only), {
      path: ['update_stats_only'],
      message: 'cannot be asked for together with force_update',
    }),
  response: {
    status: 200,
    schema: z.object({
      status: z.literal('success'),
      created_count: z.number().int(),
      updated_count: z.number().int(),
      error_count: z.number().int(),
      total_customers: z.number().int(),
      errors: z.array(z.object({ order: z.string().optional(), customer: z.string().optional(), reason: z.string() })).optional(),
    }),
  },
  refusals: { SYNC_RUNNING: 'A synchronisation is running already.' },
});

const customersField = z.array(documentIdField).min(1).max(500);

export const bulkTags = endpoint({
  method: 'POST',
  path: '/customers/bulk/tags',
  handler: 'customer.bulkTags',
  tag,
  summary: 'Add tags to many customers and remove others; missing tags are created',
  body: z
    .strictObject({ customers: customersField, add: tagNamesField.default([]), remove: tagNamesField.default([]) })
    .refine(({ add, remove }) => add.length + remove.length > 0, { path: ['add'], message: 'or remove must name a tag' }),
  response: {
    status: 200,
    schema: dataOf(z.object({ changed: z.array(z.string()), unchanged: z.array(z.string()), notFound: z.array(z.string()) })),
  },
});

export const listTags = endpoint({
  method: 'GET',
  path: '/customers/tags',
  handler: 'customer.tags',
  tag,
  summary: 'Every tag, with the number of customers who have it',
  response: { status: 200, schema: dataOf(z.array(tagSchema.extend({ customers: z.number().int() }))) },
});
