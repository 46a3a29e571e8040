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
create index if not exists customers_name_trgm on customers using gin (lower(name) gin_trgm_ops);
create index if not exists customers_phone_trgm on customers using gin (phone gin_trgm_ops);
create index if not exists customers_category_idx on customers (category, id);
create unique index if not exists tags_name_uq on tags (name);
create index if not exists customers_email_trgm on customers using gin (lower(email) gin_trgm_ops);
create unique index if not exists customer_notes_document_id_uq on customer_notes (document_id);
create index if not exists customer_notes_customer_idx on customer_notes (customer_id, id);
create unique index if not exists customers_user_once on customers_user_lnk (user_id);

do $$ begin
  if not exists (select 1 from pg_constraint where conname = 'customer_notes_customer_fk') then
    alter table customer_notes add constraint customer_notes_customer_fk foreign key (customer_id) references customers (id) on delete cascade;
  end if;
  if not exists (select 1 from pg_constraint where conname = 'customer_identities_customer_fk') then
    alter table customer_identities add constraint customer_identities_customer_fk foreign key (customer_id) references customers (id) on delete cascade;
  end if;
end $$;

create or replace function crm_keep_identity(owner int, identity_kind text, before text, after text) returns void language plpgsql as $$
declare holder int;
begin
  if before is not distinct from after then return; end if;
  if before is not null then delete from customer_identities where customer_id = owner and kind = identity_kind and value = before; end if;
  if coalesce(after, '') = '' then return; end if;
  insert into customer_identities (document_id, customer_id, kind, value, created_at, updated_at, published_at)
    values (substr('i' || md5(random()::text || owner || after), 1, 24), owner, identity_kind, after, now(), now(), now())
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
`;
