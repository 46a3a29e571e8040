import { statement } from '../../../platform/database/statement';
import type { EventStatus } from '../domain/participation';
import type { Question } from '../domain/questions';

/** An event as lists and pages show it. */
export interface EventRow {
  id: number;
  document_id: string;
  title: string;
  description: string | null;
  start_at: Date;
  end_at: Date;
  place: string | null;
  capacity: number | null;
  seats_taken: number;
  price: string | null;
  max_party_size: number;
  remind_hours: number;
  questions: Question[] | null;
  event_status: EventStatus;
  waiting: number;
  template: { documentId: string; title: string } | null;
  series: string | null;
}

/** Columns of an `EventRow` over `e`. */
export const EVENT_COLUMNS = `e.id, e.document_id, e.title, e.description, e.start_at, e.end_at, e.place, e.capacity, e.seats_taken, e.price::text as price,
  e.max_party_size, e.remind_hours, e.questions::json as questions, e.event_status,
  (select count(*)::int from participations p where p.event_id = e.id and p.state = 'waitlisted') as waiting,
  (select json_build_object('documentId', t.document_id, 'title', t.title) from events_template_lnk l join event_templates t on t.id = l.event_template_id where l.event_id = e.id limit 1) as template,
  (select s.document_id from events_series_lnk l join event_series s on s.id = l.event_series_id where l.event_id = e.id limit 1) as series`;

const UTC = `timezone('UTC', now())`;

export const selectEvent = statement<[documentId: string], EventRow>(
  'select_event',
  `select ${EVENT_COLUMNS} from events e where e.document_id = $1`,
);

/** The event, locked: everything about its places happens under this lock. */
export const lockEvent = statement<[documentId: string], EventRow>(
  'lock_event',
  `select ${EVENT_COLUMNS} from events e where e.document_id = $1 for update of e`,
);

/** The same by row id; for jobs. */
export const lockEventById = statement<[id: number], EventRow>(
  'lock_event_by_id',
  `select ${EVENT_COLUMNS} from events e where e.id = $1 for update of e`,
);

/** Events between two moments whose status is one of these, in their order. */
export const eventsBetween = statement<[from: Date, to: Date, statuses: string[], limit: number], EventRow>(
  'events_between',
  `select ${EVENT_COLUMNS} from events e where e.start_at >= $1 and e.start_at < $2 and e.event_status = any($3::text[]) order by e.start_at, e.id limit $4`,
);

/** Writes events from a JSON array of columns, of a template and a series where there are such (row ids). */
export const insertEvents = statement<[rows: string, templateId: number | null, seriesId: number | null], { document_id: string }>(
  'insert_events',
  `with fresh as (
     insert into events (document_id, title, description, start_at, end_at, place, capacity, price, max_party_size, questions, remind_hours, event_status, seats_taken,
       created_at, updated_at, published_at)
     select r.document_id, r.title, r.description, r.start_at, r.end_at, r.place, r.capacity, r.price, coalesce(r.max_party_size, 5), coalesce(r.questions, '[]'),
       coalesce(r.remind_hours, 24), coalesce(r.event_status, 'published'), 0, ${UTC}, ${UTC}, ${UTC}
     from jsonb_populate_recordset(null::events, $1::jsonb) r order by r.start_at returning id, document_id),
   of_template as (insert into events_template_lnk (event_id, event_template_id) select id, $2::int from fresh where $2::int is not null),
   of_series as (insert into events_series_lnk (event_id, event_series_id) select id, $3::int from fresh where $3::int is not null)
   select document_id from fresh`,
);

/** Sets the columns that the JSON object names. */
export const updateEvent = statement<[id: number, columns: string], never>(
  'update_event',
  `update events e set (title, description, start_at, end_at, place, capacity, price, max_party_size, questions, remind_hours, event_status) =
     (select r.title, r.description, r.start_at, r.end_at, r.place, r.capacity, r.price, r.max_party_size, r.questions, r.remind_hours, r.event_status
      from jsonb_populate_record(e, $2::jsonb) r), updated_at = ${UTC} where e.id = $1`,
);

export const setEventStatus = statement<[id: number, status: string], never>(
  'set_event_status',
  `update events set event_status = $2, updated_at = ${UTC} where id = $1`,
);

/** Counts the places anew; the event must be locked. */
export const recountSeats = statement<[id: number], { seats_taken: number }>(
  'recount_seats',
  `update events e set seats_taken = (select coalesce(sum(p.party_size), 0) from participations p
     where p.event_id = e.id and p.state in ('registered', 'offered', 'attended', 'no_show')) where e.id = $1 returning seats_taken`,
);

/** Published events that ended so many hours ago and nobody has closed. */
export const eventsToFinish = statement<[hours: number], { id: number }>(
  'events_to_finish',
  `select id from events where event_status = 'published' and end_at < now() - make_interval(hours => $1) order by id limit 100`,
);

/** Events of a series that have not begun and are not called off, locked one after another by their ids. */
export const lockOpenEventsOfSeries = statement<[series: string], { document_id: string }>(
  'lock_open_events_of_series',
  `select e.document_id from events e join events_series_lnk l on l.event_id = e.id join event_series s on s.id = l.event_series_id
   where s.document_id = $1 and e.start_at > now() and e.event_status in ('draft', 'published') order by e.id for update of e`,
);

export const findSeries = statement<[documentId: string], { id: number }>(
  'find_event_series',
  'select id from event_series where document_id = $1',
);

/** Writes the rule of a series and whose template it is. */
export const insertSeries = statement<[documentId: string, rule: string, templateId: number], { id: number }>(
  'insert_event_series',
  `with fresh as (
     insert into event_series (document_id, start_day, start_time, timezone, frequency, every, weekdays, times, until_day, created_at, updated_at, published_at)
     select $1, r.start_day, r.start_time, r.timezone, r.frequency, r.every, r.weekdays, r.times, r.until_day, ${UTC}, ${UTC}, ${UTC}
     from jsonb_populate_record(null::event_series, $2::jsonb) r returning id),
   of_template as (insert into event_series_template_lnk (event_series_id, event_template_id) select id, $3 from fresh)
   select id from fresh`,
);
