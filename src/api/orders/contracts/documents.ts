import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { LETTER_STATES } from '../domain/letters/outcome';
import { LOCALES } from '../domain/labels';
import { PAPER_KINDS } from '../domain/papers/order-paper';
import { dataOf, quoteBody } from './bodies';
import { documentIdField, idParams } from './fields';
import * as rest from './public';

/** Papers, quotes and letters of the order desk, under `/desk`. */
const tag = 'Desk';
const pdf = { status: 200, contentType: 'application/pdf' } as const;
const localeField = z.enum(LOCALES, 'must be ru or en');

/** To whom a quote is sent, and what is written above it. */
export const sendField = z.strictObject({
  to: z.email('must be an e-mail address').max(254),
  message: z.string().trim().max(5000, 'must be at most 5000 characters').optional(),
  locale: localeField.optional(),
});
export type SendWish = z.output<typeof sendField>;

export const letterBody = z.object({
  documentId: z.string(),
  kind: z.enum(['quote']),
  quoteVersion: z.number().int().nullable(),
  to: z.string(),
  subject: z.string(),
  /** `unknown`: the mail server took the letter or not, nobody can tell; it is not sent again by itself. */
  state: z.enum(LETTER_STATES),
  attempts: z.number().int(),
  /** What the mail server said last. */
  lastReply: z.string().nullable(),
  queuedBy: z.string().nullable(),
  /** When the letter got into this state. */
  at: z.string(),
});
export type LetterBody = z.output<typeof letterBody>;

const notSendable = {
  ORDER_CLOSED: 'A quote is made and sent while the order is new or being quoted.',
  LETTER_QUEUED: 'The same letter to the same address is just waiting to be sent.',
};

export const deskMakeQuote = endpoint({
  ...rest.createQuote,
  tag,
  handler: 'documents.makeQuote',
  summary: 'Make the next version of the quote and, with `send`, mail it; the order becomes quoted then',
  body: rest.createQuote.body.extend({ send: sendField.optional() }),
  response: { status: 201, schema: dataOf(quoteBody.extend({ letter: letterBody.optional() })) },
  refusals: notSendable,
});

export const sendQuote = endpoint({
  method: 'POST',
  path: '/orders/:id/quotes/:version/send',
  handler: 'documents.sendQuote',
  tag,
  summary: 'Mail a quote (again)',
  params: rest.quotePdf.params,
  body: sendField,
  response: { status: 201, schema: dataOf(letterBody) },
  refusals: { ...notSendable, QUOTE_EXPIRED: 'Its validity is over.', QUOTE_SUPERSEDED: 'A newer version exists.' },
});

export const deskQuotePdf = endpoint({ ...rest.quotePdf, tag, handler: 'documents.quotePdf' });

export const orderPaper = endpoint({
  method: 'GET',
  path: '/orders/:id/documents/:kind.pdf',
  handler: 'documents.paper',
  tag,
  summary: 'Invoice, packing slip or receipt as PDF',
  params: z.strictObject({ id: documentIdField, kind: z.enum(PAPER_KINDS, `must be one of ${PAPER_KINDS.join(', ')}`) }),
  query: z.strictObject({ locale: localeField.optional(), prices: z.enum(['true', 'false']).optional() }),
  response: pdf,
  refusals: {
    ORDER_CANCELLED: 'A cancelled order has no invoice.',
    ORDER_NOT_PAID: 'A receipt is for paid orders.',
    PAPERS_BUSY: 'Too many documents are being made; Retry-After says when to try again.',
  },
});

/** For the counter: its people see no orders but give receipts. */
export const receiptPaper = endpoint({
  ...orderPaper,
  path: '/counter/sales/:id/receipt.pdf',
  handler: 'documents.receipt',
  summary: 'The receipt of a counter sale as PDF',
  params: idParams,
  query: z.strictObject({ locale: localeField.optional() }),
});

export const listLetters = endpoint({
  method: 'GET',
  path: '/orders/:id/letters',
  handler: 'documents.letters',
  tag,
  summary: 'Letters about an order and what became of them, newest first',
  params: idParams,
  response: { status: 200, schema: dataOf(z.array(letterBody)) },
});
