import { statement } from '../../../platform/database/statement';

type Changed = { version: number };
const NOW = `date_trunc('milliseconds', now())`;
const UTC = `timezone('UTC', ${NOW})`;

function historyOf(kind: string, from: string, to: string): string {
  return `insert into order_events (document_id, order_id, kind, "from", "to", note, actor_kind, actor_id, actor_name, at, order_version, internal, created_at, updated_at, published_at)
    select 'e' || substr(md5(random()::text || changed.id || clock_timestamp()), 1, 23), changed.id, '${kind}', ${from}, ${to}, $4::text, $5::text, $6::int, $7::text, ${NOW}, changed.version, false, ${UTC}, ${UTC}, ${UTC} from changed`;
}

/** Moves the status from → to and writes the history; no row when the order is not in `from` any more. */
export const changeOrderStatus = statement<
  [id: number, from: string, to: string, note: string | null, actorKind: string, actorId: number | null, actorName: string],
  Changed
>(
  'change_order_status',
  `with changed as (
     update orders set order_status = $3::text, version = version + 1, updated_at = ${UTC},
       completed_at = case when $3::text = 'completed' then ${NOW} else completed_at end,
       cancelled_at = case when $3::text = 'cancelled' then ${NOW} else cancelled_at end
     where id = $1 and order_status = $2::text returning id, version),
   history as (${historyOf('status', '$2::text', '$3::text')})
   select version from changed`,
);

/** Moves the payment from → to and writes the history; no row when it is not in `from` any more. */
export const changePaymentStatus = statement<
  [id: number, from: string, to: string, note: string | null, actorKind: string, actorId: number | null, actorName: string],
  Changed
>(
  'change_payment_status',
  `with changed as (
     update orders set payment_status = $3::text, version = version + 1, updated_at = ${UTC},
       refunded_at = case when $3::text = 'refunded' then ${NOW} else refunded_at end
     where id = $1 and payment_status = $2::text returning id, version),
   history as (${historyOf('payment', '$2::text', '$3::text')})
   select version from changed`,
);

/** Gives the order to a manager or to nobody (null) and writes the history with both names. */
export const changeOrderManager = statement<
  [
    id: number,
    from: string | null,
    to: string | null,
    note: string | null,
    actorKind: string,
    actorId: number | null,
    actorName: string,
    manager: number | null,
  ],
  Changed
>(
  'change_order_manager',
  `with changed as (update orders set version = version + 1, updated_at = ${UTC} where id = $1 returning id, version),
   gone as (delete from orders_manager_lnk where order_id = $1 and $8::int is null),
   taken as (
     insert into orders_manager_lnk (order_id, staff_member_id) select $1, $8::int where $8::int is not null
     on conflict (order_id) do update set staff_member_id = excluded.staff_member_id),
   history as (${historyOf('manager', '$2::text', '$3::text')})
   select version from changed`,
);
