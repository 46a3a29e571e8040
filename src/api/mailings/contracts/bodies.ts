import { z } from 'zod';
import { CHANNELS } from '../domain/channels';
import { COUNTED, DELIVERY_STATES } from '../domain/delivery-state';
import { END_REASONS, MAILING_ACTS, MAILING_STATUSES } from '../domain/mailing-status';
import { PREFLIGHT_PROBLEMS } from '../domain/preflight';
import { FORMATS } from './fields';

const moment = z.string().meta({ format: 'date-time' });
const count = z.number().int();

/** `{ data, meta }` around one thing. */
export function dataOf<T extends z.ZodType>(schema: T) {
  return z.object({ data: schema, meta: z.object({}).loose().optional() });
}

/** `{ data: […], meta: { pagination } }` around a page. */
export function pageOf<T extends z.ZodType>(schema: T) {
  const pagination = z.object({ page: count, pageSize: count, pageCount: count, total: count });
  return z.object({ data: z.array(schema), meta: z.object({ pagination }).loose() });
}

export const fileSchema = z.object({ documentId: z.string(), fileName: z.string(), contentType: z.string(), size: count });

export const messageSchema = z
  .object({
    documentId: z.string(),
    name: z.string(),
    subject: z.string().nullable(),
    body: z.string(),
    format: z.enum(FORMATS),
    files: z.array(fileSchema),
    owner: z.object({ name: z.string(), isMe: z.boolean() }),
    /** Mailings that use it, by their number. */
    usedIn: count,
    version: count,
    archivedAt: moment.nullable(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Message' });
export type MessageBody = z.output<typeof messageSchema>;

/** Recipients by state, and the three numbers people ask for: sent (accepted by the server), failed (rejected), unknown. */
export const countsSchema = z.object({
  audience: count,
  ...Object.fromEntries(COUNTED.map((state) => [state, count])),
  sent: count,
  failed: count,
}) as unknown as z.ZodType<Record<(typeof COUNTED)[number] | 'audience' | 'sent' | 'failed', number>>;
export type Counts = z.output<typeof countsSchema>;

export const mailingSchema = z
  .object({
    documentId: z.string(),
    name: z.string(),
    channel: z.enum(CHANNELS),
    status: z.enum(MAILING_STATUSES),
    startAt: moment,
    endAt: moment,
    timezone: z.string(),
    message: z.object({ documentId: z.string(), name: z.string() }).nullable(),
    customers: z.array(z.string()),
    segment: z.string().nullable(),
    ratePerSecond: count.nullable(),
    connections: count.nullable(),
    owner: z.object({ name: z.string(), isMe: z.boolean() }),
    /** What the reader may do with it now. */
    allowedActs: z.array(z.enum(MAILING_ACTS)),
    mayEdit: z.boolean(),
    /** `building` while the recipients are being written down. */
    audienceState: z.enum(['none', 'building', 'ready']),
    counts: countsSchema,
    endReason: z.enum(END_REASONS).nullable(),
    startedAt: moment.nullable(),
    startedBy: z.string().nullable(),
    pausedAt: moment.nullable(),
    pausedBy: z.string().nullable(),
    completedAt: moment.nullable(),
    version: count,
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Mailing' });
export type MailingBody = z.output<typeof mailingSchema>;

export const audienceSchema = z.object({
  people: count,
  addresses: count,
  withoutAddress: count,
  /** How many of the addresses are passed over, by reason; only when asked for. */
  suppressed: z.record(z.string(), count).optional(),
});
export type AudienceBody = z.output<typeof audienceSchema>;

export const preflightSchema = z.object({
  ok: z.boolean(),
  problems: z.array(z.object({ code: z.enum(PREFLIGHT_PROBLEMS), message: z.string(), details: z.record(z.string(), z.unknown()) })),
  audience: audienceSchema.extend({ willSend: count, suppressed: z.record(z.string(), count) }),
  /** Seconds until the last letter would be handed over, as far as limits and speed are known; null when unknown. */
  estimatedSeconds: z.number().nullable(),
});
export type PreflightBody = z.output<typeof preflightSchema>;

export const progressSchema = z.object({
  status: z.enum(MAILING_STATUSES),
  audienceState: z.enum(['none', 'building', 'ready']),
  /** Share of the customers looked at while the snapshot is taken, 0…1. */
  audienceProgress: z.number(),
  counts: countsSchema,
  /** Letters answered a second, over the last ten seconds. */
  perSecond: z.number(),
  secondsLeft: z.number().nullable(),
  /** The channel rests: until when and why. */
  channel: z.object({ stoppedUntil: moment.nullable(), stoppedReason: z.string().nullable() }),
});
export type ProgressBody = z.output<typeof progressSchema>;

export const deliverySchema = z.object({
  documentId: z.string(),
  address: z.string(),
  customer: z.object({ documentId: z.string(), name: z.string().nullable() }).nullable(),
  state: z.enum(DELIVERY_STATES),
  attempts: count,
  /** The last reply, or why it was not sent. */
  reason: z.string().nullable(),
  nextTryAt: moment.nullable(),
  settledAt: moment.nullable(),
  bouncedAt: moment.nullable(),
  complainedAt: moment.nullable(),
  unsubscribedAt: moment.nullable(),
  resentBy: z.string().nullable(),
});
export type DeliveryBody = z.output<typeof deliverySchema>;

export const attemptSchema = z.object({
  at: moment,
  outcome: z.enum(['succeeded', 'failed', 'unknown', 'resent']),
  serverResponse: z.string().nullable(),
});
export const deliveryDetailSchema = deliverySchema.extend({ log: z.array(attemptSchema) });
export type DeliveryDetail = z.output<typeof deliveryDetailSchema>;

export const statsSchema = z.object({
  counts: countsSchema,
  bounced: count,
  complained: count,
  unsubscribed: count,
  /** By minute (by hour after a day, by day after a month), oldest first. */
  series: z.array(z.object({ at: moment, succeeded: count, failed: count, unknown: count })),
  /** The most frequent replies and reasons. */
  replies: z.array(z.object({ state: z.enum(DELIVERY_STATES), reply: z.string(), count })),
});
export type StatsBody = z.output<typeof statsSchema>;

export const ownerStatsSchema = z.object({
  owner: z.object({ name: z.string(), isMe: z.boolean() }),
  mailings: count,
  counts: countsSchema,
});
export type OwnerStats = z.output<typeof ownerStatsSchema>;

export const previewSchema = z.object({
  subject: z.string(),
  html: z.string().nullable(),
  text: z.string(),
  /** Fields this recipient lacks and the text prints without a `default`. */
  missing: z.array(z.string()),
  unknownTags: z.array(z.string()),
});
export type PreviewBody = z.output<typeof previewSchema>;

export const testSchema = z.object({ outcome: z.enum(['succeeded', 'failed', 'unknown']), reply: z.string() });
export type TestBody = z.output<typeof testSchema>;

export const suppressionSchema = z.object({
  documentId: z.string(),
  channel: z.enum(CHANNELS),
  address: z.string(),
  reason: z.string(),
  note: z.string().nullable(),
  at: moment,
  by: z.string().nullable(),
});
export type SuppressionBody = z.output<typeof suppressionSchema>;
