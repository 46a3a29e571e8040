import type { EventBody, ParticipationBody } from '../contracts/fields';
import type { TemplateBody } from '../contracts/public/events';
import type { TemplateRow } from '../sql/event-templates';
import type { EventRow } from '../sql/events';
import type { ParticipationRow } from '../sql/participations';

const price = (amount: string | null): number | null => (amount === null ? null : Number(amount));

/** An event on the wire. */
export function eventBody(row: EventRow): EventBody {
  return {
    documentId: row.document_id,
    title: row.title,
    description: row.description,
    startAt: row.start_at.toISOString(),
    endAt: row.end_at.toISOString(),
    place: row.place,
    capacity: row.capacity,
    taken: row.seats_taken,
    free: row.capacity === null ? null : row.capacity - row.seats_taken,
    waiting: row.waiting,
    price: price(row.price),
    maxPartySize: row.max_party_size,
    remindHours: row.remind_hours,
    questions: row.questions ?? [],
    status: row.event_status,
    template: row.template,
    series: row.series,
  };
}

/** A template on the wire. */
export function templateBody(row: TemplateRow): TemplateBody {
  return {
    documentId: row.document_id,
    title: row.title,
    description: row.description,
    durationMinutes: row.duration_minutes,
    place: row.place,
    capacity: row.capacity,
    price: price(row.price),
    maxPartySize: row.max_party_size,
    remindHours: row.remind_hours,
    questions: row.questions ?? [],
    events: row.events,
    archivedAt: row.archived_at?.toISOString() ?? null,
  };
}

/** A participation on the wire. */
export function participationBody(row: ParticipationRow): ParticipationBody {
  return {
    documentId: row.document_id,
    event: { ...row.event, startAt: new Date(row.event.startAt).toISOString() },
    customer: row.customer,
    status: row.state,
    partySize: row.party_size,
    answers: row.answers ?? {},
    note: row.note,
    place: row.place,
    offerExpiresAt: row.offer_expires_at?.toISOString() ?? null,
    registeredAt: row.registered_at?.toISOString() ?? null,
    checkedInAt: row.checked_in_at?.toISOString() ?? null,
    checkedInBy: row.checked_in_by_name,
    cancelledAt: row.cancelled_at?.toISOString() ?? null,
    cancelReason: row.cancel_reason,
    recordedBy: row.recorded_by_name,
    createdAt: row.created_at.toISOString(),
  };
}
