import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { dataOf, linkedQuoteBody, quoteBody } from './bodies';
import { documentIdField, idParams, statusField } from './fields';
import { illegal, stock } from './order-refusals';

const acceptanceBody = z.object({ number: z.string(), status: statusField, total: z.number(), acceptedAt: z.string() });

export const createQuote = endpoint({
  method: 'POST',
  path: '/orders/:id/quotes',
  handler: 'quote.create',
  tag: 'Quotes',
  summary: 'Make the next version of the quote',
  description: 'The answer holds the token of the accept link, shown this once.',
  params: idParams,
  body: z.strictObject({ validUntil: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional() }),
  response: { status: 201, schema: dataOf(quoteBody) },
  refusals: { ORDER_CLOSED: 'A quote is made while the order is new or being quoted.' },
});
export const listQuotes = endpoint({
  method: 'GET',
  path: '/orders/:id/quotes',
  handler: 'quote.find',
  tag: 'Quotes',
  summary: 'Quotes of an order',
  params: idParams,
  response: { status: 200, schema: dataOf(z.array(quoteBody)) },
});
export const quotePdf = endpoint({
  method: 'GET',
  path: '/orders/:id/quotes/:version.pdf',
  handler: 'quote.pdf',
  tag: 'Quotes',
  summary: 'A quote as PDF',
  params: z.strictObject({
    id: documentIdField,
    version: z
      .string()
      .regex(/^[1-9]\d{0,5}$/, 'must be a version number')
      .transform(Number),
  }),
  query: z.strictObject({ locale: z.enum(['ru', 'en']).optional() }),
  response: { status: 200, contentType: 'application/pdf' },
});
export const acceptOwnQuote = endpoint({
  method: 'POST',
  path: '/orders/:id/quotes/:version/accept',
  handler: 'quote.acceptOwn',
  tag: 'Quotes',
  summary: "Accept a quote of one's own order; the order becomes confirmed once",
  params: quotePdf.params,
  body: z.strictObject({}),
  response: { status: 200, schema: dataOf(acceptanceBody) },
  refusals: { QUOTE_EXPIRED: 'Its validity is over.', QUOTE_SUPERSEDED: 'A newer version exists.', ...illegal, ...stock },
});
const tokenParams = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{20,100}$/, 'is not a quote link') });

export const quoteByToken = endpoint({
  method: 'GET',
  path: '/quotes/:token',
  handler: 'quote.findByToken',
  tag: 'Quotes',
  summary: 'What a quote offers and whether it can be accepted, for the holder of its link; changes nothing',
  description: 'Only a quote whose `state` is `open` can be accepted.',
  params: tokenParams,
  response: { status: 200, schema: dataOf(linkedQuoteBody) },
});
export const quotePdfByToken = endpoint({
  method: 'GET',
  path: '/quotes/:token.pdf',
  handler: 'quote.pdfByToken',
  tag: 'Quotes',
  summary: 'A quote as PDF, for the holder of its link',
  params: tokenParams,
  query: z.strictObject({ locale: z.enum(['ru', 'en']).optional() }),
  response: { status: 200, contentType: 'application/pdf' },
});
export const acceptQuote = endpoint({
  method: 'POST',
  path: '/quotes/:token/accept',
  handler: 'quote.accept',
  tag: 'Quotes',
  summary: 'Accept a quote by its link; the order becomes confirmed once',
  description: 'A browser form (`application/x-www-form-urlencoded`) is answered with the page of the quote in `locale`.',
  params: tokenParams,
  query: z.strictObject({ locale: z.enum(['ru', 'en']).optional() }),
  body: z.strictObject({}),
  response: { status: 200, schema: dataOf(acceptanceBody) },
  refusals: { QUOTE_EXPIRED: 'Its validity is over.', QUOTE_SUPERSEDED: 'A newer version exists.', ...illegal, ...stock },
});
