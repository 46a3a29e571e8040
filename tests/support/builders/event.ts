import type { App } from '../start-app';
import { newDocumentId } from './sequence';

/** An event's row as tests need it. */
export interface EventRow {
  id: number;
  documentId: string;
}

/** A published event that begins in two days, written as the planning would. */
export async function anEvent(
  app: App,
  options: {
    title?: string;
    capacity?: number | null;
    maxPartySize?: number;
    startsInHours?: number;
    status?: string;
    questions?: object[];
  } = {},
): Promise<EventRow> {
  const documentId = newDocumentId();
  const [row] = await app.sql<{ id: number }>(
    `insert into events (document_id, title, start_at, end_at, capacity, max_party_size, remind_hours, questions, event_status, seats_taken, created_at, updated_at, published_at)
     values ($1, $2, now() + make_interval(mins => ($3::float8 * 60)::int), now() + make_interval(mins => ($3::float8 * 60)::int + 120), $4, $5, 24, $6, $7, 0, now(), now(), now()) returning id`,
    [
      documentId,
      options.title ?? 'Game night',
      options.startsInHours ?? 48,
      options.capacity === undefined ? 10 : options.capacity,
      options.maxPartySize ?? 5,
      JSON.stringify(options.questions ?? []),
      options.status ?? 'published',
    ],
  );
  if (!row) throw new Error('The event was not written');
  return { id: row.id, documentId };
}
