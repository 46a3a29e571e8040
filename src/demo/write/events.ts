import { connectionOf, type Trx } from '../../platform/database/statement';
import type { PlannedEvent } from '../plan/events';
import { TEMPLATES } from '../shop/club';
import { DRAWN_DOCUMENT_ID, insertRows, moment, newDocumentId, takeIds } from './insert-rows';
import type { Cast } from './orders';

const BORN = { created_at: 'timestamp', updated_at: 'timestamp', published_at: 'timestamp' } as const;
const SHARED = {
  id: 'int',
  document_id: 'text',
  title: 'text',
  description: 'text',
  place: 'text',
  capacity: 'int',
  price: 'numeric',
  max_party_size: 'int',
  questions: 'jsonb',
  remind_hours: 'int',
  ...BORN,
} as const;

const TEMPLATE_ROWS = { table: 'event_templates', columns: { ...SHARED, duration_minutes: 'int' } };
const EVENT_ROWS = {
  table: 'events',
  columns: { ...SHARED, start_at: 'timestamptz', end_at: 'timestamptz', event_status: 'text', seats_taken: 'int' },
};
const LINKS = { table: 'events_template_lnk', columns: { event_id: 'int', event_template_id: 'int' } };
const PEOPLE = {
  table: 'participations',
  columns: {
    event_id: 'int',
    customer_id: 'int',
    state: 'text',
    party_size: 'int',
    answers: 'jsonb',
    queued_at: 'timestamptz',
    registered_at: 'timestamptz',
    checked_in_at: 'timestamptz',
    checked_in_by_name: 'text',
    cancelled_at: 'timestamptz',
    cancel_reason: 'text',
    recorded_by_id: 'int',
    recorded_by_name: 'text',
    ...BORN,
  },
  fixed: { document_id: DRAWN_DOCUMENT_ID },
};

const SEATED = new Set(['registered', 'attended', 'no_show']);

const bornAt = (at: number): Record<keyof typeof BORN, string> => ({
  created_at: moment(at),
  updated_at: moment(at),
  published_at: moment(at),
});

function sharedColumns(template: (typeof TEMPLATES)[number]): object {
  const { title, description, place, capacity, price, questions } = template;
  return { title, description, place, capacity, price, questions, max_party_size: 5, remind_hours: 24, document_id: newDocumentId() };
}

/** Writes templates, events and who takes part. */
export async function writeClubEvents(trx: Trx, events: readonly PlannedEvent[], now: number, cast: Cast): Promise<void> {
  const templateIds = await takeIds(trx, 'event_templates', TEMPLATES.length);
  const templates = TEMPLATES.map((template, index) => ({
    ...{ ...sharedColumns(template), ...bornAt(now - 370 * 86_400_000) },
    id: templateIds[index],
    duration_minutes: template.minutes,
  }));
  await insertRows(trx, TEMPLATE_ROWS, templates);
  const eventIds = await takeIds(trx, 'events', events.length);
  const rows = events.flatMap((event, index) => {
    const template = TEMPLATES[event.template];
    if (!template) return [];
    const taken = event.people.reduce((sum, { state, party }) => sum + (SEATED.has(state) ? party : 0), 0);
    const born = bornAt(Math.min(now, event.startAt) - 20 * 86_400_000);
    const { startAt, endAt, status } = event;
    const times = { start_at: moment(startAt), end_at: moment(endAt) };
    return [{ ...sharedColumns(template), ...born, ...times, id: eventIds[index], event_status: status, seats_taken: taken }];
  });
  await insertRows(trx, EVENT_ROWS, rows);
  const links = events.map((event, index) => ({ event_id: eventIds[index], event_template_id: templateIds[event.template] }));
  await insertRows(trx, LINKS, links);
  await insertRows(
    trx,
    PEOPLE,
    events.flatMap((event, index) => peopleRows(event, eventIds[index] ?? 0, cast)),
  );
  const connection = await connectionOf(trx);
  await connection.query({ text: 'analyze participations', values: [] });
}

function peopleRows(event: PlannedEvent, eventId: number, { customerIds, staff }: Cast): object[] {
  const by = staff[event.staff % staff.length];
  return event.people.map(({ customer, state, party, answers, at }) => ({
    ...bornAt(at),
    event_id: eventId,
    customer_id: customerIds[customer],
    state,
    party_size: party,
    answers,
    queued_at: moment(at),
    registered_at: SEATED.has(state) ? moment(at) : null,
    checked_in_at: state === 'attended' ? moment(event.startAt - 600_000) : null,
    checked_in_by_name: state === 'attended' ? by?.name : null,
    cancelled_at: state === 'cancelled' ? moment(Math.min(at + 3_600_000, event.startAt)) : null,
    cancel_reason: state === 'cancelled' ? (event.status === 'cancelled' ? 'event-cancelled' : 'event-over') : null,
    recorded_by_id: by?.id,
    recorded_by_name: by?.name ?? '',
  }));
}
