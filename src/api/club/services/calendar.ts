import { DAY_MS } from '../../../kernel/clock';
import { environment } from '../../../platform/database/environment';
import type { Trx } from '../../../platform/database/statement';
import { notFound } from '../../../platform/http/refusal';
import { eventsBetween, selectEvent, type EventRow } from '../sql/events';

const PAST_DAYS = 31;
const FUTURE_DAYS = 400;
const MOST = 1_000;

/** Published events from a month ago on as iCalendar text; one that was called off is told as cancelled, so that calendars drop it. */
export async function calendarOfAll(handle: Trx): Promise<string> {
  const from = new Date(Date.now() - PAST_DAYS * DAY_MS);
  const to = new Date(Date.now() + FUTURE_DAYS * DAY_MS);
  return calendarText(await eventsBetween(handle, from, to, ['published', 'finished', 'cancelled'], MOST));
}

/** One event as iCalendar text. 404 for none and for drafts. */
export async function calendarOfOne(handle: Trx, id: string): Promise<string> {
  const [event] = await selectEvent(handle, id);
  if (!event || event.event_status === 'draft') throw notFound('Event');
  return calendarText([event]);
}

async function calendarText(events: readonly EventRow[]): Promise<string> {
  const { createEvents } = await import('ics');
  const host = new URL(environment().publicUrl).hostname;
  const { error, value } = createEvents(
    events.map((event) => ({
      uid: `${event.document_id}@${host}`,
      start: event.start_at.getTime(),
      startInputType: 'utc' as const,
      startOutputType: 'utc' as const,
      end: event.end_at.getTime(),
      endInputType: 'utc' as const,
      endOutputType: 'utc' as const,
      title: event.title,
      ...(event.description ? { description: event.description } : {}),
      ...(event.place ? { location: event.place } : {}),
      status: event.event_status === 'cancelled' ? ('CANCELLED' as const) : ('CONFIRMED' as const),
    })),
    { productId: 'artel/club', calName: 'Artel' },
  );
  // An empty calendar is one too; the package gives nothing for it.
  if (events.length === 0 || !value) {
    if (error) throw error;
    return 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:artel/club\r\nEND:VCALENDAR\r\n';
  }
  return value;
}
