import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { ATTEMPT_KINDS, ATTEMPT_STATES, FAILURES, RESUME_FROM, WEBHOOK_STATES } from '../domain/webhook-state';
import { typePattern } from './feed';

const tag = 'Webhooks';
const moment = z.string().meta({ format: 'date-time' });
const documentIdField = z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId');
const idParams = z.strictObject({ id: documentIdField });
const dataOf = <T extends z.ZodType>(schema: T) => z.object({ data: schema, meta: z.object({}).loose().optional() });

/** An address that events are posted to. Times are ISO 8601 in UTC. */
export const webhookSchema = z
  .object({
    documentId: z.string(),
    url: z.string(),
    description: z.string().nullable(),
    types: z.array(z.string()),
    state: z.enum(WEBHOOK_STATES),
    /** Why it is disabled: `failing` for a day, or `gone` (the consumer answered 410). */
    stateReason: z.string().nullable(),
    stateAt: moment.nullable(),
    /** Events that wait for it, counted up to 1,000. */
    backlog: z.number().int(),
    /** Attempts in a row that failed. */
    failures: z.number().int(),
    failingSince: moment.nullable(),
    nextAttemptAt: moment.nullable(),
    lastSuccessAt: moment.nullable(),
    /** The secret before the last one signs as well until then. */
    previousSecretUntil: moment.nullable(),
    createdAt: moment,
    createdBy: z.string().nullable(),
  })
  .meta({ id: 'Webhook' });
export type WebhookBody = z.output<typeof webhookSchema>;

/** Shown once, when it is drawn. */
const withSecret = webhookSchema.extend({ secret: z.string() });
export type WebhookWithSecret = z.output<typeof withSecret>;

/** One POST: `waiting` until it was made. */
export const attemptSchema = z
  .object({
    documentId: z.string(),
    kind: z.enum(ATTEMPT_KINDS),
    eventId: z.string(),
    type: z.string(),
    subject: z.string().nullable(),
    /** Which try of this event it was, from 1. */
    attempt: z.number().int().nullable(),
    state: z.enum(ATTEMPT_STATES),
    status: z.number().int().nullable(),
    failure: z.enum(FAILURES).nullable(),
    durationMs: z.number().int().nullable(),
    /** The first characters of what was answered, or of the reason why nothing was. */
    answer: z.string().nullable(),
    requestedBy: z.string().nullable(),
    at: moment,
    canResend: z.boolean(),
  })
  .meta({ id: 'WebhookAttempt' });
export type AttemptBody = z.output<typeof attemptSchema>;

const urlField = z.string().trim().min(1).max(2_000);
const descriptionField = z.string().trim().max(200).nullish();
const typesField = z.array(typePattern).min(1).max(100);
const ADDRESS = {
  NOT_AN_ADDRESS: 'The url is not an address that can be posted to (https, no user name).',
  PRIVATE_ADDRESS: 'The url names a private address (WEBHOOKS_ALLOW_PRIVATE lifts this).',
};

export const listWebhooks = endpoint({
  method: 'GET',
  path: '/webhooks',
  handler: 'webhook.find',
  tag,
  summary: 'All webhooks with their state and backlog',
  response: { status: 200, schema: dataOf(z.array(webhookSchema)) },
});

export const createWebhook = endpoint({
  method: 'POST',
  path: '/webhooks',
  handler: 'webhook.create',
  tag,
  summary: 'Post events to an address from now on; the answer shows the secret once',
  body: z.strictObject({ url: urlField, description: descriptionField, types: typesField }),
  response: { status: 201, schema: dataOf(withSecret) },
  refusals: { ...ADDRESS, TOO_MANY_WEBHOOKS: 'There are 50 already.' },
});

export const getWebhook = endpoint({
  method: 'GET',
  path: '/webhooks/:id',
  handler: 'webhook.findOne',
  tag,
  summary: 'One webhook',
  params: idParams,
  response: { status: 200, schema: dataOf(webhookSchema) },
});

export const updateWebhook = endpoint({
  method: 'PUT',
  path: '/webhooks/:id',
  handler: 'webhook.update',
  tag,
  summary: 'Change the address, the description or the types; holds from the next event on',
  params: idParams,
  body: z.strictObject({ url: urlField.optional(), description: descriptionField, types: typesField.optional() }),
  response: { status: 200, schema: dataOf(webhookSchema) },
  refusals: ADDRESS,
});

export const deleteWebhook = endpoint({
  method: 'DELETE',
  path: '/webhooks/:id',
  handler: 'webhook.delete',
  tag,
  summary: 'Delete a webhook with its log',
  params: idParams,
  response: { status: 200, schema: dataOf(z.object({ documentId: z.string() })) },
});

export const pauseWebhook = endpoint({
  method: 'POST',
  path: '/webhooks/:id/pause',
  handler: 'webhook.pause',
  tag,
  summary: 'Stop posting; events wait',
  params: idParams,
  body: z.strictObject({}),
  response: { status: 200, schema: dataOf(webhookSchema) },
});

export const resumeWebhook = endpoint({
  method: 'POST',
  path: '/webhooks/:id/resume',
  handler: 'webhook.resume',
  tag,
  summary: 'Post again, from where it stopped, from the oldest event kept, or from now on',
  params: idParams,
  body: z.strictObject({ from: z.enum(RESUME_FROM).default('position') }),
  response: { status: 200, schema: dataOf(webhookSchema) },
  refusals: { FEED_EXPIRED: '410: events it has not had are not kept any more; say `earliest` or `latest`.' },
});

export const rotateSecret = endpoint({
  method: 'POST',
  path: '/webhooks/:id/secret',
  handler: 'webhook.rotateSecret',
  tag,
  summary: 'Draw a new secret; the one before signs beside it for 24 hours',
  params: idParams,
  body: z.strictObject({}),
  response: { status: 200, schema: dataOf(withSecret) },
});

export const testWebhook = endpoint({
  method: 'POST',
  path: '/webhooks/:id/test',
  handler: 'webhook.test',
  tag,
  summary: 'Post a `webhook.test` event; the log shows what came of it',
  params: idParams,
  body: z.strictObject({}),
  response: { status: 202, schema: dataOf(attemptSchema) },
});

export const listAttempts = endpoint({
  method: 'GET',
  path: '/webhooks/:id/attempts',
  handler: 'webhook.attempts',
  tag,
  summary: 'The log of 30 days, newest first',
  params: idParams,
  query: z.strictObject({
    before: documentIdField.optional().meta({ description: 'documentId of the last attempt of the page before' }),
    state: z.enum(ATTEMPT_STATES).optional(),
  }),
  response: {
    status: 200,
    schema: z.object({ data: z.array(attemptSchema), meta: z.object({ hasMore: z.boolean() }) }),
  },
});

export const resendAttempt = endpoint({
  method: 'POST',
  path: '/webhooks/:id/attempts/:attempt/resend',
  handler: 'webhook.resend',
  tag,
  summary: 'Post the event of this attempt once more, under the same webhook-id; out of turn',
  params: idParams.extend({ attempt: documentIdField }),
  body: z.strictObject({}),
  response: { status: 202, schema: dataOf(attemptSchema) },
  refusals: { EVENT_FORGOTTEN: '410: the event is not kept any more.' },
});
