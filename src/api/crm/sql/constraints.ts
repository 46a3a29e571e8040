import { foldedSql } from '../../../kernel/text';
import { appendOnlySql } from '../../../platform/database/append-only';

/** A foreign key that nothing breaks; the target's row goes together with what refers to it, or is kept by it. */
function reference(table: string, column: string, onDelete: 'cascade' | 'restrict' = 'cascade'): string {
  const name = `${table}_${column}_ref`;
  return `if not exists (select 1 from pg_constraint where conname = '${name}') then
    alter table ${table} add constraint ${name} foreign key (${column}) references customers (id) on delete ${onDelete}; end if;`;
}

/**
 * What the CRM's tables must hold whatever door a write comes through. The trigger keeps the identities in
 * step with the main phone, e-mail and VK id, so that one phone is one customer for raw SQL as well.
 */
export const constraints = `
create unique index if not exists customers_document_id_uq on customers (document_id);
create unique index if not exists customers_phone_uq on customers (phone) where phone is not null;
create unique index if not exists customers_email_uq on customers (lower(email)) where email is not null;
create unique index if not exists customers_vk_id_uq on customers (vk_id) where vk_id is not null;
create unique index if not exists customer_identities_value_uq on customer_identities (kind, value);
create index if not exists customer_identities_customer_idx on customer_identities (customer_id);
do $$ begin
  if to_regclass('customers_name_folded_trgm') is null then
    create index customers_name_folded_trgm on customers using gin (${foldedSql('name')} gin_trgm_ops);
    -- Without numbers on the new expression the planner reads a million rows for a common name.
    analyze customers;
  end if;
end $$;
drop index if exists customers_name_trgm;
create index if not exists customers_phone_trgm on customers using gin (phone gin_trgm_ops);
create index if not exists customers_category_idx on customers (category, id);
create unique index if not exists tags_name_uq on tags (name);
create index if not exists customers_email_trgm on customers using gin (lower(email) gin_trgm_ops);
create unique index if not exists customer_notes_document_id_uq on customer_notes (document_id);
create index if not exists customer_notes_customer_idx on customer_notes (customer_id, id);
create unique index if not exists customers_user_once on customers_user_lnk (user_id);

create index if not exists customers_by_name_idx on customers ((coalesce(name, '')), id);
create index if not exists customers_by_city_idx on customers ((coalesce(city, '')), id);
create index if not exists customers_city_idx on customers (city, id) where city is not null;
create index if not exists customers_by_orders_idx on customers (total_orders, id);
create index if not exists customers_by_spent_idx on customers (total_spent, id);
create index if not exists customers_by_average_idx on customers (average_order, id);
create index if not exists customers_by_last_order_idx on customers ((coalesce(last_order_date, '-infinity'::timestamptz)), id);
create index if not exists customers_last_order_idx on customers (last_order_date) where last_order_date is not null;
create index if not exists customers_created_idx on customers (created_at, id);
create index if not exists customers_updated_idx on customers (updated_at, id);
create index if not exists customers_birth_idx on customers (birth_date) where birth_date is not null;
create index if not exists customers_deleted_idx on customers (deleted_at) where deleted_at is not null;
create index if not exists customers_email_prefix_idx on customers (lower(email) text_pattern_ops) where email is not null;
create index if not exists customers_short_name_idx on customers (lower(short_name)) where short_name is not null;
create index if not exists customers_merged_idx on customers (merged_into_id) where merged_into_id is not null;
create index if not exists customers_erasure_asked_idx on customers (erasure_asked_at) where erasure_asked_at is not null and erased_at is null;
create unique index if not exists tags_document_id_uq on tags (document_id);

create unique index if not exists recipient_lists_once on recipient_lists (user_id, customer_id);
create index if not exists recipient_lists_customer_idx on recipient_lists (customer_id);
create unique index if not exists segments_document_id_uq on segments (document_id);
create unique index if not exists segments_name_uq on segments (coalesce(owner_id, 0), lower(name));
create unique index if not exists consents_document_id_uq on consents (document_id);
create index if not exists consents_latest_idx on consents (customer_id, purpose, channel, id);
create unique index if not exists customer_merges_document_id_uq on customer_merges (document_id);
create unique index if not exists customer_merges_open_uq on customer_merges (from_id) where undone_at is null;
create index if not exists customer_merges_into_idx on customer_merges (into_id, id);
create unique index if not exists customer_duplicates_document_id_uq on customer_duplicates (document_id);
create unique index if not exists customer_duplicates_pair_uq on customer_duplicates (first_id, second_id);
create index if not exists customer_duplicates_second_idx on customer_duplicates (second_id);
create unique index if not exists customer_imports_document_id_uq on customer_imports (document_id);
create unique index if not exists customer_import_rows_uq on customer_import_rows (import_id, row_number);
create index if not exists customer_import_rows_customer_idx on customer_import_rows (customer_id) where customer_id is not null;
create unique index if not exists erasure_acts_document_id_uq on erasure_acts (document_id);
create unique index if not exists erasure_acts_number_uq on erasure_acts (number);
create sequence if not exists erasure_act_numbers as int;
create unique index if not exists sync_runs_open_uq on sync_runs (mode) where state = 'running';

do $$ begin
  if not exists (select 1 from pg_constraint where conname = 'customer_notes_customer_fk') then
    alter table customer_notes add constraint customer_notes_customer_fk foreign key (customer_id) references customers (id) on delete cascade;
  end if;
  if not exists (select 1 from pg_constraint where conname = 'customer_identities_customer_fk') then
    alter table customer_identities add constraint customer_identities_customer_fk foreign key (customer_id) references customers (id) on delete cascade;
  end if;
${reference('recipient_lists', 'customer_id')}
${reference('consents', 'customer_id', 'restrict')}
${reference('customer_merges', 'from_id')}
${reference('customer_merges', 'into_id')}
${reference('customer_duplicates', 'first_id')}
${reference('customer_duplicates', 'second_id')}
${reference('customers', 'merged_into_id', 'restrict')}
if not exists (select 1 from pg_constraint where conname = 'customer_import_rows_import_ref') then
  alter table customer_import_rows add constraint customer_import_rows_import_ref foreign key (import_id) references customer_imports (id) on delete cascade; end if;
if not exists (select 1 from pg_constraint where conname = 'recipient_lists_user_ref') then
  alter table recipient_lists add constraint recipient_lists_user_ref foreign key (user_id) references up_users (id) on delete cascade; end if;
if not exists (select 1 from pg_constraint where conname = 'customer_duplicates_sorted') then
  alter table customer_duplicates add constraint customer_duplicates_sorted check (first_id < second_id); end if;
if not exists (select 1 from pg_constraint where conname = 'customers_merged_away') then
  alter table customers add constraint customers_merged_away check (merged_into_id is null or (merged_into_id <> id and deleted_at is not null)); end if;
end $$;

create or replace function crm_keep_identity(owner int, identity_kind text, before text, after text) returns void language plpgsql as $$
declare holder int;
begin
  if before is not distinct from after then return; end if;
  if before is not null then delete from customer_identities where customer_id = owner and kind = identity_kind and value = before; end if;
  if coalesce(after, '') = '' then return; end if;
  insert into customer_identities (document_id, customer_id, kind, value, origin, created_at, updated_at, published_at)
    values (substr('i' || md5(random()::text || owner || after), 1, 24), owner, identity_kind, after,
      coalesce(nullif(current_setting('artel.identity_origin', true), ''), 'staff'), now(), now(), now())
    on conflict (kind, value) do nothing;
  select customer_id into holder from customer_identities where kind = identity_kind and value = after;
  if holder is distinct from owner then
    raise unique_violation using message = format('%s is the %s of another customer', after, identity_kind), constraint = 'customer_identities_value_uq';
  end if;
end $$;

create or replace function crm_keep_identities() returns trigger language plpgsql as $$
begin
  perform crm_keep_identity(new.id, 'phone', case when tg_op = 'UPDATE' then old.phone end, new.phone);
  perform crm_keep_identity(new.id, 'email', case when tg_op = 'UPDATE' then lower(old.email) end, lower(new.email));
  perform crm_keep_identity(new.id, 'vk', case when tg_op = 'UPDATE' then old.vk_id end, new.vk_id);
  return null;
end $$;

create or replace trigger customers_keep_identities_insert after insert on customers for each row execute function crm_keep_identities();
create or replace trigger customers_keep_identities_update after update of phone, email, vk_id on customers for each row execute function crm_keep_identities();

create or replace function crm_refuse_ordered_customer() returns trigger language plpgsql as $$
begin
  if exists (select 1 from orders_customer_lnk where customer_id = old.id) then
    raise foreign_key_violation using message = 'this customer has orders', constraint = 'customers_ordered';
  end if;
  return old;
end $$;
create or replace trigger customers_keep_ordered before delete on customers for each row execute function crm_refuse_ordered_customer();

-- An order placed while its customer is being merged away waits for the merge and goes to the record that stays. A record that
-- is merged already is not locked on the way: whoever merges or parts locks both, and holding one while waiting for the other
-- had orders of a busy customer fail by deadlocks one after another.
create or replace function crm_follow_merge() returns trigger language plpgsql as $$
declare target int;
begin
  for step in 1..10 loop
    select merged_into_id into target from customers where id = new.customer_id;
    if target is null then
      select merged_into_id into target from customers where id = new.customer_id for key share;
      if target is null then return new; end if;
    end if;
    new.customer_id := target;
  end loop;
  raise check_violation using message = 'this customer was merged in a circle', constraint = 'customers_merged_away';
end $$;
create or replace trigger orders_customer_follows_merge before insert or update of customer_id on orders_customer_lnk
  for each row execute function crm_follow_merge();
${appendOnlySql('consents')}
${appendOnlySql('erasure_acts')}
`;
