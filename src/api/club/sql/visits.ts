import { statement } from '../../../platform/database/statement';

/** A person in short, as JSON. */
export interface PersonJson {
  documentId: string;
  name: string | null;
  phone: string | null;
}

/** A visit with who came and which event they came to. */
export interface VisitRow {
  id: number;
  document_id: string;
  customer_id: number;
  at: Date;
  left_at: Date | null;
  closed_by_clock: boolean;
  recorded_by_id: number | null;
  recorded_by_name: string;
  left_by_id: number | null;
  left_by_name: string | null;
  participation_id: number | null;
  note: string | null;
  cancelled_at: Date | null;
  cancelled_by_name: string | null;
  customer: PersonJson;
  event: { documentId: string; title: string } | null;
}

/** Columns of a `VisitRow` over `v`, which need nothing joined. */
export const VISIT_COLUMNS = `v.id, v.document_id, v.customer_id, v.at, v.left_at, v.closed_by_clock, v.recorded_by_id, v.recorded_by_name, v.left_by_id,
  v.left_by_name, v.participation_id, v.note, v.cancelled_at, v.cancelled_by_name,
  (select json_build_object('documentId', c.document_id, 'name', c.name, 'phone', c.phone) from customers c where c.id = v.customer_id) as customer,
  (select json_build_object('documentId', e.document_id, 'title', e.title) from participations p join events e on e.id = p.event_id where p.id = v.participation_id) as event`;

const UTC = `timezone('UTC', now())`;
const NOW = `date_trunc('milliseconds', now())`;

/** What an arrival is written from; the moment is now when it is null. */
type Arrival = [
  documentId: string,
  customer: string,
  at: string | null,
  staffId: number | null,
  staffName: string,
  participationId: number | null,
  note: string | null,
  timezone: string,
];

/**
 * Checks somebody in, in one statement: no row when there is no such customer, a row without an id when another visit of theirs covers
 * the moment (also one that is being written at this moment elsewhere: the exclusion constraint makes the second wait).
 */
export const insertVisit = statement<Arrival, VisitRow & { who_id: number; id: number | null }>(
  'insert_visit',
  `with who as (
     select c.id, c.sex, c.birth_date, c.social_status, date_trunc('milliseconds', coalesce($3::timestamptz, now())) as at from customers c
     where c.document_id = $2 and c.deleted_at is null and c.merged_into_id is null and c.erased_at is null),
   fresh as (
     insert into visits (document_id, customer_id, at, recorded_by_id, recorded_by_name, participation_id, note, closed_by_clock, visit_day, visit_hour,
       sex, age_band, social_status, created_at, updated_at, published_at)
     select $1, w.id, w.at, $4::int, $5, $6::int, $7, false, d.local::date, extract(hour from d.local)::int,
       coalesce(w.sex, 'unknown'), club_age_band(w.birth_date, d.local::date), coalesce(nullif(w.social_status, ''), 'unknown'), ${UTC}, ${UTC}, ${UTC}
     from who w cross join lateral (select timezone($8, w.at) as local) d
     on conflict do nothing returning *)
   select who.id as who_id, ${VISIT_COLUMNS} from who left join fresh v on true`,
);

/** The visit of a customer (row id) that covers a moment or begins after it; the open one first. */
export const visitInTheWay = statement<[customerId: number, at: string | null], VisitRow>(
  'visit_in_the_way',
  `select ${VISIT_COLUMNS} from visits v where v.customer_id = $1 and v.cancelled_at is null
     and tstzrange(v.at, v.left_at) && tstzrange(coalesce($2::timestamptz, now()), null) order by v.left_at is null desc, v.at desc limit 1`,
);

export const selectVisit = statement<[documentId: string], VisitRow>(
  'select_visit',
  `select ${VISIT_COLUMNS} from visits v where v.document_id = $1`,
);

export const lockVisit = statement<[documentId: string], VisitRow>(
  'lock_visit',
  `select ${VISIT_COLUMNS} from visits v where v.document_id = $1 for update of v`,
);

/** Checks somebody out who is inside, never before they came nor in the future; no row when they are not inside. */
export const closeVisit = statement<[documentId: string, at: string | null, staffId: number | null, staffName: string], VisitRow>(
  'close_visit',
  `with v as (update visits set left_at = greatest(at, least(date_trunc('milliseconds', coalesce($2::timestamptz, now())), ${NOW})), left_by_id = $3::int,
     left_by_name = $4, updated_at = ${UTC} where document_id = $1 and left_at is null and cancelled_at is null returning *)
   select ${VISIT_COLUMNS} from v`,
);

/** Whether another visit of the customer begins after this one, so that this one cannot be open again. */
export const laterVisit = statement<[id: number, customerId: number, at: Date], { document_id: string }>(
  'later_visit',
  `select document_id from visits where customer_id = $2 and id <> $1 and cancelled_at is null and tstzrange(at, left_at) && tstzrange($3, null) limit 1`,
);

/** They are inside again. */
export const reopenVisit = statement<[id: number], never>(
  'reopen_visit',
  `update visits set left_at = null, left_by_id = null, left_by_name = null, closed_by_clock = false, updated_at = ${UTC} where id = $1`,
);

/** The visit counts no more. */
export const cancelVisit = statement<[id: number, staffId: number | null, staffName: string], never>(
  'cancel_visit',
  `update visits set cancelled_at = ${NOW}, cancelled_by_id = $2::int, cancelled_by_name = $3, updated_at = ${UTC} where id = $1 and cancelled_at is null`,
);

export const noteVisit = statement<[id: number, note: string | null], never>(
  'note_visit',
  `update visits set note = $2, updated_at = ${UTC} where id = $1`,
);

/** Ends visits that nobody has ended within so many hours; answers how many. */
export const closeLongVisits = statement<[hours: number], { id: number }>(
  'close_long_visits',
  `update visits v set left_at = v.at + make_interval(hours => $1), closed_by_clock = true, updated_at = ${UTC}
   from (select id from visits where left_at is null and cancelled_at is null and at < now() - make_interval(hours => $1)
     order by id limit 1000 for update skip locked) late where v.id = late.id returning v.id`,
);

/** Who is inside, who came last first, and how many there are. */
export const visitsInside = statement<[limit: number], VisitRow & { inside: number }>(
  'visits_inside',
  `select ${VISIT_COLUMNS}, v.inside from (select x.*, count(*) over ()::int as inside from visits x
     where x.left_at is null and x.cancelled_at is null order by x.at desc, x.id desc limit $1) v order by v.at desc, v.id desc`,
);

/** Visits of today, and of the same weekday in the eight weeks before up to this hour on average (null when there were none). */
export const visitsToday = statement<[timezone: string], { today: number; usual: number | null }>(
  'visits_today',
  `with clock as (select timezone($1, now()) as local)
   select coalesce(sum(r.visits) filter (where r.day = c.local::date), 0)::int as today,
     round(sum(r.visits) filter (where r.day < c.local::date and r.bucket::int <= extract(hour from c.local)) /
       nullif(count(distinct r.day) filter (where r.day < c.local::date), 0)::numeric)::int as usual
   from clock c left join visit_rollups r on r.dimension = 'hour' and r.visits > 0
     and r.day = any(array(select c.local::date - 7 * w from generate_series(0, 8) w))`,
);

/** Sums by dimension and bucket between two days (both included); hours by weekday (1 Monday). */
export const visitSums = statement<
  [from: string, to: string],
  { dimension: string; bucket: string; weekday: number | null; visits: number }
>(
  'visit_sums',
  `select dimension, bucket, case when dimension = 'hour' then extract(isodow from day)::int end as weekday, sum(visits)::int as visits
   from visit_rollups where day between $1::date and $2::date group by 1, 2, 3 having sum(visits) > 0 order by 1, 3, 2`,
);

/** Visits a day between two days. */
export const visitsByDay = statement<[from: string, to: string], { day: string; visits: number }>(
  'visits_by_day',
  `select day::text as day, sum(visits)::int as visits from visit_rollups where dimension = 'hour' and day between $1::date and $2::date
   group by day having sum(visits) > 0 order by day`,
);
