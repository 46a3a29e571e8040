import { z } from 'zod';
import { endpoint } from '../../../../platform/http/endpoint';
import { PARTICIPATION_STATES } from '../../domain/participation';
import { answersField, dataOf, documentIdField, idParams, participationBody, recentRefusal, TAG, textField, whoFields, wholeField } from '../fields';

const one = z.strictObject({ id: documentIdField, participation: documentIdField });
const answer = { status: 200, schema: dataOf(participationBody) };

export const myParticipations = endpoint({
  method: 'GET',
  path: '/participations',
  handler: 'participation.mine',
  tag: TAG,
  summary: 'My own sign-ups, the latest event first (at most 200)',
  query: z.strictObject({}),
  response: { status: 200, schema: dataOf(z.array(participationBody)) },
});
export const listParticipations = endpoint({
  method: 'GET',
  path: '/events/:id/participations',
  handler: 'participation.find',
  tag: TAG,
  summary: 'Who takes part and who waits, the queue in its order (at most 2000); a client sees their own',
  params: idParams,
  query: z.strictObject({ status: z.enum(PARTICIPATION_STATES).optional(), search: textField(100).optional() }),
  response: { status: 200, schema: dataOf(z.array(participationBody)) },
});
export const participate = endpoint({
  method: 'POST',
  path: '/events/:id/participations',
  handler: 'participation.create',
  tag: TAG,
  summary: 'Sign up: `registered`, or `waitlisted` when there is no place or somebody waits already',
  params: idParams,
  body: z.strictObject({
    ...whoFields,
    partySize: wholeField(1, 100).optional(),
    answers: answersField.optional(),
    note: textField(1000).nullish(),
  }),
  response: { status: 201, schema: dataOf(participationBody) },
  refusals: {
    ALREADY_SIGNED_UP: 'They have signed up; details.participation is it.',
    EVENT_CLOSED: 'Nobody can sign up: the event has begun, is over, was called off or is a draft.',
    PARTY_TOO_LARGE: 'The party is larger than the event allows.',
  },
});
export const leaveEvent = endpoint({
  method: 'DELETE',
  path: '/events/:id/participations',
  handler: 'participation.leave',
  tag: TAG,
  summary: 'Give my own place back; the queue moves',
  params: idParams,
  body: z.strictObject({}),
  response: answer,
  refusals: { EVENT_CLOSED: 'The event has begun.' },
});
export const dropParticipation = endpoint({
  method: 'DELETE',
  path: '/events/:id/participations/:participation',
  handler: 'participation.drop',
  tag: TAG,
  summary: 'Give a place back, mine or, as staff, anyone’s; the queue moves',
  params: one,
  body: z.strictObject({}),
  response: answer,
  refusals: { EVENT_CLOSED: 'The event has begun; staff mark who came instead.' },
});
export const acceptOffer = endpoint({
  method: 'POST',
  path: '/events/:id/participations/:participation/accept',
  handler: 'participation.accept',
  tag: TAG,
  summary: 'Take the place that is held for me',
  params: one,
  body: z.strictObject({}),
  response: answer,
  refusals: { OFFER_OVER: 'There is no offer any more.' },
});
export const changeParty = endpoint({
  method: 'PUT',
  path: '/events/:id/participations/:participation',
  handler: 'participation.update',
  tag: TAG,
  summary: 'Change party, answers or note; a larger party needs free places',
  params: one,
  body: z.strictObject({
    partySize: wholeField(1, 100).optional(),
    answers: answersField.optional(),
    note: textField(1000).nullish(),
  }),
  response: answer,
  refusals: {
    NO_PLACES: 'There are not so many places.',
    PARTY_TOO_LARGE: 'The party is larger than the event allows.',
    EVENT_CLOSED: 'The event has begun.',
  },
});
export const checkIn = endpoint({
  method: 'POST',
  path: '/events/:id/check-in',
  handler: 'participation.checkIn',
  tag: TAG,
  summary: 'A participant has come: by participation, customer or the code of a ticket; again changes nothing',
  params: idParams,
  body: z
    .strictObject({ participation: documentIdField.optional(), customer: documentIdField.optional(), code: textField(200).optional() })
    .refine((who) => Object.values(who).filter((value) => value !== undefined).length === 1, 'must name one of participation, customer, code'),
  response: answer,
  refusals: { NO_PLACE_GIVEN: 'They have no place: they wait, gave it back or never signed up.', UNKNOWN_CODE: 'The code is not of this event.' },
});
export const undoCheckIn = endpoint({
  method: 'POST',
  path: '/events/:id/participations/:participation/undo-check-in',
  handler: 'participation.undoCheckIn',
  tag: TAG,
  summary: 'They have not come after all',
  params: one,
  body: z.strictObject({}),
  response: answer,
  refusals: recentRefusal,
});
export const ticketPdf = endpoint({
  method: 'GET',
  path: '/events/:id/participations/:participation/ticket.pdf',
  handler: 'participation.ticketPdf',
  tag: TAG,
  summary: 'The ticket with its QR code, to print',
  params: one,
  query: z.strictObject({ locale: z.enum(['ru', 'en']).optional() }),
  response: { status: 200, contentType: 'application/pdf' },
  refusals: { NO_PLACE_GIVEN: 'There is no place to show a ticket for.' },
});
export const ticketPng = endpoint({
  method: 'GET',
  path: '/events/:id/participations/:participation/ticket.png',
  handler: 'participation.ticketPng',
  tag: TAG,
  summary: 'The QR code of the ticket',
  params: one,
  query: z.strictObject({}),
  response: { status: 200, contentType: 'image/png' },
  refusals: { NO_PLACE_GIVEN: 'There is no place to show a ticket for.' },
});
