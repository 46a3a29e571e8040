import { appendOnlySql } from '../../platform/database/append-only';
import { extensionsSql } from '../../platform/database/extensions';
import { authConstraints } from './sql/auth/tables';

/** A unique index that old duplicates must not keep the app from booting over; the boot log of PostgreSQL names it. */
function uniqueWhereClean(index: string, table: string, expression: string): string {
  return `
do $$ begin
  if to_regclass('${index}') is null then
    if exists (select 1 from ${table} where ${expression} is not null group by ${expression} having count(*) > 1) then
      raise warning '${index} is not created: ${table} has duplicates of ${expression}';
    else
      create unique index ${index} on ${table} (${expression});
    end if;
  end if;
end $$;`;
}

/** Indexes, uniqueness and the append-only log of this context; idempotent. */
export const accountsConstraints = `
${extensionsSql}
create unique index if not exists strapi_sessions_session_unique on strapi_sessions (session_id);
create index if not exists strapi_sessions_user_index on strapi_sessions (user_id, origin);
create index if not exists strapi_sessions_expiry_index on strapi_sessions (absolute_expires_at);

create unique index if not exists staff_members_email_unique on staff_members (lower(email));
create unique index if not exists staff_members_user_unique on staff_members_user_lnk (user_id);
create unique index if not exists staff_members_admin_user_unique on staff_members_admin_user_lnk (user_id);

create unique index if not exists idempotency_keys_caller_key_unique on idempotency_keys (caller, key);
create index if not exists idempotency_keys_expiry_index on idempotency_keys (expires_at);

create index if not exists audit_entries_at_index on audit_entries (at);
create index if not exists audit_entries_subject_index on audit_entries (subject, subject_id);
${uniqueWhereClean('up_users_email_unique', 'up_users', 'lower(email)')}
${uniqueWhereClean('up_users_username_unique', 'up_users', 'username')}
${uniqueWhereClean('up_users_username_lower_unique', 'up_users', 'lower(username)')}
create unique index if not exists up_users_document_id_unique on up_users (document_id);
create index if not exists up_users_created_index on up_users (created_at, id);
create index if not exists up_users_email_trgm on up_users using gin (lower(email) gin_trgm_ops);
create index if not exists up_users_username_trgm on up_users using gin (lower(username) gin_trgm_ops);
create index if not exists up_users_name_trgm on up_users using gin (lower(name) gin_trgm_ops);
create index if not exists up_users_type_index on up_users (type) where type <> 'client';
do $$ begin
  if not exists (select 1 from pg_constraint where conname = 'up_users_type_known' and conrelid = 'up_users'::regclass) then
    alter table up_users add constraint up_users_type_known check (type in ('client', 'marketer', 'manager', 'director'));
  end if;
end $$;
create unique index if not exists shop_settings_one_row on shop_settings ((true));
insert into shop_settings (document_id, created_at, updated_at, published_at)
  select 'shopsettingsofthisartel1', timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
  where not exists (select 1 from shop_settings);
${appendOnlySql('audit_entries')}
${authConstraints}
`;
