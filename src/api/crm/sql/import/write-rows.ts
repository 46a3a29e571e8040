import { statement } from '../../../../platform/database/statement';
import type { CustomerColumn } from '../../domain/customer';

/** Whom a row was found to be (`id` null: nobody yet), and who has its e-mail. */
export interface ResolvedRow extends Record<CustomerColumn, string | null> {
  n: number;
  id: number | null;
  document_id: string | null;
  email_owner: number | null;
  is_trashed: boolean;
  tags: string[];
}

/**
 * Finds the customer of each row: by phone; else by e-mail, if the row has no phone or that customer has none; else by short
 * name among those who have neither.
 */
export const resolveRows = statement<
  [n: number[], phones: (string | null)[], emails: (string | null)[], shorts: (string | null)[]],
  ResolvedRow
>(
  'resolve_import_rows',
  `with wanted as (select * from unnest($1::int[], $2::text[], $3::text[], $4::text[]) w(n, phone, email, short)),
   found as (
     select w.n, e.customer_id as email_owner, coalesce(p.customer_id,
       case when w.phone is null or eo.phone is null then e.customer_id end,
       case when w.phone is null and w.email is null then (select s.id from customers s where lower(s.short_name) = w.short and s.phone is null and s.email is null
         and s.merged_into_id is null and s.erased_at is null order by s.id limit 1) end) as id
     from wanted w
     left join customer_identities p on p.kind = 'phone' and p.value = w.phone
     left join customer_identities e on e.kind = 'email' and e.value = w.email
     left join customers eo on eo.id = e.customer_id)
   select f.n, f.id, f.email_owner, c.document_id, c.deleted_at is not null as is_trashed, c.name, c.short_name, c.phone, c.email, c.city, c.address, c.sex,
     c.birth_date::text as birth_date, c.social_status,
     array(select t.name from customers_tags_lnk l join tags t on t.id = l.tag_id where l.customer_id = f.id)::text[] as tags
   from found f left join customers c on c.id = f.id`,
);

const RECORD = `r(n int, document_id text, id int, name text, short_name text, phone text, email text, city text, address text, sex text, birth_date date, social_status text)`;

/** Adds customers from a JSON array; the trigger takes their identities or raises a unique violation. */
export const insertCustomers = statement<[rows: string], { id: number; document_id: string }>(
  'insert_imported_customers',
  `insert into customers (document_id, name, short_name, phone, email, city, address, sex, birth_date, social_status, category, created_at, updated_at, published_at)
   select r.document_id, r.name, r.short_name, r.phone, r.email, r.city, r.address, coalesce(r.sex, 'unknown'), r.birth_date, r.social_status, 'new',
     timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from jsonb_to_recordset($1::jsonb) ${RECORD} order by r.n returning id, document_id`,
);

/** Sets what each element of the JSON array names; an import never empties a field. */
export const updateCustomers = statement<[rows: string], { id: number }>(
  'update_imported_customers',
  `update customers c set name = coalesce(r.name, c.name), short_name = coalesce(r.short_name, c.short_name), phone = coalesce(r.phone, c.phone), email = coalesce(r.email, c.email),
     city = coalesce(r.city, c.city), address = coalesce(r.address, c.address), sex = coalesce(r.sex, c.sex), birth_date = coalesce(r.birth_date, c.birth_date),
     social_status = coalesce(r.social_status, c.social_status), updated_at = timezone('UTC', now())
   from jsonb_to_recordset($1::jsonb) ${RECORD} where c.id = r.id returning c.id`,
);

/** Gives customers tags, pair by pair. */
export const addTagPairs = statement<[customers: number[], names: string[]], never>(
  'add_imported_tags',
  `insert into customers_tags_lnk (customer_id, tag_id, tag_ord)
   select p.customer, t.id, 1 from unnest($1::int[], $2::text[]) p(customer, name) join tags t on t.name = p.name order by p.customer, t.id
   on conflict (customer_id, tag_id) do nothing`,
);

/** An entry in the log for each customer that was made or changed, from a JSON array. */
export const logRows = statement<[actorKind: string, actorId: number | null, actorName: string, entries: string], never>(
  'log_imported_customers',
  `insert into audit_entries (document_id, actor_kind, actor_id, actor_name, action, subject, subject_id, before, after, at, created_at, updated_at, published_at)
   select substr('a' || md5(random()::text || r.subject_id || clock_timestamp()), 1, 24), $1, $2::int, $3, r.action, 'customer', r.subject_id, r.before, r.after, now(),
     timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from jsonb_to_recordset($4::jsonb) r(action text, subject_id text, before jsonb, after jsonb)`,
);
