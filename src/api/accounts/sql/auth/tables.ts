/** Uniqueness, references and indexes of what signing in keeps; idempotent. */
const reference = (table: string): string => `
  if not exists (select 1 from pg_constraint where conname = '${table}_user_fk') then
    alter table ${table} add constraint ${table}_user_fk foreign key (user_id) references up_users (id) on delete cascade;
  end if;`;

/** Part of the context's constraints. */
export const authConstraints = `
create unique index if not exists registrations_token_unique on registrations (token_hash);
create index if not exists registrations_email_index on registrations (lower(email));
create index if not exists registrations_expiry_index on registrations (expires_at);
create unique index if not exists account_links_token_unique on account_links (token_hash);
create index if not exists account_links_user_index on account_links (user_id, purpose);
create index if not exists account_links_expiry_index on account_links (expires_at);
create index if not exists sign_in_attempts_account_index on sign_in_attempts (account, at);
create index if not exists sign_in_attempts_address_index on sign_in_attempts (address, at);
create index if not exists sign_in_attempts_at_index on sign_in_attempts (at);
create unique index if not exists known_devices_unique on known_devices (user_id, device_hash);
create unique index if not exists external_identities_unique on external_identities (provider, subject);
create unique index if not exists external_identities_user_unique on external_identities (user_id, provider);
create unique index if not exists workstations_document_unique on workstations (document_id);
create unique index if not exists webauthn_credentials_unique on webauthn_credentials (credential_id);
create index if not exists webauthn_credentials_workstation_index on webauthn_credentials (workstation_id);
create index if not exists workstation_exemptions_account_index on workstation_exemptions (door, account_id, until);
do $$ begin
${['account_links', 'known_devices', 'external_identities'].map(reference).join('')}
end $$;`;
