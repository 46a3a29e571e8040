import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { CHANNELS } from '../domain/channels';
import { DELIVERY_STATES } from '../domain/delivery-state';
import { MAILING_STATUSES } from '../domain/mailing-status';
import {
  audienceSchema,
  dataOf,
  deliveryDetailSchema,
  deliverySchema,
  mailingSchema,
  ownerStatsSchema,
  pageOf,
  preflightSchema,
  progressSchema,
  statsSchema,
  testSchema,
} from './bodies';
import { channelField, documentIdField, idParams, momentField, nameField, pageQuery, testBody, timezoneField } from './fields';

const tag = 'Mailings';
const one = { status: 200, schema: dataOf(mailingSchema) };
const started = { MAILING_STARTED: 'It has started; what was planned cannot be changed any more.' };
const illegal = { ILLEGAL_TRANSITION: 'Not from the present status; details.allowed says what may be done.' };

export const MAILING_SORTS = ['createdAt', 'startAt', 'name'] as const;

export const listMailings = endpoint({
  method: 'GET',
  path: '/mailings',
  handler: 'mailing.find',
  tag,
  summary: 'Mailings: own ones, all for managers and above',
  query: z.strictObject({
    _q: z.string().trim().max(200).optional(),
    status: z.enum(MAILING_STATUSES).optional(),
    channel: z.enum(CHANNELS).optional(),
    mine: z.enum(['true', 'false']).optional(),
    sort: z
      .string()
      .regex(new RegExp(`^(${MAILING_SORTS.join('|')}):(asc|desc)$`), `must be one of ${MAILING_SORTS.join(', ')} with :asc or :desc`)
      .default('createdAt:desc'),
    ...pageQuery,
  }),
  response: { status: 200, schema: pageOf(mailingSchema) },
});

const customers = z.array(documentIdField).max(10_000, 'must be at most 10000 customers; use a segment');

export const countAudience = endpoint({
  method: 'POST',
  path: '/mailings/audience',
  handler: 'mailing.audience',
  tag,
  summary: 'How many people a choice of customers and a segment means',
  idempotent: false,
  body: z.strictObject({
    channel: channelField.default('email'),
    customers: customers.default([]),
    segment: documentIdField.nullish(),
    /** Counts also who is passed over and why; slower. */
    withSuppressed: z.boolean().default(false),
  }),
  response: { status: 200, schema: dataOf(audienceSchema) },
});

export const ownerStats = endpoint({
  method: 'GET',
  path: '/mailings/stats',
  handler: 'mailing.ownerStats',
  tag,
  summary: 'Totals by owner: own, or everybody’s for managers and above',
  query: z.strictObject({ from: momentField.optional(), to: momentField.optional() }),
  response: { status: 200, schema: dataOf(z.array(ownerStatsSchema)) },
});

const limits = {
  ratePerSecond: z.number().int().min(1).max(10_000).nullish(),
  connections: z.number().int().min(1).max(100).nullish(),
};

export const createMailing = endpoint({
  method: 'POST',
  path: '/mailings',
  handler: 'mailing.create',
  tag,
  summary: 'Plan a mailing',
  description: 'Times without an offset are on the clock of `timezone`. The recipients are customers picked, a segment, or both.',
  body: z.strictObject({
    name: nameField,
    channel: channelField.default('email'),
    startAt: momentField,
    endAt: momentField,
    timezone: timezoneField.optional(),
    message: documentIdField.nullish(),
    customers: customers.default([]),
    segment: documentIdField.nullish(),
    ...limits,
  }),
  response: { status: 201, schema: dataOf(mailingSchema) },
});

export const readMailing = endpoint({
  method: 'GET',
  path: '/mailings/:id',
  handler: 'mailing.findOne',
  tag,
  summary: 'One mailing with its counts',
  params: idParams,
  response: one,
});

export const updateMailing = endpoint({
  method: 'PUT',
  path: '/mailings/:id',
  handler: 'mailing.update',
  tag,
  summary: 'Change a mailing that has not started; fields left out stay as they are',
  params: idParams,
  body: z.strictObject({
    name: nameField.optional(),
    channel: channelField.optional(),
    startAt: momentField.optional(),
    endAt: momentField.optional(),
    timezone: timezoneField.optional(),
    message: documentIdField.nullish(),
    customers: customers.optional(),
    segment: documentIdField.nullish(),
    ...limits,
    version: z.number().int().optional(),
  }),
  response: one,
  refusals: { ...started, STALE_VERSION: 'Somebody saved after the version you sent.' },
});

export const deleteMailing = endpoint({
  method: 'DELETE',
  path: '/mailings/:id',
  handler: 'mailing.delete',
  tag,
  summary: 'Delete a mailing that has not started',
  params: idParams,
  response: one,
  refusals: started,
});

const act = (name: 'start' | 'pause' | 'resume' | 'complete', summary: string, description: string) =>
  endpoint({
    method: 'POST',
    path: `/mailings/:id/${name}`,
    handler: `mailing.${name}`,
    tag,
    summary,
    description,
    params: idParams,
    body: z.strictObject({}),
    response: one,
    refusals: name === 'start' ? { ...illegal, PREFLIGHT_FAILED: 'details.problems say why it cannot start.' } : illegal,
  });

export const startMailing = act('start', 'Start a mailing', 'The recipients are written down now; sending begins when the window opens.');
export const pauseMailing = act('pause', 'Pause a mailing', 'Once this is answered at most one more letter leaves per open connection.');
export const resumeMailing = act('resume', 'Resume a mailing', 'It goes on where it was, within its window.');
export const completeMailing = act('complete', 'End a mailing', 'Who has not been written to is not; there is no way back.');

export const testMailing = endpoint({
  method: 'POST',
  path: '/mailings/:id/test',
  handler: 'mailing.test',
  tag,
  summary: 'Send the mailing’s message to one address',
  params: idParams,
  idempotent: false,
  body: testBody,
  response: { status: 200, schema: dataOf(testSchema) },
  refusals: { CHANNEL_NOT_SET_UP: 'The channel has no credentials.' },
});

export const preflight = endpoint({
  method: 'GET',
  path: '/mailings/:id/preflight',
  handler: 'mailing.preflight',
  tag,
  summary: 'Whether it can start, who would get it, how long it would take',
  params: idParams,
  response: { status: 200, schema: dataOf(preflightSchema) },
});

export const progress = endpoint({
  method: 'GET',
  path: '/mailings/:id/progress',
  handler: 'mailing.progress',
  tag,
  summary: 'Where it stands now: counts, letters a second, time left',
  params: idParams,
  response: { status: 200, schema: dataOf(progressSchema) },
});

export const stats = endpoint({
  method: 'GET',
  path: '/mailings/:id/stats',
  handler: 'mailing.stats',
  tag,
  summary: 'What became of it: counts, the course of time, the replies',
  params: idParams,
  response: { status: 200, schema: dataOf(statsSchema) },
});

export const deliveries = endpoint({
  method: 'GET',
  path: '/mailings/:id/deliveries',
  handler: 'mailing.deliveries',
  tag,
  summary: 'Its recipients and what became of each',
  params: idParams,
  query: z.strictObject({ state: z.enum(DELIVERY_STATES).optional(), _q: z.string().trim().max(200).optional(), ...pageQuery }),
  response: { status: 200, schema: pageOf(deliverySchema) },
});

const deliveryParams = idParams.extend({ delivery: documentIdField });

export const readDelivery = endpoint({
  method: 'GET',
  path: '/mailings/:id/deliveries/:delivery',
  handler: 'mailing.delivery',
  tag,
  summary: 'One recipient with every try and the server’s reply',
  params: deliveryParams,
  response: { status: 200, schema: dataOf(deliveryDetailSchema) },
});

export const resendDelivery = endpoint({
  method: 'POST',
  path: '/mailings/:id/deliveries/:delivery/resend',
  handler: 'mailing.resend',
  tag,
  summary: 'Send a letter of unknown fate once more',
  description: 'The recipient may get it twice; who decided that is kept.',
  params: deliveryParams,
  body: z.strictObject({ acceptRisk: z.literal(true, 'must be true: the recipient may get it twice') }),
  response: { status: 200, schema: dataOf(deliveryDetailSchema) },
  refusals: { NOT_UNKNOWN: 'Only a letter whose fate is unknown can be sent again.', WINDOW_CLOSED: 'The mailing’s window is over.' },
});
