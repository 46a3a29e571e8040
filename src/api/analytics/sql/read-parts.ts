import { select } from '../../../platform/database/read';
import { statement, type Trx } from '../../../platform/database/statement';
import type { Period, Step } from '../domain/periods';

/** Whether a shop keeps such things at all: its tables are there. */
export const hasTable = statement<[table: string], { found: boolean }>(
  'has_insight_table',
  'select to_regclass($1::text) is not null as found',
);

/** Every visit counts once in each dimension of the club's sums; the hours are those that whole numbers of visits are taken from. */
const HOURS = `from visit_rollups where dimension = 'hour' and day between $1::date and $2::date`;

/** Visits of a period step by step. */
export async function readVisits(handle: Trx, { from, to }: Period, by: Step): Promise<{ step: string; visits: number }[]> {
  return select(
    handle,
    `select to_char(date_trunc('${by}', day::timestamp), 'YYYY-MM-DD') as step, sum(visits)::int as visits ${HOURS} group by 1 having sum(visits) > 0 order by 1`,
    [from, to],
  );
}

/** Visits of a period by who came, as it was recorded; ages from 55 on are one band. The most first, unknown last. */
export async function readVisitKinds(
  handle: Trx,
  { from, to }: Period,
): Promise<{ dimension: 'sex' | 'age' | 'social'; key: string; visits: number }[]> {
  return select(
    handle,
    `select dimension, case when bucket in ('55-64', '65-plus') then '55-plus' else bucket end as key, sum(visits)::int as visits
     from visit_rollups where dimension in ('sex', 'age', 'social') and day between $1::date and $2::date
     group by 1, 2 having sum(visits) > 0 order by 1, (min(bucket) = 'unknown'), 3 desc`,
    [from, to],
  );
}

/** Visits by weekday (1 is Monday) and hour. */
export async function readVisitHours(handle: Trx, { from, to }: Period): Promise<{ weekday: number; hour: number; visits: number }[]> {
  return select(
    handle,
    `select extract(isodow from day)::int as weekday, bucket::int as hour, sum(visits)::int as visits ${HOURS} group by 1, 2 having sum(visits) > 0 order by 1, 2`,
    [from, to],
  );
}

/** How many there were. */
export async function countVisits(handle: Trx, { from, to }: Period): Promise<number> {
  const [row] = await select<{ visits: number }>(handle, `select coalesce(sum(visits), 0)::int as visits ${HOURS}`, [from, to]);
  return row?.visits ?? 0;
}

/** Visitors who have not left. */
export async function countInside(handle: Trx): Promise<number> {
  const [row] = await select<{ visits: number }>(
    handle,
    'select count(*)::int as visits from visits where left_at is null and cancelled_at is null',
    [],
  );
  return row?.visits ?? 0;
}

/** One event with its guests, heads counted. */
export interface EventRow {
  documentId: string;
  title: string;
  startAt: Date;
  status: string;
  capacity: number | null;
  registered: number;
  waitlisted: number;
  attended: number;
}

/** Events that begin between two moments, the latest first. */
export async function readEvents(handle: Trx, from: string, to: string): Promise<EventRow[]> {
  const heads = (states: string): string => `coalesce(sum(p.party_size) filter (where p.state in (${states})), 0)::int`;
  return select<EventRow>(
    handle,
    `select e.document_id as "documentId", e.title, e.start_at as "startAt", e.event_status as status, e.capacity,
       ${heads(`'registered', 'attended', 'no_show'`)} as registered, ${heads(`'waitlisted', 'offered'`)} as waitlisted, ${heads(`'attended'`)} as attended
     from events e left join participations p on p.event_id = e.id
     where e.start_at >= $1::timestamptz and e.start_at < $2::timestamptz and e.event_status <> 'draft' group by e.id order by e.start_at desc limit 200`,
    [from, to],
  );
}

/** One mailing with what became of its letters. */
export interface MailingRow {
  documentId: string;
  name: string;
  channel: string;
  status: string;
  owner: string | null;
  startAt: Date | null;
  counts: Record<string, number> | null;
}

/** Mailings that begin between two moments, of one owner or of all, the latest first. */
export async function readMailings(
  handle: Trx,
  { from, to }: { from: string; to: string },
  owner: { userId: number | null; staffId: number | null } | null,
): Promise<MailingRow[]> {
  return select<MailingRow>(
    handle,
    `select m.document_id as "documentId", m.name, m.channel, m.mailing_status as status, m.owner_name as owner, m.start_at as "startAt",
       (select json_object_agg(n.state, n.amount) from (
         select c.state, sum(c.amount)::int as amount from delivery_counts c where c.mailing_id = m.id group by 1) n) as counts
     from mailings m where coalesce(m.start_at, timezone('UTC', m.created_at)) >= $1::timestamptz and coalesce(m.start_at, timezone('UTC', m.created_at)) < $2::timestamptz
       and (not $3::boolean or m.owner_user_id = $4::int or m.owner_staff_id = $5::int) order by m.start_at desc nulls first limit 200`,
    [from, to, owner !== null, owner?.userId ?? null, owner?.staffId ?? null],
  );
}
