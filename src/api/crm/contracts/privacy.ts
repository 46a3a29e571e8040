import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { CONSENT_CHANNELS, CONSENT_PURPOSES, CONSENT_SOURCES } from '../domain/consents/consents';
import { dataOf } from './bodies';
import { idParams } from './fields';

const tag = 'Personal data';
const moment = z.string().meta({ format: 'date-time' });
const localeQuery = z.strictObject({ locale: z.enum(['ru', 'en'], 'must be ru or en').optional() });
const pdf = { status: 200, contentType: 'application/pdf' } as const;

/** A version of a text: the page's slug and its number. */
export const textVersionField = z.string().regex(/^[a-z0-9-]{1,120}@\d{1,6}$/, 'must be slug@version of a page, like consent-mailings@3');

/** One word of a person: agreed or refused, for what, through which channel, to which text, given where and when. */
export const consentSchema = z.object({
  documentId: z.string(),
  purpose: z.string(),
  channel: z.string(),
  granted: z.boolean(),
  /** The text agreed to, `slug@version` of a page such as `consent-mailings@3`. */
  textVersion: z.string().nullable(),
  source: z.string(),
  by: z.string().nullable(),
  at: moment,
});
export type ConsentBody = z.output<typeof consentSchema>;

const consentsSchema = z.object({
  /** What holds now: one word for each purpose and channel that was ever asked. */
  current: z.array(consentSchema),
  /** Every word, the newest first (at most 500). */
  history: z.array(consentSchema),
});
export type ConsentsBody = z.output<typeof consentsSchema>;

export const listConsents = endpoint({
  method: 'GET',
  path: '/customers/:id/consents',
  handler: 'customer.consents',
  tag,
  summary: 'What a person agreed to and refused',
  params: idParams,
  response: { status: 200, schema: dataOf(consentsSchema) },
});

export const recordConsent = endpoint({
  method: 'POST',
  path: '/customers/:id/consents',
  handler: 'customer.recordConsent',
  tag,
  summary: 'Write down that a person agreed, or withdrew; the earlier words stay in the ledger',
  description:
    'The last word holds. `channel: any` speaks for all channels. `textVersion` is `slug@version` of the text that was agreed to. ' +
    '`at` may be earlier than now for a word given on paper.',
  params: idParams,
  body: z.strictObject({
    purpose: z.enum(CONSENT_PURPOSES, `must be one of ${CONSENT_PURPOSES.join(', ')}`),
    channel: z.enum(CONSENT_CHANNELS, `must be one of ${CONSENT_CHANNELS.join(', ')}`).default('any'),
    granted: z.boolean(),
    textVersion: textVersionField.nullish(),
    /** What people say themselves is written by their own doors. */
    source: z.enum(CONSENT_SOURCES).exclude(['profile', 'unsubscribe', 'merge']).optional(),
    at: z.iso.datetime({ offset: true }).optional(),
  }),
  response: { status: 201, schema: dataOf(consentsSchema) },
});

export const personalData = endpoint({
  method: 'GET',
  path: '/customers/:id/personal-data',
  handler: 'customer.personalData',
  tag,
  summary: 'Everything kept about one person, for their own reading, as JSON',
  description: 'The reading is in the audit log. A section of each part of the product: `crm`, `orders`, ….',
  params: idParams,
  response: {
    status: 200,
    schema: dataOf(
      z.object({ madeAt: moment, shop: z.string().nullable(), customer: z.string(), sections: z.record(z.string(), z.unknown()) }),
    ),
  },
});

export const personalDataPdf = endpoint({
  method: 'GET',
  path: '/customers/:id/personal-data.pdf',
  handler: 'customer.personalDataPdf',
  tag,
  summary: 'The same as PDF',
  params: idParams,
  query: localeQuery,
  response: pdf,
  refusals: { PAPERS_BUSY: 'Too many documents are being made; Retry-After says when to try again.' },
});

/** The act of an erasure: that it was done, by whom, why, and what it touched. It names nobody. */
export const erasureActSchema = z.object({
  documentId: z.string(),
  /** Running number of the act. */
  number: z.number().int(),
  /** The erased record, so that a later request can be answered. */
  customer: z.string(),
  at: moment,
  by: z.string(),
  reason: z.string(),
  basis: z.enum(['request', 'withdrawal', 'retention', 'other']),
  /** Numbers of things the person was taken out of, by kind: orders, comments, quotes, notes, …. */
  counts: z.record(z.string(), z.number().int()),
});
export type ErasureAct = z.output<typeof erasureActSchema>;

export const eraseCustomer = endpoint({
  method: 'POST',
  path: '/customers/:id/erase',
  handler: 'customer.erase',
  tag,
  summary: 'Erase a person for good: orders and sums stay in the books, who bought is gone; answers the act',
  params: idParams,
  body: z.strictObject({
    reason: z.string().trim().min(3, 'must say why').max(500),
    basis: z.enum(['request', 'withdrawal', 'other']).default('request'),
  }),
  response: { status: 200, schema: dataOf(erasureActSchema) },
  refusals: { HAS_OPEN_ORDERS: 'Orders of the person are not finished; details.orders lists them.' },
});

export const listErasures = endpoint({
  method: 'GET',
  path: '/customers/erasures',
  handler: 'customer.erasures',
  tag,
  summary: 'Acts of erasure, the newest first (at most 500)',
  response: { status: 200, schema: dataOf(z.array(erasureActSchema)) },
});

export const erasureActPdf = endpoint({
  method: 'GET',
  path: '/customers/erasures/:id/act.pdf',
  handler: 'customer.eraseAct',
  tag,
  summary: 'An act of erasure as PDF',
  params: idParams,
  query: localeQuery,
  response: pdf,
});
