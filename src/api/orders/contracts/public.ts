import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { listQuerySchema } from '../../../platform/http/list-query';
import { textVersionField } from '../../crm/contracts/privacy';
import { cartBody, commentBody, dataOf, historyEntryBody, listOf, orderBodySchema } from './bodies';
import {
  channelField,
  commentField,
  contactField,
  deliveryField,
  documentIdField,
  idParams,
  linesField,
  moneyField,
  paymentField,
  quantityField,
  statusField,
  versionField,
} from './fields';
import { LOCALES } from '../domain/labels';
import { orderListSpec } from './list';
import { illegal, stock } from './order-refusals';
import { phoneForSearch } from './phone-search';
import { acceptOwnQuote, acceptQuote, createQuote, listQuotes, quoteByToken, quotePdf, quotePdfByToken } from './quotes';

export * from './quotes';

const tag = 'Orders';
const order = { status: 200, schema: dataOf(orderBodySchema) };
const stale = {
  STALE_VERSION: 'Somebody changed the order after the version you sent; details say who, when and what. Merge and send again.',
};

export const listSpec = orderListSpec(phoneForSearch);

export const placeOrderBody = z.strictObject({
  lines: linesField,
  contact: contactField.optional(),
  delivery: deliveryField.optional(),
  comment: commentField.nullish(),
  /** The text about personal data that the buyer agreed to, `slug@version` of `GET /api/pages/:slug`. */
  consentTo: textVersionField.optional(),
  customer: documentIdField.optional(),
  channel: channelField.optional(),
  discount: moneyField().optional(),
  deliveryCost: moneyField().optional(),
});

export const placeOrder = endpoint({
  method: 'POST',
  path: '/orders',
  handler: 'order.create',
  tag,
  summary: 'Place an order',
  description:
    "Prices are the server's. A phone or an e-mail is required. `consentTo` names the text about personal data that the buyer agreed to, `slug@version`. `customer`, `channel`, `discount` and `deliveryCost` are for managers and above.",
  body: placeOrderBody,
  response: { status: 201, schema: dataOf(orderBodySchema) },
  refusals: {
    ...stock,
    DISCOUNT_ABOVE_TOTAL: 'The discount is larger than the order.',
    GUEST_ORDERS_OFF: 'This shop takes orders from signed-in people only.',
  },
});

export const listOrders = endpoint({
  method: 'GET',
  path: '/orders',
  handler: 'order.find',
  tag,
  summary: "Orders: a client's own, all for managers and above",
  query: listQuerySchema(listSpec),
  response: { status: 200, schema: listOf(orderBodySchema) },
});

export const getOrder = endpoint({
  method: 'GET',
  path: '/orders/:id',
  handler: 'order.findOne',
  tag,
  summary: 'One order with its lines and the comments you may see',
  params: idParams,
  query: z.strictObject({ populate: z.unknown().optional(), fields: z.unknown().optional() }),
  response: order,
});

export const editOrder = endpoint({
  method: 'PUT',
  path: '/orders/:id',
  handler: 'order.update',
  tag,
  summary: 'Edit an order',
  description:
    'A client while the order is new, managers until it is completed. Totals are recalculated, stock is reserved anew. Fields left out stay as they are.',
  params: idParams,
  body: z.strictObject({
    version: versionField,
    lines: linesField.optional(),
    contact: contactField.optional(),
    delivery: deliveryField.optional(),
    comment: commentField.nullish(),
    discount: moneyField().optional(),
    deliveryCost: moneyField().optional(),
    customer: documentIdField.optional(),
  }),
  response: order,
  refusals: {
    ...stale,
    ...stock,
    ORDER_CLOSED: 'The order is past editing.',
    DISCOUNT_ABOVE_TOTAL: 'The discount is larger than the order.',
  },
});

export const changeStatus = endpoint({
  method: 'POST',
  path: '/orders/:id/status',
  handler: 'order.changeStatus',
  tag,
  summary: 'Move an order to another status',
  params: idParams,
  body: z.strictObject({ to: statusField, version: versionField.optional(), note: commentField.nullish() }),
  response: order,
  refusals: { ...illegal, ...stale, ...stock },
});

export const changePayment = endpoint({
  method: 'POST',
  path: '/orders/:id/payment',
  handler: 'order.changePayment',
  tag,
  summary: 'Mark an order paid, unpaid or refunded',
  description: '`returnGoods` puts the goods of a completed order back into stock.',
  params: idParams,
  body: z.strictObject({
    to: paymentField,
    version: versionField.optional(),
    returnGoods: z.boolean().optional(),
    note: commentField.nullish(),
  }),
  response: order,
  refusals: { ...illegal, ...stale },
});

export const assignManager = endpoint({
  method: 'POST',
  path: '/orders/:id/manager',
  handler: 'order.assignManager',
  tag,
  summary: 'Take an order or hand it over',
  params: idParams,
  body: z.strictObject({ manager: documentIdField.nullable(), version: versionField.optional() }),
  response: order,
  refusals: stale,
});

export const listComments = endpoint({
  method: 'GET',
  path: '/orders/:id/comments',
  handler: 'order.comments',
  tag,
  summary: 'Comments of an order that you may see',
  params: idParams,
  response: { status: 200, schema: dataOf(z.array(commentBody)) },
});

export const addComment = endpoint({
  method: 'POST',
  path: '/orders/:id/comments',
  handler: 'order.addComment',
  tag,
  summary: 'Comment on an order',
  description: 'Managers write `internal` unless they say `shared`; clients write and read `shared` only.',
  params: idParams,
  body: z.strictObject({ text: commentField.min(1, 'must not be empty'), visibility: z.enum(['internal', 'shared']).optional() }),
  response: { status: 201, schema: dataOf(commentBody) },
});

export const orderHistory = endpoint({
  method: 'GET',
  path: '/orders/:id/history',
  handler: 'order.history',
  tag,
  summary: 'Who changed what, and when',
  params: idParams,
  response: { status: 200, schema: dataOf(z.array(historyEntryBody)) },
});

export const repeatOrder = endpoint({
  method: 'POST',
  path: '/orders/:id/repeat',
  handler: 'order.repeat',
  tag,
  summary: 'Fill the cart with what is still sold of an order',
  params: idParams,
  body: z.strictObject({}),
  response: { status: 201, schema: dataOf(cartBody) },
});

export const bulkStatus = endpoint({
  method: 'POST',
  path: '/orders/bulk/status',
  handler: 'order.bulkStatus',
  tag,
  summary: 'Move many orders; a result for each',
  body: z.strictObject({ orders: z.array(documentIdField).min(1).max(200), to: statusField, note: commentField.nullish() }),
  response: {
    status: 200,
    schema: dataOf(
      z.array(
        z.object({
          documentId: z.string(),
          ok: z.boolean(),
          status: statusField.optional(),
          version: z.number().optional(),
          error: z.object({ status: z.number(), code: z.string(), message: z.string() }).optional(),
        }),
      ),
    ),
  },
});

/** `locale` decides the language of headings and states; without it Accept-Language does. */
const exportQuery = listQuerySchema({ ...listSpec, extra: { ...listSpec.extra, locale: z.enum(LOCALES, 'must be ru or en').optional() } });
export const exportCsv = endpoint({
  method: 'GET',
  path: '/orders/export.csv',
  handler: 'order.exportCsv',
  tag,
  summary: 'Export the filtered orders as CSV, streamed',
  query: exportQuery,
  response: { status: 200, contentType: 'text/csv' },
  refusals: { EXPORTS_BUSY: 'Too many exports are running; Retry-After says when to try again.' },
});
export const exportXlsx = endpoint({
  method: 'GET',
  path: '/orders/export.xlsx',
  handler: 'order.exportXlsx',
  tag,
  summary: 'Export the filtered orders as XLSX, streamed',
  query: exportQuery,
  response: { status: 200, contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  refusals: { EXPORTS_BUSY: 'Too many exports are running; Retry-After says when to try again.' },
});

export const getCart = endpoint({
  method: 'GET',
  path: '/cart',
  handler: 'cart.find',
  tag: 'Cart',
  summary: 'The cart',
  description: "A signed-in client has one; a guest's is held by `X-Cart-Token`, given in the first answer.",
  response: { status: 200, schema: dataOf(cartBody) },
});
export const putCartLine = endpoint({
  method: 'PUT',
  path: '/cart/lines/:product',
  handler: 'cart.putLine',
  tag: 'Cart',
  summary: 'Put a quantity of a product into the cart; 0 removes it',
  params: z.strictObject({ product: documentIdField }),
  body: z.strictObject({ quantity: z.union([z.literal(0), quantityField], 'must be a whole number from 0 to 1000000') }),
  response: { status: 200, schema: dataOf(cartBody) },
});
export const clearCart = endpoint({
  method: 'DELETE',
  path: '/cart',
  handler: 'cart.clear',
  tag: 'Cart',
  summary: 'Empty the cart',
  response: { status: 200, schema: dataOf(cartBody) },
});
export const checkout = endpoint({
  method: 'POST',
  path: '/cart/checkout',
  handler: 'cart.checkout',
  tag: 'Cart',
  summary: 'Order what is in the cart',
  body: placeOrderBody.omit({ lines: true }),
  response: { status: 201, schema: dataOf(orderBodySchema) },
  refusals: { ...stock, CART_EMPTY: 'There is nothing in the cart (any more).' },
});

/** Static paths stand before `:id`. */
export const endpoints = [
  listOrders,
  placeOrder,
  bulkStatus,
  exportCsv,
  exportXlsx,
  getOrder,
  editOrder,
  changeStatus,
  changePayment,
  assignManager,
  listComments,
  addComment,
  orderHistory,
  repeatOrder,
  createQuote,
  listQuotes,
  quotePdf,
  acceptOwnQuote,
  quotePdfByToken,
  quoteByToken,
  acceptQuote,
  getCart,
  putCartLine,
  clearCart,
  checkout,
] as const;
