import { announcedBy } from '../../../platform/outbox/announced-by';

const customerOf = (row: string): string => `(select c.document_id from customers c where c.id = ${row}.customer_id)`;
const VISIT = (row: string): string => `jsonb_build_object('customer', ${customerOf(row)}, 'at', ${row}.at, 'leftAt', ${row}.left_at)`;
const PART = (row: string): string => `jsonb_build_object('event', (select e.document_id from events e where e.id = ${row}.event_id),
  'customer', ${customerOf(row)}, 'state', ${row}.state, 'partySize', ${row}.party_size)`;
const AWARD = (
  row: string,
): string => `jsonb_build_object('achievement', (select rule.document_id from achievements rule where rule.id = ${row}.achievement_id),
  'customer', ${customerOf(row)}, 'kind', ${row}.kind)`;

/** Visits, sign-ups and awards in the event feed. */
export const clubAnnouncements = announcedBy([
  {
    name: 'visits',
    table: 'visits',
    on: 'insert',
    events: `select 'visit.started', v.document_id, ${VISIT('v')}, clock_timestamp() from written v order by v.id`,
  },
  {
    name: 'visit_steps',
    table: 'visits',
    on: 'update',
    columns: ['left_at', 'cancelled_at'],
    events: `select s.type, new.document_id, ${VISIT('new')}, clock_timestamp() from (
        select 'visit.ended' as type where old.left_at is null and new.left_at is not null
        union all select 'visit.resumed' where old.left_at is not null and new.left_at is null
        union all select 'visit.cancelled' where old.cancelled_at is null and new.cancelled_at is not null) s`,
  },
  {
    name: 'participations',
    table: 'participations',
    on: 'insert',
    events: `select 'participation.' || replace(p.state, '_', '-'), p.document_id, ${PART('p')}, clock_timestamp() from written p order by p.id`,
  },
  {
    name: 'participation_steps',
    table: 'participations',
    on: 'update',
    columns: ['state'],
    events: `select 'participation.' || replace(new.state, '_', '-'), new.document_id, ${PART('new')} || jsonb_build_object('from', old.state), clock_timestamp()`,
  },
  {
    name: 'awards',
    table: 'awards',
    on: 'insert',
    events: `select 'award.given', a.document_id, ${AWARD('a')}, clock_timestamp() from written a where a.revoked_at is null order by a.id`,
  },
  {
    name: 'award_steps',
    table: 'awards',
    on: 'update',
    columns: ['revoked_at'],
    events: `select 'award.revoked', new.document_id, ${AWARD('new')}, clock_timestamp() where old.revoked_at is null and new.revoked_at is not null`,
  },
]);
