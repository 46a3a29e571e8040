import { appendOnlySql } from '../../../platform/database/append-only';
import { CHANNELS } from '../domain/channels';
import { COUNTED, countedAs, DELIVERY_STATES } from '../domain/delivery-state';
import { MAILING_STATUSES } from '../domain/mailing-status';
import { NOTIFICATION_STATES } from '../domain/notification-state';
import { WAITING_SQL } from './delivery-sets';

const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

function check(table: string, name: string, rule: string): string {
  return `if not exists (select 1 from pg_constraint where conname = '${name}') then alter table ${table} add constraint ${name} check (${rule}); end if;`;
}

function reference(table: string, column: string, target: string, onDelete: string): string {
  const name = `${table}_${column}_ref`;
  return `if not exists (select 1 from pg_constraint where conname = '${name}') then alter table ${table} add constraint ${name} foreign key (${column}) references ${target} (id) on delete ${onDelete}; end if;`;
}

// The first index is what claims walk, the second what the sweeps walk: both hold only what is still to be done.
const indexes = `
create unique index if not exists messages_document_id_uq on messages (document_id);
create index if not exists messages_owner_idx on messages (owner_user_id, owner_staff_id, id);
create unique index if not exists message_attachments_document_id_uq on message_attachments (document_id);
create index if not exists message_attachments_message_idx on message_attachments (message_id, id);
create unique index if not exists mailings_document_id_uq on mailings (document_id);
create index if not exists mailings_owner_idx on mailings (owner_user_id, owner_staff_id, id);
create index if not exists mailings_unsettled_idx on mailings (id) where started_at is not null and not settled;
create index if not exists mailings_message_idx on mailings (message_id);
create unique index if not exists deliveries_once_uq on deliveries (mailing_id, address);
create unique index if not exists deliveries_document_id_uq on deliveries (document_id);
create index if not exists deliveries_due_idx on deliveries (mailing_id, next_try_at, id) where state in (${WAITING_SQL});
create index if not exists deliveries_leased_idx on deliveries (mailing_id, lease_until) where state in ('claimed', 'in_doubt');
create index if not exists deliveries_customer_idx on deliveries (customer_id, id);
create index if not exists deliveries_message_id_idx on deliveries (message_id) where message_id is not null;
create index if not exists deliveries_odd_idx on deliveries (mailing_id, state, id) where state in ('rejected', 'unknown', 'suppressed', 'expired', 'cancelled');
create index if not exists delivery_attempts_delivery_idx on delivery_attempts (delivery_id, id) where delivery_id is not null;
create index if not exists delivery_attempts_notification_idx on delivery_attempts (notification_id, id) where notification_id is not null;
create index if not exists delivery_attempts_mailing_idx on delivery_attempts (mailing_id, at) where mailing_id is not null;
create unique index if not exists delivery_counts_uq on delivery_counts (mailing_id, state, shard);
create unique index if not exists delivery_minutes_uq on delivery_minutes (mailing_id, minute, outcome, shard);
create index if not exists deliveries_marked_idx on deliveries (mailing_id) where bounced_at is not null or complained_at is not null or unsubscribed_at is not null;
create unique index if not exists suppressions_address_uq on suppressions (channel, address);
create unique index if not exists suppressions_document_id_uq on suppressions (document_id);
create index if not exists suppressions_at_idx on suppressions (at, id);
create unique index if not exists channel_settings_channel_uq on channel_settings (channel);
create unique index if not exists rate_buckets_key_uq on rate_buckets (bucket_key);
create unique index if not exists notification_templates_event_uq on notification_templates (event);
create unique index if not exists notifications_key_uq on notifications (event_key);
create unique index if not exists notifications_document_id_uq on notifications (document_id);
create index if not exists notifications_subject_idx on notifications (subject, subject_id, id);
create index if not exists notifications_customer_idx on notifications (customer_id, id) where customer_id is not null;
create index if not exists notifications_message_id_idx on notifications (message_id) where message_id is not null;
-- What Strapi indexes by habit would cost every state change four index entries more, one of them at a random place.
drop index if exists deliveries_documents_idx;
drop index if exists delivery_attempts_documents_idx;
drop index if exists deliveries_created_by_id_fk;
drop index if exists deliveries_updated_by_id_fk;
drop index if exists delivery_attempts_created_by_id_fk;
drop index if exists delivery_attempts_updated_by_id_fk;`;

const rules = `
do $$ begin
${check('mailings', 'mailings_status_known', `mailing_status in (${oneOf(MAILING_STATUSES)})`)}
${check('mailings', 'mailings_channel_known', `channel in (${oneOf(CHANNELS)})`)}
${check('mailings', 'mailings_window_sane', 'start_at < end_at')}
${check('mailings', 'mailings_limits_sane', 'rate_per_second > 0 and connections > 0')}
${check('mailings', 'mailings_owned', 'owner_user_id is not null or owner_staff_id is not null')}
${check('deliveries', 'deliveries_state_known', `state in (${oneOf(DELIVERY_STATES)})`)}
${check('deliveries', 'deliveries_leased', "(state in ('claimed', 'in_doubt')) = (lease_until is not null)")}
${check('delivery_attempts', 'delivery_attempts_outcome_known', "outcome in ('succeeded', 'failed', 'unknown', 'resent')")}
${check('delivery_attempts', 'delivery_attempts_of_one', '(delivery_id is null) <> (notification_id is null)')}
${check('delivery_counts', 'delivery_counts_state_known', `state in (${oneOf(COUNTED)})`)}
${check('notifications', 'notifications_state_known', `state in (${oneOf(NOTIFICATION_STATES)})`)}
${reference('deliveries', 'mailing_id', 'mailings', 'restrict')}
${reference('deliveries', 'customer_id', 'customers', 'set null')}
${reference('delivery_attempts', 'delivery_id', 'deliveries', 'restrict')}
${reference('delivery_attempts', 'notification_id', 'notifications', 'restrict')}
${reference('mailings', 'message_id', 'messages', 'restrict')}
${reference('message_attachments', 'message_id', 'messages', 'cascade')}
end $$;`;

const counted = DELIVERY_STATES.filter((state) => countedAs(state) !== state)
  .map((state) => `when '${state}' then '${countedAs(state)}'`)
  .join(' ');

/**
 * Counts follow the rows in the same transaction, whoever writes them. Each connection adds to a row of its own (16 of them),
 * so that workers do not wait for one another; a state's count is the sum.
 */
const counting = `
create or replace function mailings_count_deliveries() returns trigger language plpgsql as $body$
begin
  if tg_op = 'INSERT' then
    insert into delivery_counts (mailing_id, shard, state, amount)
      select n.mailing_id, pg_backend_pid() % 16, case n.state ${counted} else n.state end, count(*) from new_rows n group by 1, 3 order by 1, 3
      on conflict (mailing_id, state, shard) do update set amount = delivery_counts.amount + excluded.amount;
  elsif tg_op = 'UPDATE' then
    insert into delivery_counts (mailing_id, shard, state, amount)
      select x.mailing_id, pg_backend_pid() % 16, x.counted, sum(x.n) from (
        select n.mailing_id, case n.state ${counted} else n.state end as counted, 1 as n from new_rows n
        union all select o.mailing_id, case o.state ${counted} else o.state end, -1 from old_rows o) x
      group by 1, 3 having sum(x.n) <> 0 order by 1, 3
      on conflict (mailing_id, state, shard) do update set amount = delivery_counts.amount + excluded.amount;
  else
    insert into delivery_counts (mailing_id, shard, state, amount)
      select o.mailing_id, pg_backend_pid() % 16, case o.state ${counted} else o.state end, -count(*) from old_rows o group by 1, 3 order by 1, 3
      on conflict (mailing_id, state, shard) do update set amount = delivery_counts.amount + excluded.amount;
  end if;
  return null;
end $body$;
do $$ begin
  if not exists (select 1 from pg_trigger where tgname = 'deliveries_counted_insert') then
    create trigger deliveries_counted_insert after insert on deliveries referencing new table as new_rows for each statement execute function mailings_count_deliveries();
    create trigger deliveries_counted_update after update on deliveries referencing old table as old_rows new table as new_rows for each statement execute function mailings_count_deliveries();
    create trigger deliveries_counted_delete after delete on deliveries referencing old table as old_rows for each statement execute function mailings_count_deliveries();
  end if;
end $$;
create or replace function mailings_count_attempts() returns trigger language plpgsql as $body$
begin
  insert into delivery_minutes (mailing_id, minute, outcome, shard, amount)
    select n.mailing_id, date_trunc('minute', n.at), n.outcome, pg_backend_pid() % 4, count(*) from new_rows n where n.mailing_id is not null group by 1, 2, 3 order by 1, 2, 3
    on conflict (mailing_id, minute, outcome, shard) do update set amount = delivery_minutes.amount + excluded.amount;
  return null;
end $body$;
do $$ begin
  if not exists (select 1 from pg_trigger where tgname = 'delivery_attempts_counted') then
    create trigger delivery_attempts_counted after insert on delivery_attempts referencing new table as new_rows for each statement execute function mailings_count_attempts();
  end if;
end $$;
alter table deliveries set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);`;

/**
 * Who agrees anew to mailings, signed in or by VK, takes back what they did by the link of a letter: else the box in their
 * profile would be ticked and nothing would come. What a server or a complaint barred stays barred.
 */
const following = `
create or replace function mailings_follow_consent() returns trigger language plpgsql as $body$
begin
  update suppressions sp set lifted_at = clock_timestamp(), lifted_by = new.source, updated_at = timezone('UTC', now())
  from customers cu
  where cu.id = new.customer_id and sp.reason = 'unsubscribed' and sp.lifted_at is null and (new.channel = 'any' or sp.channel = new.channel)
    and sp.address = case sp.channel when 'email' then lower(trim(cu.email)) when 'sms' then cu.phone when 'vk' then cu.vk_id end;
  return null;
end $body$;
do $$ begin
  if not exists (select 1 from pg_trigger where tgname = 'mailings_follow_consent') then
    create trigger mailings_follow_consent after insert on consents for each row
      when (new.granted and new.purpose = 'marketing' and new.actor_kind = 'client') execute function mailings_follow_consent();
  end if;
end $$;`;

const channelRows = CHANNELS.map(
  (channel) => `('${channel}', ${channel === 'email' ? 10 : 2}, ${channel === 'email' ? 60 : 30}, ${channel !== 'email'})`,
);

const seeding = `
insert into channel_settings (document_id, channel, connections, timeout_seconds, requires_consent, version, created_at, updated_at, published_at)
  select substr('c' || md5('channel ' || c.channel), 1, 24), c.channel, c.connections, c.seconds, c.consent, 1, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
  from (values ${channelRows.join(', ')}) as c (channel, connections, seconds, consent)
  where not exists (select 1 from channel_settings s where s.channel = c.channel) on conflict (channel) do nothing;`;

/** The database's part of the promises: one delivery an address, states that are known, counts that follow, a log that only grows. */
export const constraints = [indexes, rules, counting, following, appendOnlySql('delivery_attempts'), seeding].join('\n');
