import { statement } from '../../../platform/database/statement';

const UTC = `timezone('UTC', now())`;

/** Visits, events and awards of the customer `$1`, in the shape of `CustomerPart.timeline`. */
export const CLUB_TIMELINE = `
  select v.at, 'visit' as kind, v.id, v.document_id as subject, json_build_object('leftAt', v.left_at, 'by', v.recorded_by_name) as details
    from visits v where v.customer_id = $1 and v.cancelled_at is null
  union all
  select timezone('UTC', p.created_at), 'event.signed-up', p.id, e.document_id, json_build_object('title', e.title, 'startAt', e.start_at, 'state', p.state, 'partySize', p.party_size)
    from participations p join events e on e.id = p.event_id where p.customer_id = $1
  union all
  select p.checked_in_at, 'event.attended', p.id, e.document_id, json_build_object('title', e.title)
    from participations p join events e on e.id = p.event_id where p.customer_id = $1 and p.state = 'attended' and p.checked_in_at is not null
  union all
  select w.at, 'award', w.id, a.document_id, json_build_object('title', a.title, 'kind', w.kind, 'reason', w.reason, 'revokedAt', w.revoked_at)
    from awards w join achievements a on a.id = w.achievement_id where w.customer_id = $1`;

/** How much the club keeps of a customer, as a merge would move it. */
export const countOfClub = statement<[customerId: number], { visits: number; participations: number; awards: number }>(
  'count_of_club',
  `select (select count(*)::int from visits v where v.customer_id = $1 and v.cancelled_at is null) as visits,
     (select count(*)::int from participations p where p.customer_id = $1) as participations,
     (select count(*)::int from awards w where w.customer_id = $1 and w.revoked_at is null) as awards`,
);

/** The visits of `from` that fall into one of `into`: one person was counted twice, so these count no more. */
export const cancelTwiceCounted = statement<[from: number, into: number], { id: number }>(
  'cancel_twice_counted_visits',
  `update visits f set cancelled_at = now(), cancelled_by_name = 'Artel', updated_at = ${UTC} where f.customer_id = $1 and f.cancelled_at is null
     and exists (select 1 from visits i where i.customer_id = $2 and i.cancelled_at is null and tstzrange(i.at, i.left_at) && tstzrange(f.at, f.left_at)) returning f.id`,
);
export const moveVisits = statement<[from: number, into: number], { id: number }>(
  'move_visits',
  'update visits set customer_id = $2 where customer_id = $1 returning id',
);
export const moveVisitsBack = statement<[from: number, into: number, ids: number[], counted: number[]], { id: number }>(
  'move_visits_back',
  `update visits set customer_id = $1, cancelled_at = case when id = any($4::int[]) then null else cancelled_at end,
     cancelled_by_name = case when id = any($4::int[]) then null else cancelled_by_name end where customer_id = $2 and id = any($3::int[]) returning id`,
);

/** Events that either of two customers has signed up for, locked in id order. */
export const lockEventsOf = statement<[from: number, into: number], { id: number; document_id: string }>(
  'lock_events_of_customers',
  `select e.id, e.document_id from events e where e.id = any(array(select p.event_id from participations p where p.customer_id = any(array[$1::int, $2::int])))
   order by e.id for update`,
);

/** Where both had signed up, the record that stays has the better of the two places. */
export const joinPlaces = statement<[from: number, into: number], { id: number }>(
  'join_places',
  `update participations i set state = case when f.state = 'offered' then 'registered' else f.state end, party_size = f.party_size, answers = f.answers, note = f.note,
     queued_at = f.queued_at, registered_at = f.registered_at, checked_in_at = f.checked_in_at, checked_in_by_name = f.checked_in_by_name,
     cancelled_at = null, cancel_reason = null, updated_at = ${UTC}
   from participations f where f.customer_id = $1 and i.customer_id = $2 and f.event_id = i.event_id and i.state = 'cancelled' and f.state <> 'cancelled' returning i.id`,
);
/** The other place of the two is given back. */
export const dropSecondPlaces = statement<[from: number, into: number], { id: number }>(
  'drop_second_places',
  `with gone as (update participations f set state = 'cancelled', cancelled_at = now(), cancel_reason = 'merged', updated_at = ${UTC}
     from participations i where f.customer_id = $1 and i.customer_id = $2 and f.event_id = i.event_id and f.state <> 'cancelled' returning f.id),
   ended as (update waitlist_offers o set offer_state = 'declined', answered_at = now() from gone where o.participation_id = gone.id and o.offer_state = 'open')
   select id from gone`,
);
export const moveParticipations = statement<[from: number, into: number], { id: number }>(
  'move_participations',
  `update participations f set customer_id = $2 where f.customer_id = $1
     and not exists (select 1 from participations i where i.customer_id = $2 and i.event_id = f.event_id) returning f.id`,
);
export const moveParticipationsBack = statement<[from: number, into: number, ids: number[]], { id: number }>(
  'move_participations_back',
  `update participations m set customer_id = $1 where m.customer_id = $2 and m.id = any($3::int[])
     and not exists (select 1 from participations f where f.customer_id = $1 and f.event_id = m.event_id) returning m.id`,
);

/** Awards that both have stay once. */
export const dropSecondAwards = statement<[from: number, into: number], { id: number }>(
  'drop_second_awards',
  `update awards f set revoked_at = now(), revoke_kind = 'merge', revoke_reason = 'merged', revoked_by_name = 'Artel', updated_at = ${UTC}
   from awards i where f.customer_id = $1 and i.customer_id = $2 and f.achievement_id = i.achievement_id and f.revoked_at is null and i.revoked_at is null returning f.id`,
);
export const moveAwards = statement<[from: number, into: number], { id: number }>(
  'move_awards',
  'update awards set customer_id = $2 where customer_id = $1 returning id',
);
export const moveAwardsBack = statement<[from: number, into: number, ids: number[], dropped: number[]], { id: number }>(
  'move_awards_back',
  `update awards set customer_id = $1, revoked_at = case when id = any($4::int[]) then null else revoked_at end,
     revoke_kind = case when id = any($4::int[]) then null else revoke_kind end, revoke_reason = case when id = any($4::int[]) then null else revoke_reason end,
     revoked_by_name = case when id = any($4::int[]) then null else revoked_by_name end
   where customer_id = $2 and id = any($3::int[]) returning id`,
);

/** Takes what was written about a person out of visits and sign-ups; that somebody came stays in the books. */
export const redactVisits = statement<[customerId: number], { id: number }>(
  'redact_visits',
  `update visits set note = null, updated_at = ${UTC} where customer_id = $1 returning id`,
);
export const redactParticipations = statement<[customerId: number], { id: number }>(
  'redact_participations',
  `update participations set answers = '{}'::jsonb, note = null, updated_at = ${UTC} where customer_id = $1 returning id`,
);
export const redactAwards = statement<[customerId: number], { id: number }>(
  'redact_awards',
  `update awards set reason = null, revoke_reason = null, updated_at = ${UTC} where customer_id = $1 returning id`,
);

/** What the club knows of a person, for their own reading. */
export const selectPersonalClub = statement<[customerId: number], { club: object }>(
  'select_personal_club',
  `select json_build_object(
     'visits', (select coalesce(json_agg(json_build_object('at', v.at, 'leftAt', v.left_at, 'note', v.note) order by v.at), '[]'::json)
        from visits v where v.customer_id = $1 and v.cancelled_at is null),
     'events', (select coalesce(json_agg(json_build_object('title', e.title, 'startAt', e.start_at, 'status', p.state, 'partySize', p.party_size, 'answers', p.answers::json, 'note', p.note) order by e.start_at), '[]'::json)
        from participations p join events e on e.id = p.event_id where p.customer_id = $1),
     'awards', (select coalesce(json_agg(json_build_object('title', a.title, 'at', w.at, 'reason', w.reason, 'revokedAt', w.revoked_at) order by w.at), '[]'::json)
        from awards w join achievements a on a.id = w.achievement_id where w.customer_id = $1)) as club`,
);
