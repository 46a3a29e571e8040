import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { CHANNELS } from '../domain/channels';
import { NOTIFICATION_STATES } from '../domain/notification-state';
import { NOTIFICATION_EVENTS } from '../domain/notifications/events';
import { dataOf } from './bodies';
import { addressField, channelField, documentIdField } from './fields';

const tag = 'Desk';
const count = z.number().int();
const moment = z.string().meta({ format: 'date-time' });
const eventField = z.enum(NOTIFICATION_EVENTS);
const textSchema = z.strictObject({
  subject: z.string().trim().max(500),
  body: z.string().max(100_000),
  short: z.string().trim().max(1_000),
});
const textsSchema = z.strictObject({ ru: textSchema, en: textSchema });

export const templateSchema = z.object({
  event: eventField,
  enabled: z.boolean(),
  /** Tried one after the other until one takes the message. */
  channels: z.array(channelField),
  texts: textsSchema,
  /** Merge tags its texts may use. */
  tags: z.array(z.string()),
  version: count,
  editedBy: z.string().nullable(),
});
export type TemplateBody = z.output<typeof templateSchema>;

const wish = z.strictObject({
  enabled: z.boolean(),
  channels: z.array(channelField).max(CHANNELS.length),
  texts: textsSchema,
  version: count,
});
export type TemplateWish = z.output<typeof wish>;

export const listTemplates = endpoint({
  method: 'GET',
  path: '/notifications/templates',
  handler: 'notifications.templates',
  tag,
  summary: 'What people are told of by themselves: texts in both languages, channels, the switch',
  response: { status: 200, schema: dataOf(z.array(templateSchema)) },
});

export const saveTemplate = endpoint({
  method: 'PUT',
  path: '/notifications/templates/:event',
  handler: 'notifications.saveTemplate',
  tag,
  summary: 'Edit the texts of an event',
  params: z.strictObject({ event: eventField }),
  body: wish,
  response: { status: 200, schema: dataOf(templateSchema) },
  refusals: {
    STALE_VERSION: 'Somebody saved after the version you sent.',
    TEMPLATE_INVALID: 'A text cannot be read; the message names it.',
    QUOTE_LINK_MISSING: 'The letter of a quote does not always hold `{{ quote.link }}`; the message names the text.',
  },
});

const stepSchema = z.object({ at: moment, channel: channelField, outcome: z.string(), serverResponse: z.string().nullable() });

export const notificationSchema = z.object({
  documentId: z.string(),
  event: eventField,
  state: z.enum(NOTIFICATION_STATES),
  channel: channelField.nullable(),
  address: z.string().nullable(),
  /** The last reply, or why nobody was told. */
  reply: z.string().nullable(),
  queuedAt: moment,
  settledAt: moment.nullable(),
  log: z.array(stepSchema),
});
export type NotificationBody = z.output<typeof notificationSchema>;

export const orderNotifications = endpoint({
  method: 'GET',
  path: '/orders/:id/notifications',
  handler: 'notifications.ofOrder',
  tag,
  summary: 'What the buyer was told of an order, with every try',
  params: z.strictObject({ id: documentIdField }),
  response: { status: 200, schema: dataOf(z.array(notificationSchema)) },
});

export const channelSchema = z.object({
  channel: channelField,
  isSetUp: z.boolean(),
  /** `SMTP mail.shop.example`, `SMSC.ru`; null while there are no credentials. */
  provider: z.string().nullable(),
  ratePerSecond: count.nullable(),
  connections: count,
  timeoutSeconds: count,
  requiresConsent: z.boolean(),
  stoppedUntil: moment.nullable(),
  stoppedReason: z.string().nullable(),
  version: count,
  editedBy: z.string().nullable(),
});
export type ChannelBody = z.output<typeof channelSchema>;

export const listChannels = endpoint({
  method: 'GET',
  path: '/channels',
  handler: 'notifications.channels',
  tag,
  summary: 'Channels: whether they have credentials, their limits, whether they rest',
  response: { status: 200, schema: dataOf(z.array(channelSchema)) },
});

const channelParams = z.strictObject({ channel: channelField });
const channelWish = z.strictObject({
  ratePerSecond: z.number().int().min(1).max(10_000).nullable(),
  connections: z.number().int().min(1).max(100),
  timeoutSeconds: z.number().int().min(5).max(600),
  requiresConsent: z.boolean(),
  version: count,
});
export type ChannelWish = z.output<typeof channelWish>;

export const saveChannel = endpoint({
  method: 'PUT',
  path: '/channels/:channel',
  handler: 'notifications.saveChannel',
  tag,
  summary: 'Change the limits of a channel; ends its rest',
  params: channelParams,
  body: channelWish,
  response: { status: 200, schema: dataOf(channelSchema) },
  refusals: { STALE_VERSION: 'Somebody saved after the version you sent.' },
});

export const testChannel = endpoint({
  method: 'POST',
  path: '/channels/:channel/test',
  handler: 'notifications.testChannel',
  tag,
  summary: 'Send me a test: a short text to one address, with what the provider said',
  params: channelParams,
  idempotent: false,
  body: z.strictObject({ to: addressField }),
  response: { status: 200, schema: dataOf(z.object({ outcome: z.enum(['succeeded', 'failed', 'unknown']), reply: z.string() })) },
  refusals: { CHANNEL_NOT_SET_UP: 'The channel has no credentials.', TOO_MANY_TESTS: 'Wait a minute.' },
});

export const notificationEndpoints = { listTemplates, saveTemplate, orderNotifications, listChannels, saveChannel, testChannel };
