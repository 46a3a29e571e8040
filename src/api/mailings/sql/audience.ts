import { statement } from '../../../platform/database/statement';
import type { Channel } from '../domain/channels';
import type { CustomerTag } from '../domain/merge-tags';
import { barrierOfThoseThere } from './barrier';

/** Who is meant: customers picked by documentId and a segment's condition over `c`, of all customers or of a marketer's own. */
export interface AudienceSource {
  channel: Channel;
  scope: 'all' | 'recipients';
  /** Placeholder of the marketer's `up_users.id`; unused with the scope `all`. */
  user: string;
  /** Placeholder of the picked documentIds. */
  picked: string;
  /** The segment's condition over `c`, or null. */
  segment: string | null;
}

const ADDRESS: Record<Channel, (table: string) => string> = {
  email: (table) => `nullif(lower(trim(${table}.email)), '')`,
  sms: (table) => `nullif(${table}.phone, '')`,
  vk: () => `nullif(c.vk_id, '')`,
};

const FIELDS: Record<CustomerTag, string> = {
  name: 'name',
  first_name: 'name',
  short_name: 'short_name',
  phone: 'phone',
  email: 'email',
  city: 'city',
  sex: 'sex',
  birth_date: 'birth_date',
  category: 'category',
  total_orders: 'total_orders',
  total_spent: 'total_spent',
  last_order_date: 'last_order_date',
};

/** SQL of the people meant, with their address on the channel (or null) and the columns that a text may ask for. */
export function peopleSql({ channel, scope, user, picked, segment }: AudienceSource, tags: readonly CustomerTag[] = []): string {
  const own = scope === 'recipients' ? 'r' : 'c';
  const from =
    scope === 'recipients'
      ? `recipient_lists r join customers c on c.id = r.customer_id where r.user_id = ${user}::int and r.deleted_at is null and`
      : 'customers c where';
  const columns = tags.map((tag) => `, (${own}.${FIELDS[tag]})::text as tag_${tag}`).join('');
  const meant = [`c.document_id = any(${picked}::text[])`, ...(segment ? [`(${segment})`] : [])].join(' or ');
  return `select c.id, ${ADDRESS[channel](own)} as address${columns} from ${from} c.deleted_at is null and c.merged_into_id is null and c.erased_at is null and (${meant})`;
}

/** SQL of how many people are meant and how many of them have an address. */
export function countSql(source: AudienceSource): string {
  return `select count(*)::int as people, count(distinct p.address)::int as addresses, count(*) filter (where p.address is null)::int as without_address from (${peopleSql(source)}) p`;
}

/** One row of a preflight's reading. */
export interface AudienceCheckRow {
  people: number;
  addresses: number;
  without_address: number;
  suppressed: Record<string, number>;
  missing: Record<string, number>;
}

/** SQL of a preflight: counts, why how many are barred, and how many lack which of these fields. */
export function checkSql(source: AudienceSource, tags: readonly CustomerTag[]): string {
  const barrier = barrierOfThoseThere({ channel: `'${source.channel}'`, address: 'p.address', customerId: 'p.id' });
  const missing = tags
    .map((tag) => `'${tag}', count(*) filter (where k.barrier is null and coalesce(k.tag_${tag}, '') = '')::int`)
    .join(', ');
  return `with people as materialized (${peopleSql(source, tags)}),
    judged as materialized (select distinct on (p.address) p.*, ${barrier} as barrier from people p where p.address is not null order by p.address, p.id)
    select (select count(*)::int from people) as people, (select count(*)::int from people where address is null) as without_address, count(*)::int as addresses,
      (select coalesce(json_object_agg(b.barrier, b.n), '{}'::json) from (select barrier, count(*)::int as n from judged where barrier is not null group by 1) b) as suppressed,
      json_build_object(${missing}) as missing
    from judged k`;
}

/**
 * SQL that adds the next people of a snapshot: from the customer after $1, at most $2 of them up to the customer $3, for the mailing $4; the source's placeholders
 * follow. Ids grow with the customers, so that their index grows at its end. Answers the last customer looked at, or null at the end.
 */
export function snapshotSql(source: AudienceSource): string {
  const barrier = barrierOfThoseThere({ channel: `'${source.channel}'`, address: 'p.address', customerId: 'p.id' });
  return `with people as materialized (select p.* from (${peopleSql(source)} and c.id > $1::int and c.id <= $3::int) p order by p.id limit $2::int),
    judged as materialized (select p.id, p.address, ${barrier} as barrier from people p where p.address is not null),
    written as (
      insert into deliveries (document_id, mailing_id, customer_id, address, state, reason, attempts, next_try_at, epoch, settled_at, created_at, updated_at, published_at)
      select 'd' || lpad(to_hex($4::int), 8, '0') || lpad(to_hex(j.id), 8, '0') || substr(md5($4::int || ' ' || j.id), 1, 7), $4::int, j.id, j.address, case when j.barrier is null then 'pending' else 'suppressed' end, j.barrier, 0,
        now(), 0, case when j.barrier is not null then now() end, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
      from judged j order by j.id on conflict (mailing_id, address) do nothing returning 1)
    select (select max(id) from people) as last, (select count(*)::int from written) as written`;
}

/** A mailing whose snapshot is to be taken; the row is locked, so that one worker at a time goes on. */
export interface SnapshotRow {
  id: number;
  channel: Channel;
  mailing_status: string;
  audience_state: string;
  audience_cursor: number;
  audience_ceiling: number;
  audience_scope: 'all' | 'recipients';
  audience: { customers: string[]; segment: string | null };
  owner_user_id: number | null;
}

export const lockSnapshot = statement<[mailingId: number], SnapshotRow>(
  'lock_snapshot',
  `select id, channel, mailing_status, audience_state, audience_cursor, audience_ceiling, audience_scope, audience::json as audience, owner_user_id
   from mailings where id = $1 for no key update`,
);

export const advanceSnapshot = statement<[mailingId: number, cursor: number, state: 'building' | 'ready'], never>(
  'advance_snapshot',
  'update mailings set audience_cursor = $2, audience_state = $3 where id = $1',
);
