import { z } from 'zod';
import { visibleLine } from '../../../kernel/text';
import { dayField, documentIdField, sexField } from '../../crm/contracts/fields';
import { EVENT_STATUSES, PARTICIPATION_STATES } from '../domain/participation';
import { QUESTION_KINDS } from '../domain/questions';

export { dayField, documentIdField, sexField };
export { dataOf, listOf } from '../../crm/contracts/bodies';
export { idParams, singleQuery } from '../../crm/contracts/fields';

/** One of the club's places in the documentation. */
export const TAG = 'Club';

/** A moment on the wire. */
export const moment = z.string().meta({ format: 'date-time' });

/** A moment as a caller sends one: ISO 8601 with a zone; read as UTC, since PostgreSQL knows no zone beyond 16 hours. */
export const momentField = z.iso
  .datetime({ offset: true, error: 'must be a moment like 2026-11-21T19:00:00+03:00' })
  .refine((text) => Math.abs(new Date(text).getUTCFullYear() - 2050) < 100, 'is too far away')
  .overwrite((text) => (Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString()));

export const textField = (max: number) => z.string().trim().max(max, `must be at most ${max} characters`);
/** A name or a title: one visible line. */
export const lineField = (max: number) => z.string().overwrite(visibleLine).max(max, `must be at most ${max} characters`);
export const titleField = (max: number) => lineField(max).min(1, 'must not be empty');
export const wholeField = (least: number, most: number) =>
  z
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);
/** What somebody is told who may not change a record any more. */
export const recentRefusal = { TOO_LATE: 'It is not yours or too old for you to change; a director can.' };
export const reasonField = textField(500).min(1, 'must not be empty');
export const priceField = z
  .number({ error: 'must be a number' })
  .min(0, 'must be at least 0')
  .max(9_999_999.99, 'must be at most 9999999.99')
  .refine((price) => Math.abs(Math.round(price * 100) - price * 100) < 1e-6, 'must have at most two decimals');

/** Who it is about: a customer by documentId or by phone in any notation; a client leaves it out and means themselves. */
export const whoFields = { customer: documentIdField.optional(), phone: textField(50).optional() };

/** One question of an event. */
export const questionField = z
  .strictObject({
    key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be a key such as "diet"'),
    label: titleField(200),
    kind: z.enum(QUESTION_KINDS, `must be one of ${QUESTION_KINDS.join(', ')}`),
    required: z.boolean(),
    options: z
      .array(titleField(100))
      .max(30, 'must be at most 30')
      .refine((options) => new Set(options).size === options.length, 'must differ from one another')
      .optional(),
  })
  .refine(({ kind, options }) => kind !== 'choice' || (options !== undefined && options.length > 1), {
    path: ['options'],
    error: 'must be two or more for a choice',
  });
export const questionsField = z
  .array(questionField)
  .max(20, 'must be at most 20 questions')
  .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, 'must have different keys');

export const answersField = z.record(z.string().max(40), z.union([z.string(), z.number(), z.boolean()]).nullable());

/** A person in short. */
export const personBody = z.object({ documentId: z.string(), name: z.string().nullable(), phone: z.string().nullable() });

/** A visit; times in UTC. `mayUndo` is for whoever asks; the note is for staff, others read null. */
export const visitBody = z
  .object({
    documentId: z.string(),
    customer: personBody,
    at: moment,
    leftAt: moment.nullable(),
    closedByClock: z.boolean(),
    recordedBy: z.string(),
    leftBy: z.string().nullable(),
    event: z.object({ documentId: z.string(), title: z.string() }).nullable(),
    note: z.string().nullable(),
    cancelledAt: moment.nullable(),
    cancelledBy: z.string().nullable(),
    mayUndo: z.boolean(),
  })
  .meta({ id: 'Visit' });
export type VisitBody = z.output<typeof visitBody>;

/** An event as everybody reads it. `free` is null without a limit; `waiting` counts parties in the queue. */
export const eventBody = z
  .object({
    documentId: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    startAt: moment,
    endAt: moment,
    place: z.string().nullable(),
    capacity: z.number().int().nullable(),
    taken: z.number().int(),
    free: z.number().int().nullable(),
    waiting: z.number().int(),
    price: z.number().nullable(),
    maxPartySize: z.number().int(),
    remindHours: z.number().int(),
    questions: z.array(questionField),
    status: z.enum(EVENT_STATUSES),
    template: z.object({ documentId: z.string(), title: z.string() }).nullable(),
    series: z.string().nullable(),
  })
  .meta({ id: 'ClubEvent' });
export type EventBody = z.output<typeof eventBody>;

/** Somebody's place at an event, or in its queue (`place` counts from 1). */
export const participationBody = z
  .object({
    documentId: z.string(),
    event: z.object({ documentId: z.string(), title: z.string(), startAt: moment }),
    customer: personBody,
    status: z.enum(PARTICIPATION_STATES),
    partySize: z.number().int(),
    answers: z.record(z.string(), z.unknown()),
    note: z.string().nullable(),
    place: z.number().int().nullable(),
    offerExpiresAt: moment.nullable(),
    registeredAt: moment.nullable(),
    checkedInAt: moment.nullable(),
    checkedInBy: z.string().nullable(),
    cancelledAt: moment.nullable(),
    cancelReason: z.string().nullable(),
    recordedBy: z.string(),
    createdAt: moment,
  })
  .meta({ id: 'Participation' });
export type ParticipationBody = z.output<typeof participationBody>;
