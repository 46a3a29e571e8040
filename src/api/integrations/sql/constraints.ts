/** Indexes and references of the webhooks' tables. */
export const constraints = `
create unique index if not exists webhooks_document_id_uq on webhooks (document_id);
create unique index if not exists webhook_attempts_document_id_uq on webhook_attempts (document_id);
create index if not exists webhook_attempts_webhook_idx on webhook_attempts (webhook_id, id desc);
create index if not exists webhook_attempts_at_idx on webhook_attempts (at);
do $$ begin
  if not exists (select 1 from pg_constraint where conname = 'webhook_attempts_webhook_ref') then
    alter table webhook_attempts add constraint webhook_attempts_webhook_ref foreign key (webhook_id) references webhooks (id) on delete cascade;
  end if;
  if not exists (select 1 from pg_constraint where conname = 'webhooks_state_known') then
    alter table webhooks add constraint webhooks_state_known check (state in ('active', 'paused', 'disabled'));
  end if;
end $$;
`;
