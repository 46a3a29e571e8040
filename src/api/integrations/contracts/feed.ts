import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { EVENT_GROUPS, EVENT_TYPES, isTypePattern } from '../domain/event-types';

const tag = 'Events';

/** Events that one reading gives at most. */
export const MOST_EVENTS = 500;

/** Seconds that a reading may wait for news. */
export const MOST_WAIT_S = 25;

/** A type, all of a group (`order.*`), or everything (`*`). */
export const typePattern = z
  .string()
  .max(60)
  .refine(
    isTypePattern,
    `is not a type of event; known: *, ${Object.keys(EVENT_GROUPS)
      .map((group) => `${group}.*`)
      .join(', ')}, ${EVENT_TYPES.join(', ')}`,
  );

const whole = (least: number, most: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((number) => number >= least && number <= most, `must be a whole number from ${least} to ${most}`)
    .default(fallback);

/** One event, in the feed and in the body of a webhook alike. */
export const eventSchema = z
  .object({
    position: z.number().int().meta({ description: 'Rises by one from event to event of the whole feed' }),
    id: z.string().meta({ description: 'The same whenever this event is given out; tells repeats apart' }),
    type: z.string(),
    at: z.string().meta({ format: 'date-time' }),
    subject: z.string().meta({ description: 'documentId of what it is about; of the order for quotes, of the customer for consents' }),
    data: z
      .record(z.string(), z.unknown())
      .meta({ description: 'What is needed to decide whether to look; no names, addresses or phones' }),
  })
  .meta({ id: 'Event' });
export type EventBody = z.output<typeof eventSchema>;

export const feedSchema = z.object({
  data: z.array(eventSchema),
  meta: z.object({
    next: z.string().meta({ description: 'The cursor to go on from; keep it after the events are dealt with' }),
    hasMore: z.boolean().meta({ description: 'There is more already: ask again at once, also after an empty answer' }),
  }),
});
export type FeedBody = z.output<typeof feedSchema>;

export const readFeedEndpoint = endpoint({
  method: 'GET',
  path: '/feed',
  handler: 'feed.find',
  tag,
  summary: 'What happened, in the order of commits, for 30 days',
  description:
    'Begin with `after=latest`, keep `meta.next`, read what you need by REST, then ask on from the cursor. Without `after` it begins with the oldest event kept. An answer may be empty with `hasMore`.',
  query: z.strictObject({
    after: z
      .string()
      .regex(/^(latest|[0-9a-f]{8}\.\d{1,15})$/, 'must be a cursor as `meta.next` gave it, or latest')
      .optional(),
    types: z
      .union([z.string().transform((text) => text.split(',').map((type) => type.trim())), z.array(z.string())])
      .pipe(z.array(typePattern).min(1).max(100))
      .optional(),
    limit: whole(1, MOST_EVENTS, 100),
    wait: whole(0, MOST_WAIT_S, 0),
  }),
  response: { status: 200, schema: feedSchema },
  refusals: {
    FEED_EXPIRED:
      '410: what follows this cursor is not kept any more. `details.from` is the cursor of the oldest event; read the state anew.',
  },
});
