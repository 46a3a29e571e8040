import type { Invariant } from '../../../platform/invariants';

const SEATED = `('registered', 'offered', 'attended', 'no_show')`;

/** The club's part of data-model.md, "Invariants"; each query answers the rows that break it. */
export const invariants: readonly Invariant[] = [
  {
    name: 'club: the places taken are the parties that have one, and never more than the capacity',
    sql: `select e.document_id as subject, e.seats_taken::text as found, concat_ws(' of ', s.seats, e.capacity) as expected from events e
      cross join lateral (select coalesce(sum(p.party_size), 0)::int as seats from participations p where p.event_id = e.id and p.state in ${SEATED}) s
      where e.seats_taken <> s.seats or e.seats_taken > e.capacity`,
  },
  {
    name: 'club: an open offer holds the place of somebody who has not answered',
    sql: `select p.document_id as subject, p.state as found from participations p
      where (p.state = 'offered') <> exists (select 1 from waitlist_offers o where o.participation_id = p.id and o.offer_state = 'open')`,
  },
  {
    name: 'club: the sums of visits are the visits',
    sql: `select coalesce(r.day, v.day)::text as subject, r.visits::text as found, v.visits::text as expected
      from (select day, sum(visits)::int as visits from visit_rollups where dimension = 'hour' group by day) r
      full join (select visit_day as day, count(*)::int as visits from visits where cancelled_at is null group by 1) v on v.day = r.day
      where coalesce(r.visits, 0) <> coalesce(v.visits, 0)`,
  },
];
