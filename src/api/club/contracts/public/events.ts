import { z } from 'zod';
import { endpoint } from '../../../../platform/http/endpoint';
import { listQuerySchema, type ListSpec } from '../../../../platform/http/list-query';
import { EVENT_STATUSES } from '../../domain/participation';
import { FREQUENCIES } from '../../domain/series';
import {
  dataOf,
  dayField,
  documentIdField,
  eventBody,
  idParams,
  lineField,
  listOf,
  momentField,
  priceField,
  questionsField,
  reasonField,
  singleQuery,
  TAG,
  textField,
  titleField,
  wholeField,
} from '../fields';

/** What the list of events can be asked, over `e`. */
export const eventListSpec: ListSpec = {
  search: true,
  fields: {
    documentId: { type: 'id', sql: 'e.document_id' },
    title: { type: 'string', sql: 'e.title' },
    place: { type: 'string', sql: 'e.place' },
    startAt: { type: 'datetime', sql: 'e.start_at' },
    endAt: { type: 'datetime', sql: 'e.end_at' },
    status: { type: 'enum', values: EVENT_STATUSES, sql: 'e.event_status' },
    'template.documentId': {
      type: 'id',
      sql: 't.document_id',
      within: 'exists (select 1 from events_template_lnk l join event_templates t on t.id = l.event_template_id where l.event_id = e.id and @)',
    },
  },
  sorts: { startAt: { sql: 'e.start_at', type: 'datetime' }, title: { sql: 'e.title', type: 'string' } },
  defaultSort: [{ key: 'startAt', direction: 'asc' }],
};

const shared = {
  title: titleField(200),
  description: textField(20_000).nullable(),
  place: lineField(300).nullable(),
  capacity: wholeField(1, 100_000).nullable(),
  price: priceField.nullable(),
  maxPartySize: wholeField(1, 100),
  remindHours: wholeField(0, 720),
  questions: questionsField,
};
const templateFields = { ...shared, durationMinutes: wholeField(5, 20_160) };
const partial = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape).partial();

/** What staff type of an event. */
export const eventFields = z.strictObject({ ...shared, startAt: momentField, endAt: momentField, status: z.enum(['draft', 'published']) });
export type EventFields = Partial<z.output<typeof eventFields>>;

const capacityRefusal = { CAPACITY_BELOW_TAKEN: 'More places are taken than the capacity you sent; details.taken says how many.' };

export const listEvents = endpoint({
  method: 'GET',
  path: '/events',
  handler: 'event.find',
  tag: TAG,
  summary:
    'Events by their date, past ones first; those to come by `filters[endAt][$gte]`. Everybody but staff sees published ones',
  query: listQuerySchema(eventListSpec),
  response: { status: 200, schema: listOf(eventBody) },
});
export const eventsCalendar = endpoint({
  method: 'GET',
  path: '/events/calendar.ics',
  handler: 'event.calendar',
  tag: TAG,
  summary: 'Published events from a month ago on, as iCalendar',
  query: z.strictObject({}),
  response: { status: 200, contentType: 'text/calendar' },
});
export const getEvent = endpoint({
  method: 'GET',
  path: '/events/:id',
  handler: 'event.findOne',
  tag: TAG,
  summary: 'An event',
  params: idParams,
  query: singleQuery,
  response: { status: 200, schema: dataOf(eventBody) },
});
export const eventCalendar = endpoint({
  method: 'GET',
  path: '/events/:id/calendar.ics',
  handler: 'event.calendarOfOne',
  tag: TAG,
  summary: 'An event as iCalendar',
  params: idParams,
  query: z.strictObject({}),
  response: { status: 200, contentType: 'text/calendar' },
});
export const createEvent = endpoint({
  method: 'POST',
  path: '/events',
  handler: 'event.create',
  tag: TAG,
  summary: 'Add an event without a template',
  body: eventFields.partial().required({ title: true, startAt: true, endAt: true }),
  response: { status: 201, schema: dataOf(eventBody) },
});
export const updateEvent = endpoint({
  method: 'PUT',
  path: '/events/:id',
  handler: 'event.update',
  tag: TAG,
  summary: 'Change an event; a larger capacity moves its queue',
  params: idParams,
  body: eventFields.partial(),
  response: { status: 200, schema: dataOf(eventBody) },
  refusals: { ...capacityRefusal, EVENT_OVER: 'The event is over or was called off.' },
});
export const cancelEvent = endpoint({
  method: 'POST',
  path: '/events/:id/cancel',
  handler: 'event.cancel',
  tag: TAG,
  summary: 'Call an event off; everybody who signed up is told',
  params: idParams,
  body: z.strictObject({ reason: reasonField }),
  response: { status: 200, schema: dataOf(eventBody) },
  refusals: { EVENT_OVER: 'The event is over.' },
});
export const finishEvent = endpoint({
  method: 'POST',
  path: '/events/:id/finish',
  handler: 'event.finish',
  tag: TAG,
  summary: 'Close an event that has begun: who has not come is a no-show',
  params: idParams,
  body: z.strictObject({}),
  response: { status: 200, schema: dataOf(eventBody) },
  refusals: { NOT_BEGUN: 'The event has not begun.' },
});

/** A template with how often it was used. */
export const templateBody = z
  .object({ documentId: z.string(), ...templateFields, events: z.number().int(), archivedAt: z.string().nullable() })
  .meta({ id: 'EventTemplate' });
export type TemplateBody = z.output<typeof templateBody>;

export const listTemplates = endpoint({
  method: 'GET',
  path: '/event-templates',
  handler: 'event-template.find',
  tag: TAG,
  summary: 'Templates of events that are in use',
  query: z.strictObject({ archived: z.enum(['true', 'false']).optional() }),
  response: { status: 200, schema: dataOf(z.array(templateBody)) },
});
export const getTemplate = endpoint({
  method: 'GET',
  path: '/event-templates/:id',
  handler: 'event-template.findOne',
  tag: TAG,
  summary: 'A template',
  params: idParams,
  query: singleQuery,
  response: { status: 200, schema: dataOf(templateBody) },
});
export const createTemplate = endpoint({
  method: 'POST',
  path: '/event-templates',
  handler: 'event-template.create',
  tag: TAG,
  summary: 'Add a template',
  body: partial(templateFields).required({ title: true, durationMinutes: true }),
  response: { status: 201, schema: dataOf(templateBody) },
});
export const updateTemplate = endpoint({
  method: 'PUT',
  path: '/event-templates/:id',
  handler: 'event-template.update',
  tag: TAG,
  summary: 'Change a template; events that exist stay as they are',
  params: idParams,
  body: partial({ ...templateFields, archived: z.boolean() }),
  response: { status: 200, schema: dataOf(templateBody) },
});

const overrides = { place: shared.place, capacity: shared.capacity, price: shared.price, status: z.enum(['draft', 'published']) };
export const instantiateTemplate = endpoint({
  method: 'POST',
  path: '/event-templates/:id/instantiate',
  handler: 'event-template.instantiate',
  tag: TAG,
  summary: 'Make an event from a template',
  params: idParams,
  body: z.strictObject({ startAt: momentField, ...partial(overrides).shape, title: shared.title.optional() }),
  response: { status: 201, schema: dataOf(eventBody) },
  refusals: { TEMPLATE_ARCHIVED: 'The template is archived.' },
});

/** The rule of a series as staff send it; the time zone is the shop's unless told. */
export const seriesField = z.strictObject({
  startDay: dayField,
  startTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 19:00'),
  timezone: textField(64).optional(),
  frequency: z.enum(FREQUENCIES, `must be one of ${FREQUENCIES.join(', ')}`),
  every: wholeField(1, 12).optional(),
  weekdays: z.array(wholeField(1, 7)).max(7).optional(),
  times: wholeField(1, 104).nullish(),
  untilDay: dayField.nullish(),
});
export const createSeries = endpoint({
  method: 'POST',
  path: '/event-templates/:id/series',
  handler: 'event-template.series',
  tag: TAG,
  summary: 'Make a series of events from a template, at most 104; the time on the wall clock stays over daylight saving',
  params: idParams,
  body: z.strictObject({ rule: seriesField, ...partial(overrides).shape }),
  response: { status: 201, schema: dataOf(z.object({ series: z.string(), events: z.array(eventBody) })) },
  refusals: { TEMPLATE_ARCHIVED: 'The template is archived.', EMPTY_SERIES: 'The rule gives no event.' },
});
export const cancelSeries = endpoint({
  method: 'POST',
  path: '/event-series/:id/cancel',
  handler: 'event-template.cancelSeries',
  tag: TAG,
  summary: 'Call off the events of a series that have not begun',
  params: z.strictObject({ id: documentIdField }),
  body: z.strictObject({ reason: reasonField }),
  response: { status: 200, schema: dataOf(z.object({ cancelled: z.number().int() })) },
});
