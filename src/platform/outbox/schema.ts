import type { Core } from '@strapi/strapi';

/** Advisory lock of whoever numbers events; nobody else takes it. */
const SEQUENCER_LOCK = 7_267_830_011;

/**
 * Writers put events into `artel.outbox` inside their own transactions, each its own rows, and wait for nobody. A sequencer moves
 * what has committed into `artel.feed` under gapless positions. See docs/adr on the event feed.
 */
const SCHEMA = `
create schema if not exists artel;
create table if not exists artel.outbox (
  id bigint generated always as identity primary key,
  type text not null, subject text not null, data jsonb not null, at timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
create table if not exists artel.feed (
  position bigint primary key, id uuid not null default gen_random_uuid(), type text not null, subject text not null, data jsonb not null,
  at timestamptz not null, numbered_at timestamptz not null default clock_timestamp()
);
create table if not exists artel.feed_head (
  singleton boolean primary key default true check (singleton),
  life text not null, head bigint not null default 0, forgotten bigint not null default 0
);
insert into artel.feed_head (life) values (substr(md5(gen_random_uuid()::text), 1, 8)) on conflict do nothing;

create or replace function artel.number_events(most int, is_patient boolean)
  returns table (moved int, head bigint, forgotten bigint, life text) language plpgsql as $$
#variable_conflict use_column
declare many int := 0;
begin
  if exists (select 1 from artel.outbox) then
    -- Statements after the lock see everything that whoever held it before has written.
    if is_patient then perform pg_advisory_xact_lock(${SEQUENCER_LOCK});
    elsif not pg_try_advisory_xact_lock(${SEQUENCER_LOCK}) then
      return query select 0, h.head, h.forgotten, h.life from artel.feed_head h;
      return;
    end if;
    with taken as (
      delete from artel.outbox where id in (select id from artel.outbox order by id limit most) returning id, type, subject, data, at),
    put as (
      insert into artel.feed (position, type, subject, data, at)
      select h.head + row_number() over (order by t.id), t.type, t.subject, t.data, t.at from taken t cross join artel.feed_head h returning 1)
    select count(*)::int into many from put;
    if many > 0 then update artel.feed_head set head = head + many; end if;
  end if;
  return query select many, h.head, h.forgotten, h.life from artel.feed_head h;
end
$$;

create or replace function artel.drop_announcement(watched regclass, beginning text) returns void language plpgsql as $$
declare old name;
begin
  for old in select tgname from pg_trigger where tgrelid = watched and starts_with(tgname::text, beginning) loop
    execute format('drop trigger %I on %s', old, watched);
  end loop;
end
$$;
`;

/** Creates the outbox and the feed. Idempotent; runs before the contexts' constraints, under the boot lock. */
export async function installOutbox(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(SCHEMA);
}

/**
 * SQL that begins the feed's next life after a restore: what consumers have read may never have happened in this database, so
 * every cursor of before is refused.
 */
export const BEGIN_NEXT_LIFE = `do $$ begin
  if to_regclass('artel.feed_head') is not null then
    truncate artel.outbox, artel.feed;
    update artel.feed_head set life = substr(md5(gen_random_uuid()::text), 1, 8), head = 0, forgotten = 0;
  end if;
end $$`;

/** Keeps the rest of a transaction out of the feed: for a loader that writes a past which nobody shall be told of. */
export const ANNOUNCE_NOTHING = `select set_config('artel.announce', 'nothing', true)`;
