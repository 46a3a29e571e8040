import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { listQuerySchema } from '../../../platform/http/list-query';
import { dataOf, listOf, orderBodySchema } from './bodies';
import { orderCardSchema } from './card';
import { commentField, contactField, documentIdField, idParams, linesField, moneyField } from './fields';
import * as rest from './public';
import {
  attachmentSchema,
  boardColumnSchema,
  bulkResultSchema,
  columnHeadSchema,
  customerBriefSchema,
  customerCardSchema,
  customerNoteSchema,
  homeSchema,
  moveSchema,
  orderDetailSchema,
  orderFiltersSchema,
  productBriefSchema,
  savedViewSchema,
  searchResultSchema,
  staffBriefSchema,
  viewCountsSchema,
} from './staff-bodies';

/** Endpoints of the order desk, under `/desk`, for panel users; the rules are those of the REST API's services. */
const tag = 'Desk';
const { listSpec } = rest;
const listQuery = listQuerySchema(listSpec);
const text = z.string().trim().min(1, 'must not be empty').max(200);

export const listCards = endpoint({
  method: 'GET',
  path: '/orders',
  handler: 'orders.list',
  tag,
  summary: 'Orders as cards, by the filters of GET /api/orders',
  query: listQuery,
  response: { status: 200, schema: listOf(orderCardSchema) },
});

export const board = endpoint({
  method: 'GET',
  path: '/orders/board',
  handler: 'orders.board',
  tag,
  summary: 'Every column with count and sum, and the first cards of the open ones',
  query: listQuery,
  response: { status: 200, schema: dataOf(z.array(boardColumnSchema)) },
});

export const columns = endpoint({
  method: 'GET',
  path: '/orders/columns',
  handler: 'orders.columns',
  tag,
  summary: 'Count and sum of the matching orders per status',
  query: listQuery,
  response: { status: 200, schema: dataOf(z.array(columnHeadSchema)) },
});

export const orderDetail = endpoint({
  method: 'GET',
  path: '/orders/:id',
  handler: 'orders.detail',
  tag,
  summary: 'One order with stock, moves and their effects',
  params: idParams,
  response: { status: 200, schema: dataOf(orderDetailSchema) },
});

export const orderMoves = endpoint({
  method: 'GET',
  path: '/orders/:id/moves',
  handler: 'orders.moves',
  tag,
  summary: 'Where an order may go and what each move does',
  params: idParams,
  response: { status: 200, schema: dataOf(z.array(moveSchema)) },
});

const desk = { tag, idempotent: true } as const;
export const createOrder = endpoint({ ...rest.placeOrder, ...desk, handler: 'orders.create' });
export const editOrder = endpoint({ ...rest.editOrder, ...desk, handler: 'orders.update' });
export const changeStatus = endpoint({ ...rest.changeStatus, ...desk, handler: 'orders.changeStatus' });
export const changePayment = endpoint({ ...rest.changePayment, ...desk, handler: 'orders.changePayment' });
export const addComment = endpoint({ ...rest.addComment, ...desk, handler: 'orders.addComment' });
export const orderHistory = endpoint({ ...rest.orderHistory, tag, handler: 'orders.history' });
export const listQuotes = endpoint({ ...rest.listQuotes, tag, handler: 'orders.quotes' });
export const bulkStatus = endpoint({ ...rest.bulkStatus, ...desk, handler: 'orders.bulkStatus' });
export const exportCsv = endpoint({ ...rest.exportCsv, tag, handler: 'orders.exportCsv' });
export const exportXlsx = endpoint({ ...rest.exportXlsx, tag, handler: 'orders.exportXlsx' });

/** A staff member's documentId, `me`, or null for nobody. */
const managerField = z.union([z.literal('me'), documentIdField]).nullable();

export const assignManager = endpoint({
  ...rest.assignManager,
  ...desk,
  handler: 'orders.assignManager',
  body: z.strictObject({ manager: managerField, version: z.number().int().min(1).optional() }),
});

export const bulkManager = endpoint({
  method: 'POST',
  path: '/orders/bulk/manager',
  handler: 'orders.bulkManager',
  tag,
  summary: 'Take or hand over many orders; a result for each',
  body: z.strictObject({ orders: z.array(documentIdField).min(1).max(200), manager: managerField }),
  response: { status: 200, schema: dataOf(z.array(bulkResultSchema)) },
});

export const sell = endpoint({
  method: 'POST',
  path: '/counter/sales',
  handler: 'counter.sell',
  tag,
  summary: 'Sell at the counter: the order is completed and paid at once',
  body: z.strictObject({
    lines: linesField,
    discount: moneyField().optional(),
    customer: documentIdField.optional(),
    contact: contactField.optional(),
    comment: commentField.nullish(),
    paidBy: z.enum(['cash', 'card']),
  }),
  response: { status: 201, schema: dataOf(orderBodySchema) },
  refusals: { OUT_OF_STOCK: 'Not enough goods; details.lines say what is available. Nothing was written.' },
});

export const search = endpoint({
  method: 'GET',
  path: '/search',
  handler: 'search.find',
  tag,
  summary: 'Orders by number, customers by name, phone in any notation or e-mail, products by name or SKU',
  query: z.strictObject({ q: text }),
  response: { status: 200, schema: dataOf(searchResultSchema) },
});

export const pickProducts = endpoint({
  method: 'GET',
  path: '/products',
  handler: 'search.products',
  tag,
  summary: 'Products on sale by words of name or SKU; a whole SKU or barcode comes first',
  query: z.strictObject({ q: z.string().trim().max(200).optional() }),
  response: { status: 200, schema: dataOf(z.array(productBriefSchema)) },
});

export const findCustomers = endpoint({
  method: 'GET',
  path: '/customers',
  handler: 'search.customers',
  tag,
  summary: 'Customers by name, phone in any notation or e-mail; at most ten',
  query: z.strictObject({ q: text }),
  response: { status: 200, schema: dataOf(z.array(customerBriefSchema)) },
});

export const customerCard = endpoint({
  method: 'GET',
  path: '/customers/:id/card',
  handler: 'customers.card',
  tag,
  summary: "A customer's statistics, notes and last orders",
  params: idParams,
  response: { status: 200, schema: dataOf(customerCardSchema) },
});

export const addCustomerNote = endpoint({
  method: 'POST',
  path: '/customers/:id/notes',
  handler: 'customers.addNote',
  tag,
  summary: 'Write a note about a customer',
  params: idParams,
  body: z.strictObject({ text: z.string().trim().min(1, 'must not be empty').max(5000) }),
  response: { status: 201, schema: dataOf(customerNoteSchema) },
});

export const listStaff = endpoint({
  method: 'GET',
  path: '/staff',
  handler: 'staff.list',
  tag,
  summary: 'Who can manage an order; the reader is marked',
  response: { status: 200, schema: dataOf(z.array(staffBriefSchema)) },
});

export const home = endpoint({
  method: 'GET',
  path: '/home',
  handler: 'home.read',
  tag,
  summary: "Today's orders, what waits for me, what runs out",
  response: { status: 200, schema: dataOf(homeSchema) },
});

const viewBody = z.strictObject({ name: text.max(60), isShared: z.boolean(), filters: orderFiltersSchema });

export const listViews = endpoint({
  method: 'GET',
  path: '/views',
  handler: 'views.list',
  tag,
  summary: 'My saved views and the shared ones',
  response: { status: 200, schema: dataOf(z.array(savedViewSchema)) },
});
export const viewCounts = endpoint({
  method: 'GET',
  path: '/views/counts',
  handler: 'views.counts',
  tag,
  summary: 'How many orders each view has now, built-in ones too',
  response: { status: 200, schema: dataOf(viewCountsSchema) },
});
export const createView = endpoint({
  method: 'POST',
  path: '/views',
  handler: 'views.create',
  tag,
  summary: 'Save filters under a name',
  body: viewBody,
  response: { status: 201, schema: dataOf(savedViewSchema) },
  refusals: { DUPLICATE: 'A view of yours, or a shared one, has this name.' },
});
export const updateView = endpoint({
  method: 'PUT',
  path: '/views/:id',
  handler: 'views.update',
  tag,
  summary: 'Change a view of mine',
  params: idParams,
  body: viewBody.partial(),
  response: { status: 200, schema: dataOf(savedViewSchema) },
  refusals: { DUPLICATE: 'A view of yours, or a shared one, has this name.' },
});
export const deleteView = endpoint({
  method: 'DELETE',
  path: '/views/:id',
  handler: 'views.remove',
  tag,
  summary: 'Delete a view of mine',
  params: idParams,
  response: { status: 200, schema: dataOf(z.object({ documentId: z.string() })) },
});

const attachmentParams = z.strictObject({ id: documentIdField, file: documentIdField });

export const listAttachments = endpoint({
  method: 'GET',
  path: '/orders/:id/files',
  handler: 'attachments.list',
  tag,
  summary: 'Files kept with an order',
  params: idParams,
  response: { status: 200, schema: dataOf(z.array(attachmentSchema)) },
});
export const addAttachment = endpoint({
  method: 'POST',
  path: '/orders/:id/files',
  handler: 'attachments.add',
  tag,
  summary: 'Keep a file with an order (multipart, field `file`, at most 10 MB)',
  params: idParams,
  response: { status: 201, schema: dataOf(attachmentSchema) },
  refusals: { UNSUPPORTED_FILE: 'Neither a picture, PDF, office document, TXT, CSV nor ZIP, or its name says it is something else.' },
});
export const readAttachment = endpoint({
  method: 'GET',
  path: '/orders/:id/files/:file',
  handler: 'attachments.read',
  tag,
  summary: 'A file kept with an order',
  params: attachmentParams,
  response: { status: 200, contentType: 'application/octet-stream' },
});
export const deleteAttachment = endpoint({
  method: 'DELETE',
  path: '/orders/:id/files/:file',
  handler: 'attachments.remove',
  tag,
  summary: 'Delete a file kept with an order',
  params: attachmentParams,
  response: { status: 200, schema: dataOf(z.object({ documentId: z.string() })) },
});

/** For everybody who may see the orders; static paths before `:id`. */
export const readEndpoints = [
  listCards,
  board,
  columns,
  exportCsv,
  exportXlsx,
  search,
  customerCard,
  home,
  listViews,
  viewCounts,
  createView,
  updateView,
  deleteView,
  orderDetail,
  orderMoves,
  orderHistory,
  listQuotes,
  listAttachments,
  readAttachment,
] as const;

/** For those who work the orders. */
export const writeEndpoints = [
  createOrder,
  bulkStatus,
  bulkManager,
  editOrder,
  changeStatus,
  changePayment,
  assignManager,
  addComment,
  addCustomerNote,
  addAttachment,
  deleteAttachment,
] as const;

/** For those who see orders or sell at the counter. */
export const pickEndpoints = [pickProducts, findCustomers, listStaff] as const;

/** For those who sell at the counter. */
export const counterEndpoints = [sell] as const;
