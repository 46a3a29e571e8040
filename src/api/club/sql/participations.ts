import { statement } from '../../../platform/database/statement';
import type { ParticipationState } from '../domain/participation';
import type { PersonJson } from './visits';

/** Somebody's place at an event, or in its queue. */
export interface ParticipationRow {
  id: number;
  document_id: string;
  event_id: number;
  customer_id: number;
  state: ParticipationState;
  party_size: number;
  answers: Record<string, unknown> | null;
  note: string | null;
  place: number | null;
  offer_expires_at: Date | null;
  registered_at: Date | null;
  checked_in_at: Date | null;
  checked_in_by_name: string | null;
  checked_in_by_id: number | null;
  cancelled_at: Date | null;
  cancel_reason: string | null;
  recorded_by_name: string;
  created_at: Date;
  event: { documentId: string; title: string; startAt: string };
  customer: PersonJson;
}

const PARTICIPATION = `p.id, p.document_id, p.event_id, p.customer_id, p.state, p.party_size, p.answers::json as answers, p.note, p.registered_at, p.checked_in_at,
  p.checked_in_by_name, p.checked_in_by_id, p.cancelled_at, p.cancel_reason, p.recorded_by_name, timezone('UTC', p.created_at) as created_at,
  case when p.state = 'waitlisted' then (select count(*)::int + 1 from participations q where q.event_id = p.event_id and q.state = 'waitlisted'
    and (q.queued_at, q.id) < (p.queued_at, p.id)) end as place,
  case when p.state = 'offered' then (select o.expires_at from waitlist_offers o where o.participation_id = p.id and o.offer_state = 'open') end as offer_expires_at,
  (select json_build_object('documentId', e.document_id, 'title', e.title, 'startAt', e.start_at) from events e where e.id = p.event_id) as event,
  (select json_build_object('documentId', c.document_id, 'name', c.name, 'phone', c.phone) from customers c where c.id = p.customer_id) as customer`;
const UTC = `timezone('UTC', now())`;
const NOW = `date_trunc('milliseconds', clock_timestamp())`;

export const selectParticipation = statement<[documentId: string], ParticipationRow>(
  'select_participation',
  `select ${PARTICIPATION} from participations p where p.document_id = $1`,
);

/** The same by row id; for jobs. */
export const selectParticipationById = statement<[id: number], ParticipationRow>(
  'select_participation_by_id',
  `select ${PARTICIPATION} from participations p where p.id = $1`,
);

/** The sign-up of a customer (row id) for an event. */
export const participationOf = statement<[eventId: number, customerId: number], ParticipationRow>(
  'participation_of',
  `select ${PARTICIPATION} from participations p where p.event_id = $1 and p.customer_id = $2`,
);

/** Sign-ups for an event: of these states (null for all), by name or phone (LIKE), of one customer (null for all). The queue in its order, then by name. */
export const participationsOfEvent = statement<
  [eventId: number, state: string | null, search: string | null, customerId: number | null, limit: number],
  ParticipationRow
>(
  'participations_of_event',
  `select ${PARTICIPATION} from participations p join customers k on k.id = p.customer_id
   where p.event_id = $1 and ($2::text is null or p.state = $2) and ($4::int is null or p.customer_id = $4)
     and ($3::text is null or lower(k.name) like $3 or k.phone like $3)
   order by array_position(array['offered', 'registered', 'attended', 'no_show', 'waitlisted', 'cancelled'], p.state::text),
     case when p.state = 'waitlisted' then p.queued_at end, lower(k.name), p.id limit $5`,
);

/** Sign-ups of a customer, the latest event first. */
export const participationsOfCustomer = statement<[customerId: number, limit: number], ParticipationRow>(
  'participations_of_customer',
  `select ${PARTICIPATION} from participations p join events x on x.id = p.event_id where p.customer_id = $1 and x.event_status <> 'draft'
   order by x.start_at desc, p.id desc limit $2`,
);

/** Signs somebody up, or again after they had left: at the end of the queue then. */
export const upsertParticipation = statement<
  [
    documentId: string,
    eventId: number,
    customerId: number,
    state: string,
    partySize: number,
    answers: string,
    note: string | null,
    staffId: number | null,
    byName: string,
  ],
  { id: number; document_id: string }
>(
  'upsert_participation',
  `insert into participations (document_id, event_id, customer_id, state, party_size, answers, note, queued_at, registered_at, recorded_by_id, recorded_by_name,
     created_at, updated_at, published_at)
   values ($1, $2, $3, $4::text, $5, $6::jsonb, $7, ${NOW}, case when $4::text = 'registered' then ${NOW} end, $8::int, $9, ${UTC}, ${UTC}, ${UTC})
   on conflict (event_id, customer_id) do update set state = excluded.state, party_size = excluded.party_size, answers = excluded.answers, note = excluded.note,
     queued_at = excluded.queued_at, registered_at = excluded.registered_at, recorded_by_id = excluded.recorded_by_id, recorded_by_name = excluded.recorded_by_name,
     cancelled_at = null, cancel_reason = null, reminded_at = null, checked_in_at = null, checked_in_by_name = null, checked_in_by_id = null, updated_at = ${UTC}
   where participations.state = 'cancelled'
   returning id, document_id`,
);

/** Moves a sign-up from one of these states to another; no row when it is in none of them. */
export const moveParticipation = statement<[id: number, from: string[], to: string, reason: string | null], { id: number }>(
  'move_participation',
  `update participations set state = $3::text, registered_at = case when $3::text = 'registered' then coalesce(registered_at, ${NOW}) else registered_at end,
     cancelled_at = case when $3::text = 'cancelled' then ${NOW} end, cancel_reason = case when $3::text = 'cancelled' then $4::text end, updated_at = ${UTC}
   where id = $1 and state = any($2::text[]) returning id`,
);

/** Moves all sign-ups of an event in these states; answers whom. */
export const moveAllParticipations = statement<
  [eventId: number, from: string[], to: string, reason: string | null],
  { id: number; customer_id: number }
>(
  'move_all_participations',
  `update participations set state = $3::text, cancelled_at = case when $3::text = 'cancelled' then ${NOW} end,
     cancel_reason = case when $3::text = 'cancelled' then $4::text end, updated_at = ${UTC}
   where event_id = $1 and state = any($2::text[]) returning id, customer_id`,
);

/** Changes party, answers and note (null leaves the first two as they are). */
export const changeParticipation = statement<
  [id: number, partySize: number | null, answers: string | null, hasNote: boolean, note: string | null],
  never
>(
  'change_participation',
  `update participations set party_size = coalesce($2::int, party_size), answers = coalesce($3::jsonb, answers),
     note = case when $4 then $5 else note end, updated_at = ${UTC} where id = $1`,
);

/** They have come; no row when they have no place. */
export const attend = statement<[id: number, staffId: number | null, staffName: string], { id: number }>(
  'attend_event',
  `update participations set state = 'attended', checked_in_at = ${NOW}, checked_in_by_id = $2::int, checked_in_by_name = $3, updated_at = ${UTC}
   where id = $1 and state in ('registered', 'no_show') returning id`,
);

/** They have not come after all; of an event that is closed they are a no-show. */
export const unattend = statement<[id: number], { id: number; customer_id: number }>(
  'unattend_event',
  `update participations p set checked_in_at = null, checked_in_by_id = null, checked_in_by_name = null, updated_at = ${UTC},
     state = case when exists (select 1 from events e where e.id = p.event_id and e.event_status = 'finished') then 'no_show' else 'registered' end
   where id = $1 and state = 'attended' returning id, customer_id`,
);

/** The queue of an event, first come first. */
export const queueOf = statement<[eventId: number, limit: number], { id: number; party_size: number }>(
  'queue_of_event',
  `select id, party_size from participations where event_id = $1 and state = 'waitlisted' order by queued_at, id limit $2`,
);

/** Participants to be reminded about now, marked as reminded at once. */
export const takeReminders = statement<[limit: number], { id: number }>(
  'take_reminders',
  `update participations p set reminded_at = now() from (
     select x.id from participations x join events e on e.id = x.event_id
     where x.state = 'registered' and x.reminded_at is null and e.event_status = 'published' and e.remind_hours > 0
       and e.start_at > now() and e.start_at <= now() + make_interval(hours => e.remind_hours) order by x.id limit $1 for update of x skip locked) due
   where p.id = due.id returning p.id`,
);

/** After an event was moved its participants are reminded anew. */
export const forgetReminders = statement<[eventId: number], never>(
  'forget_reminders',
  'update participations set reminded_at = null where event_id = $1 and reminded_at is not null',
);
