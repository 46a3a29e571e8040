import { statement } from '../../../platform/database/statement';
import { OWNER_IDS } from './owners';

/** One thing that happened to an order: an entry of its history or a comment. */
export interface LogRow {
  key: string;
  order_id: number;
  kind: string;
  is_creation: boolean;
  internal: boolean;
  actor_kind: 'guest' | 'client' | 'staff' | 'system';
  actor_name: string;
  /** `staff_members.document_id` when a staff member did it. */
  staff: string | null;
  at: Date;
}

/** The whole transaction id of a row: PostgreSQL keeps its lower 32 bits, and it lies less than 2³¹ before the snapshot's end. */
const transactionOf = (row: string): string => `x.next - ((x.next - ${row}.xmin::text::bigint) & 4294967295)`;

/** A comment may be dated by a node's clock instead of the database's. */
const CLOCK_SKEW = `interval '15 seconds'`;

/**
 * What was written by transactions from `horizon` on (a transaction id) and dated `since` or later, visible now; `most` rows at
 * most. History first, each in the order of writing.
 */
export const readLog = statement<[horizon: string, since: Date, most: number], LogRow>(
  'read_live_log',
  `with x as (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next),
   log as (
     select 1 as part, e.id, 'e' || e.id as key, e.order_id, e.kind, e.kind = 'status' and e."from" is null as is_creation,
       coalesce(e.internal, false) as internal, e.actor_kind, coalesce(e.actor_name, '') as actor_name,
       case when e.actor_kind = 'staff' then e.actor_id end as staff_id, e.at
     from order_events e, x where e.at >= $2::timestamptz - ${CLOCK_SKEW} and ${transactionOf('e')} >= $1::bigint
     union all
     select 2, c.id, 'c' || c.id || '.' || c.xmin, co.order_id, 'comment', false, c.visibility = 'internal',
       case when s.id is not null then 'staff' when u.id is not null then 'client' else 'system' end, coalesce(s.display_name, nullif(u.name, ''), u.username, ''),
       s.id, timezone('UTC', c.updated_at)
     from order_comments c cross join x join order_comments_order_lnk co on co.order_comment_id = c.id
     left join order_comments_author_staff_lnk cs on cs.order_comment_id = c.id left join staff_members s on s.id = cs.staff_member_id
     left join order_comments_author_user_lnk cu on cu.order_comment_id = c.id left join up_users u on u.id = cu.user_id
     where c.updated_at >= timezone('UTC', $2::timestamptz) - ${CLOCK_SKEW} and ${transactionOf('c')} >= $1::bigint)
   select l.key, l.order_id, l.kind, l.is_creation, l.internal, l.actor_kind, l.actor_name, m.document_id as staff, l.at
   from log l left join staff_members m on m.id = l.staff_id order by l.part, l.id limit $3`,
);

/** Where the log stands: the oldest transaction that may still write, the next one's id, the clock, and which database this is. */
export const logHorizon = statement<[], { horizon: string; next: string; now: Date; database: string }>(
  'live_log_horizon',
  `select pg_snapshot_xmin(pg_current_snapshot())::text as horizon, pg_snapshot_xmax(pg_current_snapshot())::text as next,
     clock_timestamp() as now, (select oid::text from pg_database where datname = current_database()) as database`,
);

/** When the oldest transaction of this database began that still runs; its rows will be dated so. Never null: this statement's own counts. */
export const oldestTransaction = statement<[], { began: Date }>(
  'oldest_transaction',
  `select coalesce(min(xact_start), now()) as began from pg_stat_activity
   where datname = current_database() and backend_type = 'client backend' and xact_start is not null`,
);

/** Whose these orders are: document id and the users who see them as their own. */
export const ownersOfOrders = statement<[ids: number[]], { id: number; document_id: string; owner_ids: number[] }>(
  'owners_of_orders',
  `select o.id, o.document_id, ${OWNER_IDS} as owner_ids
   from orders o where o.id = any($1::int[])`,
);
