import { statement } from '../../../../platform/database/statement';
import { NAMELESS } from '../../domain/sync';
import { identityOrigin } from '../identity-origin';

/** The last order id of the next portion after `after`, at most `upTo`; null at the end. */
export const endOfOrders = statement<[after: number, upTo: number, size: number], { last: number | null }>(
  'sync_end_of_orders',
  'select max(id)::int as last from (select id from orders where id > $1 and id <= $2 order by id limit $3) p',
);

const WITHOUT_CUSTOMER = 'not exists (select 1 from orders_customer_lnk l where l.order_id = o.id)';

/** Orders without a customer whose contact is not in its stored form, or is missing: the code looks at each. */
export const oddOrders = statement<
  [after: number, upTo: number],
  { id: number; number: string; channel: string; phone: string | null; email: string | null }
>(
  'sync_odd_orders',
  `select o.id, o.number, o.channel, nullif(trim(o.contact_phone), '') as phone, nullif(trim(o.contact_email), '') as email from orders o
   where o.id > $1 and o.id <= $2 and ${WITHOUT_CUSTOMER}
     and case when coalesce(trim(o.contact_phone), '') <> '' then o.contact_phone !~ '^\\+[1-9][0-9]{6,14}$'
              else coalesce(o.contact_email, '') !~ '^[^A-ZА-ЯЁ[:space:]@]+@[^A-ZА-ЯЁ[:space:]@]+$' end
   order by o.id`,
);

/**
 * The orders without a customer in a range of ids, as they are searched by: phone, else e-mail. `odd` are orders the code has
 * read itself, with what it found; those without either are left out. Parameters $1–$5.
 */
const PORTION = `portion as (
  select o.id as order_id, case when n.phone is not null then 'phone' else 'email' end as kind, coalesce(n.phone, n.email) as value,
    nullif(trim(o.contact_name), '') as name, n.email, nullif(trim(o.delivery_city), '') as city
  from orders o
  left join unnest($3::int[], $4::text[], $5::text[]) odd(id, phone, email) on odd.id = o.id
  cross join lateral (select case when odd.id is null then nullif(o.contact_phone, '') else odd.phone end as phone,
    case when odd.id is null then case when o.contact_email ~ '^[^A-ZА-ЯЁ[:space:]@]+@[^A-ZА-ЯЁ[:space:]@]+$' then o.contact_email end else odd.email end as email) n
  where o.id > $1::int and o.id <= $2::int and ${WITHOUT_CUSTOMER} and coalesce(n.phone, n.email) is not null)`;

type Portion = [after: number, upTo: number, ids: number[], phones: (string | null)[], emails: (string | null)[]];

/** Locks the portion's orders: one that is being completed at this moment is waited for, and its completion counted later. */
export const lockPortion = statement<Portion, { id: number }>(
  'sync_lock_portion',
  `with ${PORTION} select o.id from orders o where o.id in (select order_id from portion) order by o.id for update`,
);

/**
 * Creates the customers that nobody is yet, of one kind of identity ($6): name, e-mail and city from their latest order that
 * names them. The identity row is taken first, so that of two writers at once one creates the customer. An e-mail that
 * somebody has stays out.
 */
export const createMissing = statement<[...Portion, kind: 'phone' | 'email'], { id: number }>(
  'sync_create_missing',
  `with ${PORTION}, people as (
     select kind, value, min(order_id) as first_order, (array_agg(name order by order_id desc) filter (where name is not null))[1] as name,
       (array_agg(email order by order_id desc) filter (where email is not null))[1] as email,
       (array_agg(city order by order_id desc) filter (where city is not null))[1] as city
     from portion p where kind = $6::text and not exists (select 1 from customer_identities i where i.kind = p.kind and i.value = p.value)
     group by kind, value),
   fresh as materialized (
     select nextval(pg_get_serial_sequence('customers', 'id'))::int as id, q.* from (
       select p.kind, p.value, p.name, p.city, case
         when p.kind = 'email' then p.value
         when row_number() over (partition by p.email order by p.first_order) = 1
           and not exists (select 1 from customer_identities i where i.kind = 'email' and i.value = p.email) then p.email end as email
       from people p order by p.first_order) q where ${identityOrigin('order')}),
   identity as (
     insert into customer_identities (document_id, customer_id, kind, value, origin, created_at, updated_at, published_at)
     select substr('i' || md5(random()::text || f.id || f.value), 1, 24), f.id, f.kind, f.value, 'order', now(), now(), now() from fresh f
     on conflict (kind, value) do nothing returning customer_id)
   insert into customers (id, document_id, name, phone, email, city, sex, category, created_at, updated_at, published_at)
   select f.id, substr('c' || md5(random()::text || f.id || clock_timestamp()), 1, 24), coalesce(f.name, '${NAMELESS}'),
     case when f.kind = 'phone' then f.value end, f.email, f.city, 'unknown', 'new', now(), now(), now()
   from fresh f join identity i on i.customer_id = f.id returning id`,
);

/** Links the portion's orders with their customers; answers each customer once, with whether they lay in the trash. */
export const linkPortion = statement<Portion, { id: number; document_id: string; is_deleted: boolean; orders: number }>(
  'sync_link_portion',
  `with ${PORTION}, linked as (
     insert into orders_customer_lnk (order_id, customer_id)
     select p.order_id, i.customer_id from portion p join customer_identities i on i.kind = p.kind and i.value = p.value order by p.order_id
     on conflict (order_id) do nothing returning customer_id)
   select c.id, c.document_id, c.deleted_at is not null as is_deleted, count(*)::int as orders
   from linked l join customers c on c.id = l.customer_id group by c.id`,
);

/** Takes customers out of the trash. */
export const restoreCustomers = statement<[ids: number[]], { id: number }>(
  'sync_restore_customers',
  `update customers set deleted_at = null, updated_at = timezone('UTC', now()) where id = any($1::int[]) returning id`,
);
