import { z } from 'zod';
import { endpoint } from '../../../../platform/http/endpoint';
import { listQuerySchema, type ListSpec } from '../../../../platform/http/list-query';
import { AGE_BANDS } from '../../domain/age-band';
import { dataOf, dayField, documentIdField, idParams, listOf, momentField, recentRefusal, TAG, textField, visitBody, whoFields } from '../fields';

/** What the list of visits can be asked, over `v` (a visit with its customer's columns). */
export const visitListSpec: ListSpec = {
  fields: {
    documentId: { type: 'id', sql: 'v.document_id' },
    at: { type: 'datetime', sql: 'v.at' },
    leftAt: { type: 'datetime', sql: 'v.left_at' },
    cancelledAt: { type: 'datetime', sql: 'v.cancelled_at' },
    recordedBy: { type: 'string', sql: 'v.recorded_by_name' },
    'customer.documentId': { type: 'id', sql: 'c.document_id', within: 'exists (select 1 from customers c where c.id = v.customer_id and @)' },
    'customer.name': { type: 'string', sql: 'c.name', within: 'exists (select 1 from customers c where c.id = v.customer_id and @)' },
    'customer.phone': { type: 'string', sql: 'c.phone', within: 'exists (select 1 from customers c where c.id = v.customer_id and @)' },
  },
  sorts: { at: { sql: 'v.at', type: 'datetime' } },
  defaultSort: [{ key: 'at', direction: 'desc' }],
};

export const listVisits = endpoint({
  method: 'GET',
  path: '/visits',
  handler: 'visit.find',
  tag: TAG,
  summary: 'Visits, the latest first',
  query: listQuerySchema(visitListSpec),
  response: { status: 200, schema: listOf(visitBody) },
});

export const myVisits = endpoint({
  method: 'GET',
  path: '/users/me/visits',
  handler: 'visit.mine',
  tag: TAG,
  summary: 'The visits of the customer record that is linked to the caller',
  query: listQuerySchema(visitListSpec),
  response: { status: 200, schema: listOf(visitBody) },
});

export const insideNow = endpoint({
  method: 'GET',
  path: '/visits/inside',
  handler: 'visit.inside',
  tag: TAG,
  summary: 'Who is inside now, who came last first (at most 500); meta counts all, today and a usual day',
  query: z.strictObject({}),
  response: {
    status: 200,
    schema: z.object({
      data: z.array(visitBody),
      meta: z.object({ inside: z.number().int(), today: z.number().int(), usual: z.number().int().nullable() }),
    }),
  },
});

const bucket = { visits: z.number().int() };

/** Counts of visits in a stretch of days of the shop's calendar. Weekdays: 1 Monday – 7 Sunday. */
export const visitStatisticsBody = z.object({
  from: z.string(),
  to: z.string(),
  visits: z.number().int(),
  bySex: z.array(z.object({ sex: z.string(), ...bucket })),
  byAge: z.array(z.object({ age: z.enum(AGE_BANDS), ...bucket })),
  bySocialStatus: z.array(z.object({ socialStatus: z.string(), ...bucket })),
  byHour: z.array(z.object({ weekday: z.number().int(), hour: z.number().int(), ...bucket })),
  byDay: z.array(z.object({ day: z.string(), ...bucket })),
});
export type VisitStatistics = z.output<typeof visitStatisticsBody>;

export const visitStatistics = endpoint({
  method: 'GET',
  path: '/visits/statistics',
  handler: 'visit.statistics',
  tag: TAG,
  summary: 'Visits by sex, age, social status, day, weekday and hour; the last 30 days unless told',
  query: z.strictObject({ from: dayField.optional(), to: dayField.optional() }),
  response: { status: 200, schema: dataOf(visitStatisticsBody) },
});

export const recordVisit = endpoint({
  method: 'POST',
  path: '/visits',
  handler: 'visit.record',
  tag: TAG,
  summary: 'Check somebody in; with a participation they have come to its event too',
  body: z.strictObject({
    ...whoFields,
    at: momentField.optional(),
    note: textField(1000).nullish(),
    participation: documentIdField.optional(),
  }),
  response: { status: 201, schema: dataOf(visitBody) },
  refusals: {
    ALREADY_INSIDE: 'They are inside; details.visit is the visit that counts.',
    OVERLAPS: 'Another visit of theirs covers this moment.',
    ...recentRefusal,
  },
});

export const leaveVisit = endpoint({
  method: 'POST',
  path: '/visits/:id/leave',
  handler: 'visit.leave',
  tag: TAG,
  summary: 'Check somebody out; doing it again changes nothing',
  params: idParams,
  body: z.strictObject({ at: momentField.optional() }),
  response: { status: 200, schema: dataOf(visitBody) },
  refusals: { VISIT_CANCELLED: 'The visit was undone.' },
});

export const undoVisit = endpoint({
  method: 'POST',
  path: '/visits/:id/undo',
  handler: 'visit.undo',
  tag: TAG,
  summary: 'Undo the arrival (the visit counts no more) or the leaving (they are inside again)',
  params: idParams,
  body: z.strictObject({ act: z.enum(['arrival', 'leave']).optional() }),
  response: { status: 200, schema: dataOf(visitBody) },
  refusals: { ...recentRefusal, ALREADY_INSIDE: 'They have come in again since.' },
});

export const editVisit = endpoint({
  method: 'PUT',
  path: '/visits/:id',
  handler: 'visit.update',
  tag: TAG,
  summary: 'Correct the note of a visit',
  params: idParams,
  body: z.strictObject({ note: textField(1000).nullable() }),
  response: { status: 200, schema: dataOf(visitBody) },
  refusals: recentRefusal,
});
