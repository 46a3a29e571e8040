import { z } from 'zod';
import { endpoint, type Endpoint } from '../../../platform/http/endpoint';
import {
  dataOf,
  dayField,
  documentIdField,
  lineField,
  moment,
  momentField,
  sexField,
  textField,
  titleField,
  visitBody,
  wholeField,
} from './fields';

/** The desk's twin of a REST endpoint: `/api/visits` is `/desk/club/visits` there, with the same input and answer, for panel users. */
export function deskTwin<E extends Endpoint>(one: E): E {
  return { ...one, tag: 'Desk', path: `/club${one.path}`, handler: `club.${deskAction(one.handler)}` };
}

/** `event-template.find` → `eventTemplateFind`. */
export function deskAction(handler: string): string {
  const [controller = '', action = ''] = handler.split('.');
  const camel = controller.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `${camel}${action.slice(0, 1).toUpperCase()}${action.slice(1)}`;
}

/** Somebody as the reception finds them. `inside` is the open visit; `today` a place at an event of today; `matched` the digits found. */
export const visitorBody = z.object({
  documentId: z.string(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  sex: z.string(),
  age: z.number().int().nullable(),
  socialStatus: z.string().nullable(),
  visits: z.number().int(),
  lastVisitAt: moment.nullable(),
  inside: z.object({ visit: z.string(), since: moment }).nullable(),
  today: z
    .object({
      participation: z.string(),
      event: z.string(),
      title: z.string(),
      startAt: moment,
      partySize: z.number().int(),
      isIn: z.boolean(),
    })
    .nullable(),
  awards: z.array(z.object({ title: z.string(), icon: z.string().nullable() })),
});
export type Visitor = z.output<typeof visitorBody>;

export const findVisitors = endpoint({
  method: 'GET',
  path: '/reception/visitors',
  handler: 'reception.visitors',
  tag: 'Desk',
  summary: 'People by the last digits of the phone (two or more), by name, or by a scanned code; at most eight',
  query: z.strictObject({ q: textField(200).min(1, 'must not be empty') }),
  response: { status: 200, schema: dataOf(z.array(visitorBody)) },
});

/** Something that was recorded at the reception lately. */
export const recordBody = z.object({
  key: z.string(),
  kind: z.enum(['arrival', 'leave', 'sale']),
  at: moment,
  customer: z.string().nullable(),
  by: z.string(),
  subject: z.string(),
  total: z.number().nullable(),
  mayUndo: z.boolean(),
});
export type ReceptionRecord = z.output<typeof recordBody>;

export const recentRecords = endpoint({
  method: 'GET',
  path: '/reception/records',
  handler: 'reception.records',
  tag: 'Desk',
  summary: 'The latest arrivals, leavings and sales over the counter, at most 30',
  query: z.strictObject({}),
  response: { status: 200, schema: z.object({ data: z.array(recordBody), meta: z.object({ recentHours: z.number().int() }) }) },
});

export const addVisitor = endpoint({
  method: 'POST',
  path: '/reception/visitors',
  handler: 'reception.addVisitor',
  tag: 'Desk',
  summary: 'A new visitor with consent, checked in at once',
  body: z.strictObject({
    name: titleField(200),
    phone: textField(50).nullish(),
    sex: sexField.optional(),
    birthDate: dayField.nullish(),
    socialStatus: lineField(100).nullish(),
    consent: z.boolean(),
    checkIn: z.boolean(),
    at: momentField.optional(),
  }),
  response: { status: 201, schema: dataOf(z.object({ customer: documentIdField, visit: visitBody.nullable() })) },
  refusals: { DUPLICATE: 'Somebody has this phone; details.customer is who.' },
});

export const cardCode = endpoint({
  method: 'GET',
  path: '/customers/:id/card.png',
  handler: 'reception.card',
  tag: 'Desk',
  summary: 'The QR code of a customer’s card',
  params: z.strictObject({ id: documentIdField }),
  query: z.strictObject({}),
  response: { status: 200, contentType: 'image/png' },
});

/** Windows and lifetimes of the club: hours that a manager may change what they recorded, minutes an offer stands, hours a visit lasts at most. */
export const clubSettingsBody = z.object({
  recentHours: wholeField(0, 8_760),
  offerMinutes: wholeField(5, 10_080),
  insideHours: wholeField(1, 72),
});
export type ClubSettings = z.output<typeof clubSettingsBody>;

export const readClubSettings = endpoint({
  method: 'GET',
  path: '/settings',
  handler: 'settings.read',
  tag: 'Desk',
  summary: 'Settings of the club',
  query: z.strictObject({}),
  response: { status: 200, schema: dataOf(clubSettingsBody) },
});
export const saveClubSettings = endpoint({
  method: 'PUT',
  path: '/settings',
  handler: 'settings.save',
  tag: 'Desk',
  summary: 'Change the settings of the club',
  body: z.strictObject(clubSettingsBody.shape).partial(),
  response: { status: 200, schema: dataOf(clubSettingsBody) },
});
