import { statement } from '../../../../platform/database/statement';
import { NAMELESS } from '../../domain/sync';
import { CATEGORY_SQL, categorySql } from '../customer-statistics';
import { identityOrigin } from '../identity-origin';

/** The last customer id of the next portion after `after`, at most `upTo`; null at the end. */
export const endOfCustomers = statement<[after: number, upTo: number, size: number], { last: number | null }>(
  'sync_end_of_customers',
  'select max(id)::int as last from (select id from customers where id > $1 and id <= $2 order by id limit $3) p',
);

/** A fresh calculation for each customer of the range; those without completed orders have zeros. */
const FRESH = (range: string, links: string): string => `fresh as (
  select s.id, s.orders, s.spent, case when s.orders = 0 then 0 else round(s.spent / s.orders, 2) end as average, s.last, ${CATEGORY_SQL} as category
  from (select c.id, coalesce(t.orders, 0) as orders, coalesce(t.spent, 0) as spent, t.last from customers c
    left join (select l.customer_id, count(*)::int as orders, sum(o.total) as spent, max(o.completed_at) as last
      from orders_customer_lnk l join orders o on o.id = l.order_id where ${links} and o.order_status = 'completed' group by l.customer_id) t on t.customer_id = c.id
    where ${range}) s)`;

const DIFFERS = `(c.total_orders, c.total_spent, c.average_order, c.category) is distinct from (f.orders, f.spent, f.average, f.category::varchar)
  or c.last_order_date is distinct from f.last`;

/** Customers of a range whose statistics are not what a fresh calculation gives; one snapshot, no locks. */
export const findStale = statement<[after: number, upTo: number], { id: number }>(
  'sync_find_stale',
  `with ${FRESH('c.id > $1 and c.id <= $2', 'l.customer_id > $1 and l.customer_id <= $2')}
   select c.id from fresh f join customers c on c.id = f.id where ${DIFFERS} order by c.id`,
);

/** Locks a range in id order; what follows sees every order that was completed before. New orders may still refer to the rows. */
export const lockRange = statement<[after: number, upTo: number], { n: number }>(
  'sync_lock_range',
  `with locked as materialized (select id from customers where id > $1 and id <= $2 order by id for no key update) select count(*)::int as n from locked`,
);

/** The same for single customers. */
export const lockThese = statement<[ids: number[]], { n: number }>(
  'sync_lock_these',
  `with locked as materialized (select id from customers where id = any($1::int[]) order by id for no key update) select count(*)::int as n from locked`,
);

const SET = `update customers c set total_orders = f.orders, total_spent = f.spent, average_order = f.average, last_order_date = f.last, category = f.category
  from fresh f where c.id = f.id and (${DIFFERS}) returning c.id`;

/** Writes fresh statistics to a locked range; answers who changed. */
export const refreshRange = statement<[after: number, upTo: number], { id: number }>(
  'sync_refresh_range',
  `with ${FRESH('c.id > $1 and c.id <= $2', 'l.customer_id > $1 and l.customer_id <= $2')} ${SET}`,
);

/** The same for single customers. */
export const refreshThese = statement<[ids: number[]], { id: number }>(
  'sync_refresh_these',
  `with ${FRESH('c.id = any($1::int[])', 'l.customer_id = any($1::int[])')} ${SET}`,
);

/**
 * Gives the customers of a range the name, e-mail and city of their latest order, where it has them. An e-mail that somebody
 * else has stays out, and one that its owner has confirmed stays. What is written over goes into the log.
 */
export const takeLatestContact = statement<[after: number, upTo: number], { id: number }>(
  'sync_take_latest_contact',
  `with latest as (
     select distinct on (l.customer_id) l.customer_id as id, nullif(trim(o.contact_name), '') as name, nullif(trim(o.delivery_city), '') as city,
       case when o.contact_email ~ '^[^A-ZА-ЯЁ[:space:]@]+@[^A-ZА-ЯЁ[:space:]@]+$' then o.contact_email end as email
     from orders_customer_lnk l join orders o on o.id = l.order_id where l.customer_id > $1 and l.customer_id <= $2
     order by l.customer_id, coalesce(o.placed_at, timezone('UTC', o.created_at)) desc, o.id desc),
   wanted as (
     select l.id, coalesce(l.name, c.name, '${NAMELESS}') as name, coalesce(l.city, c.city) as city, case
       when l.email is null or l.email = lower(c.email) then c.email
       when exists (select 1 from customer_identities i where i.customer_id = l.id and i.kind = 'email' and i.verified_at is not null) then c.email
       when row_number() over (partition by l.email order by l.id) > 1 then c.email
       when exists (select 1 from customer_identities i where i.kind = 'email' and i.value = l.email and i.customer_id <> l.id) then c.email
       else l.email end as email, json_build_object('name', c.name, 'city', c.city, 'email', c.email) as before, c.document_id
     from latest l join customers c on c.id = l.id where c.merged_into_id is null and c.erased_at is null and ${identityOrigin('filled')}),
   taken as (
     update customers c set name = w.name, city = w.city, email = w.email, updated_at = timezone('UTC', now())
     from wanted w where c.id = w.id and (c.name, c.city, c.email) is distinct from (w.name::varchar, w.city::varchar, w.email::varchar)
     returning c.id, w.document_id, w.before, json_build_object('name', w.name, 'city', w.city, 'email', w.email, 'by', 'sync') as after),
   logged as (
     insert into audit_entries (document_id, actor_kind, actor_name, action, subject, subject_id, before, after, at, created_at, updated_at, published_at)
     select md5(random()::text || id), 'system', 'Artel', 'customer.update', 'customer', document_id, before, after, now(), now(), now(), now() from taken)
   select id from taken`,
);

const OWN_CATEGORY = categorySql('c.total_orders', 'c.total_spent', 'c.last_order_date');

/** Moves customers whose category has changed with time alone; the row's own statistics decide, as they are at the moment of writing. */
export const moveCategories = statement<[after: number, upTo: number], { category: string }>(
  'move_categories',
  `update customers c set category = ${OWN_CATEGORY}
   where c.id > $1 and c.id <= $2 and c.category is distinct from (${OWN_CATEGORY})::varchar returning c.category`,
);

/** Customers of a range whom this run has taken out of the trash. */
export const restoredBySync = statement<[since: Date, after: number, upTo: number], { id: number }>(
  'sync_restored',
  `select distinct c.id from audit_entries a join customers c on c.document_id = a.subject_id
   where a.at >= $1 and a.subject = 'customer' and a.action = 'customer.restore' and a.actor_kind = 'system' and c.id > $2 and c.id <= $3`,
);

/** The newest customer there is. */
export const newestCustomer = statement<[], { id: number }>(
  'sync_newest_customer',
  'select coalesce(max(id), 0)::int as id from customers',
);
