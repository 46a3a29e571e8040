import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import type { ListQuery } from '../../../platform/http/list-query';
import { compileWhere, escapeLike } from '../../../platform/http/list-sql';
import { invalid, notFound, Refusal } from '../../../platform/http/refusal';
import { enqueue } from '../../../platform/queue/enqueue';
import { isStaff, SYSTEM, type Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { listPage, type PageOf } from '../../crm/services/list-page';
import { eventCancelled, eventMoved } from '../contracts/events';
import type { EventBody } from '../contracts/fields';
import { eventListSpec, type EventFields } from '../contracts/public/events';
import * as sql from '../sql/events';
import { forgetReminders, moveAllParticipations } from '../sql/participations';
import { endOffersOfEvent } from '../sql/waitlist-offers';
import { eventBody } from './event-body';
import { settlePlaces } from './queue';

const WAITING_STATES = ['registered', 'waitlisted', 'offered'];

/** A page of events; everybody but staff sees published and finished ones. */
export async function listEvents(handle: Trx, actor: Actor, query: ListQuery): Promise<PageOf<EventBody>> {
  return listPage<sql.EventRow, EventBody>(
    handle,
    {
      spec: eventListSpec,
      alias: 'e',
      from: () => 'events',
      where: (parameters) => {
        const seen = isStaff(actor) ? 'true' : `e.event_status in ('published', 'finished')`;
        const found =
          query.search === null ? 'true' : `lower(e.title) like ${parameters.add(`%${escapeLike(query.search.toLowerCase())}%`, '::text')}`;
        return `${seen} and ${found} and ${compileWhere(query.where, eventListSpec, parameters)}`;
      },
      isFiltered: true,
      columns: sql.EVENT_COLUMNS,
      body: eventBody,
    },
    query,
  );
}

/** One event; drafts are for staff. 404. */
export async function readEvent(handle: Trx, actor: Actor, id: string): Promise<EventBody> {
  const [row] = await sql.selectEvent(handle, id);
  if (!row || (row.event_status === 'draft' && !isStaff(actor))) throw notFound('Event');
  return eventBody(row);
}

/** Adds an event without a template; audited. */
export async function createEvent(trx: Trx, actor: Actor, fields: EventFields): Promise<EventBody> {
  const id = documentId(randomBytes);
  requireOrder(fields.startAt, fields.endAt);
  await sql.insertEvents(trx, JSON.stringify([{ document_id: id, ...columnsOf(fields) }]), null, null);
  await audit(trx, { actor, action: 'event.create', subject: 'event', subjectId: id, after: fields });
  return readEvent(trx, actor, id);
}

/** Changes an event; its queue moves when there are more places. 409 `CAPACITY_BELOW_TAKEN`, `EVENT_OVER`. */
export async function changeEvent(trx: Trx, actor: Actor, id: string, fields: EventFields): Promise<EventBody> {
  const event = await openEvent(trx, id);
  if (event.event_status === 'cancelled' || event.event_status === 'finished') throw over();
  requireOrder(fields.startAt ?? event.start_at.toISOString(), fields.endAt ?? event.end_at.toISOString());
  if (typeof fields.capacity === 'number' && fields.capacity < event.seats_taken)
    throw new Refusal(409, `${event.seats_taken} places are taken`, { code: 'CAPACITY_BELOW_TAKEN', taken: event.seats_taken });
  await sql.updateEvent(trx, event.id, JSON.stringify(columnsOf(fields)));
  const [after] = await sql.lockEvent(trx, id);
  if (!after) throw notFound('Event');
  await settlePlaces(trx, after);
  if (after.start_at.getTime() !== event.start_at.getTime() || after.place !== event.place) {
    await forgetReminders(trx, event.id);
    if (event.seats_taken > 0) await enqueue(trx, eventMoved, { eventId: event.id });
  }
  await audit(trx, { actor, action: 'event.update', subject: 'event', subjectId: id, before: beforeOf(event, fields), after: fields });
  return readEvent(trx, actor, id);
}

/** Calls an event off; places and queue are given up and everybody is to be told. A second time changes nothing. */
export async function cancelEvent(trx: Trx, actor: Actor, id: string, reason: string): Promise<EventBody> {
  const event = await openEvent(trx, id);
  if (event.event_status === 'finished') throw over();
  if (event.event_status !== 'cancelled') {
    await endOffersOfEvent(trx, event.id, 'expired');
    const gone = await moveAllParticipations(trx, event.id, WAITING_STATES, 'cancelled', 'event-cancelled');
    await sql.setEventStatus(trx, event.id, 'cancelled');
    await sql.recountSeats(trx, event.id);
    if (gone.length > 0) await enqueue(trx, eventCancelled, { eventId: event.id, participationIds: gone.map((one) => one.id) });
    await audit(trx, { actor, action: 'event.cancel', subject: 'event', subjectId: id, after: { reason, told: gone.length } });
  }
  return readEvent(trx, actor, id);
}

/** Closes an event that has begun: who has not come is a no-show, the queue is sent home. */
export async function finishEvent(trx: Trx, actor: Actor, id: string): Promise<EventBody> {
  await finish(trx, actor, await openEvent(trx, id));
  return readEvent(trx, actor, id);
}

/** The same for events that nobody closed within so many hours of their end; for the clock. */
export async function finishForgotten(trx: Trx, hours: number): Promise<number> {
  const ids = await sql.eventsToFinish(trx, hours);
  for (const { id } of ids) {
    const [event] = await sql.lockEventById(trx, id);
    if (event) await finish(trx, SYSTEM, event);
  }
  return ids.length;
}

/** Calls off what has not begun of a series; answers how many events: of two who do it at once, the second none. */
export async function cancelSeries(trx: Trx, actor: Actor, series: string, reason: string): Promise<{ cancelled: number }> {
  const [known] = await sql.findSeries(trx, series);
  if (!known) throw notFound('Series');
  const events = await sql.lockOpenEventsOfSeries(trx, series);
  for (const { document_id: id } of events) await cancelEvent(trx, actor, id, reason);
  return { cancelled: events.length };
}

/** Typed fields → columns of `events`. */
export function columnsOf(fields: EventFields): Record<string, unknown> {
  const { startAt, endAt, maxPartySize, remindHours, status, ...same } = fields;
  const renamed = { start_at: startAt, end_at: endAt, max_party_size: maxPartySize, remind_hours: remindHours, event_status: status };
  return Object.fromEntries(Object.entries({ ...same, ...renamed }).filter(([, value]) => value !== undefined));
}

async function finish(trx: Trx, actor: Actor, event: sql.EventRow): Promise<void> {
  if (event.event_status === 'finished') return;
  if (event.event_status !== 'published') throw over();
  if (event.start_at > new Date()) throw new Refusal(409, 'The event has not begun', { code: 'NOT_BEGUN' });
  await endOffersOfEvent(trx, event.id, 'expired');
  await moveAllParticipations(trx, event.id, ['waitlisted', 'offered'], 'cancelled', 'event-over');
  const absent = await moveAllParticipations(trx, event.id, ['registered'], 'no_show', null);
  await sql.setEventStatus(trx, event.id, 'finished');
  await sql.recountSeats(trx, event.id);
  await audit(trx, { actor, action: 'event.finish', subject: 'event', subjectId: event.document_id, after: { noShows: absent.length } });
}

async function openEvent(trx: Trx, id: string): Promise<sql.EventRow> {
  const [event] = await sql.lockEvent(trx, id);
  if (!event) throw notFound('Event');
  return event;
}

function requireOrder(startAt: string | undefined, endAt: string | undefined): void {
  if (startAt && endAt && new Date(startAt) >= new Date(endAt)) throw invalid(['endAt'], 'must be after startAt');
}

function over(): Refusal {
  return new Refusal(409, 'The event is over or was called off', { code: 'EVENT_OVER' });
}

function beforeOf(event: sql.EventRow, fields: EventFields): object {
  const body = eventBody(event) as unknown as Record<string, unknown>;
  return Object.fromEntries(Object.keys(fields).map((key) => [key, body[key]]));
}
