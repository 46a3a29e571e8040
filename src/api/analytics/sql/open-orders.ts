import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { BehindRow } from './read-drill-down';

/** Orders as they stand now, whatever the period: whose next act is the shop's, of those the late, those nobody has, those whose quote ends. */
export const OPEN_KINDS = ['waiting', 'late', 'unassigned', 'expiringQuotes'] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** Which of them: in these statuses; `limit` is hours for the late, days for quotes. */
export interface OpenWish {
  kind: OpenKind;
  statuses: readonly string[];
  limit: number;
}

/** Of an order the newest quote counts, and only one that can still be accepted. */
const CONDITION: Record<OpenKind, string> = {
  waiting: 'true',
  late: `timezone('UTC', o.created_at) < now() - make_interval(hours => $2::int)`,
  unassigned: 'not exists (select 1 from orders_manager_lnk x where x.order_id = o.id)',
  expiringQuotes: `exists (select 1 from (select q.valid_until, q.accepted_at from quotes q where q.order_id = o.id order by q.version desc limit 1) q
    where q.accepted_at is null and q.valid_until >= now() and q.valid_until < now() + make_interval(days => $2::int))`,
};

const fromWhere = (kind: OpenKind): string =>
  `from orders o where o.order_status = any($1::text[]) and $2::int is not null and ${CONDITION[kind]}`;

/** How many they are and what they are worth, in minor units. */
export async function countOpen(handle: Trx, { kind, statuses, limit }: OpenWish): Promise<{ orders: number; total: number }> {
  const text = `select count(*)::int as orders, (coalesce(sum(o.total), 0) * 100)::float8 as total ${fromWhere(kind)}`;
  const [row] = await select<{ orders: number; total: number }>(handle, text, [statuses, limit]);
  return row ?? { orders: 0, total: 0 };
}

/** One page of them, those that wait longest first. */
export async function readOpenPage(
  handle: Trx,
  { kind, statuses, limit }: OpenWish,
  page: { limit: number; offset: number },
): Promise<BehindRow[]> {
  return select<BehindRow>(
    handle,
    // Found first and ordered then: by the order of creation all closed orders would be walked through, 1.5 s at 1 M.
    `with open as materialized (select o.id, o.created_at ${fromWhere(kind)}),
     page as (select o.* from (select id from open order by created_at, id limit ${page.limit} offset ${page.offset}) x join orders o on o.id = x.id)
     select o.document_id as "documentId", o.number, o.order_status as status, timezone('UTC', o.created_at) as at, (o.total * 100)::float8 as total,
       (o.total * 100)::float8 as amount, o.channel, nullif(btrim(o.delivery_city), '') as city, c.document_id as customer,
       coalesce(c.name, o.contact_name) as "customerName", s.document_id as manager, s.display_name as "managerName",
       exists (select 1 from artel.first_orders f where f.first_id = o.id) as "isNew"
     from page o left join orders_customer_lnk l on l.order_id = o.id left join customers c on c.id = l.customer_id
       left join orders_manager_lnk m on m.order_id = o.id left join staff_members s on s.id = m.staff_member_id
     order by o.created_at, o.id`,
    [statuses, limit],
  );
}
