/** A foreign key of a ledger; the row it points to stays while something refers to it. */
function reference(table: string, column: string, target: string): string {
  const name = `${table}_${column}_ref`;
  return `if not exists (select 1 from pg_constraint where conname = '${name}') then
    alter table ${table} add constraint ${name} foreign key (${column}) references ${target} (id) on delete restrict; end if;`;
}

function check(table: string, name: string, condition: string): string {
  return `if not exists (select 1 from pg_constraint where conname = '${name}') then
    alter table ${table} add constraint ${name} check (${condition}); end if;`;
}

/** Whoever is written about while being merged away becomes the record that stays (the CRM's own function). */
function followsMerge(table: string): string {
  return `create or replace trigger ${table}_customer_follows_merge before insert or update of customer_id on ${table}
  for each row execute function crm_follow_merge();`;
}

/** Adds `sign` × the visits of a transition table to the sums of their days, in one order, so that two writers never wait in a ring. */
function countIn(source: string): string {
  return `insert into visit_rollups (document_id, day, dimension, bucket, visits, created_at, updated_at, published_at)
  select 'r' || substr(md5(random()::text || s.day || s.dimension || s.bucket), 1, 23), s.day, s.dimension, s.bucket, s.visits, now(), now(), now()
  from (select t.visit_day as day, d.dimension, d.bucket, sum(t.sign)::int as visits from (${source}) t
    cross join lateral (values ('hour', t.visit_hour::text), ('sex', t.sex), ('age', t.age_band), ('social', t.social_status)) d(dimension, bucket)
    group by 1, 2, 3 having sum(t.sign) <> 0 order by 1, 2, 3) s
  on conflict (day, dimension, bucket) do update set visits = visit_rollups.visits + excluded.visits;`;
}
const counted = (table: string, sign: 1 | -1): string =>
  `select visit_day, visit_hour, sex, age_band, social_status, ${sign} as sign from ${table} where cancelled_at is null`;

/**
 * What the club's tables must hold whatever door a write comes through: nobody is inside twice at one moment, places never exceed
 * the capacity, one sign-up and one standing award a person; the sums of visits follow the visits.
 */
export const constraints = `
create unique index if not exists visits_document_id_uq on visits (document_id);
create index if not exists visits_at_idx on visits (at, id);
create index if not exists visits_left_idx on visits (left_at) where left_at is not null and cancelled_at is null;
create index if not exists visits_customer_idx on visits (customer_id, at);
create index if not exists visits_inside_idx on visits (at, id) where left_at is null and cancelled_at is null;
create index if not exists visits_participation_idx on visits (participation_id) where participation_id is not null;
create unique index if not exists visit_rollups_uq on visit_rollups (day, dimension, bucket);
create index if not exists customers_phone_tail_idx on customers (reverse(phone) text_pattern_ops) where phone is not null;

create unique index if not exists events_document_id_uq on events (document_id);
create index if not exists events_start_idx on events (start_at, id);
create index if not exists events_open_idx on events (end_at) where event_status = 'published';
create index if not exists events_title_trgm on events using gin (lower(title) gin_trgm_ops);
create unique index if not exists event_templates_document_id_uq on event_templates (document_id);
create unique index if not exists event_series_document_id_uq on event_series (document_id);
create unique index if not exists participations_document_id_uq on participations (document_id);
create unique index if not exists participations_once on participations (event_id, customer_id);
create index if not exists participations_customer_idx on participations (customer_id, id);
create index if not exists participations_queue_idx on participations (event_id, state, queued_at, id);
create index if not exists participations_reminders_idx on participations (event_id) where state = 'registered' and reminded_at is null;
create unique index if not exists waitlist_offers_document_id_uq on waitlist_offers (document_id);
create unique index if not exists waitlist_offers_open_uq on waitlist_offers (participation_id) where offer_state = 'open';
create index if not exists waitlist_offers_event_idx on waitlist_offers (event_id);
create index if not exists waitlist_offers_due_idx on waitlist_offers (expires_at) where offer_state = 'open';

create unique index if not exists achievements_document_id_uq on achievements (document_id);
create unique index if not exists awards_document_id_uq on awards (document_id);
create unique index if not exists awards_standing_uq on awards (achievement_id, customer_id) where revoked_at is null;
create index if not exists awards_customer_idx on awards (customer_id, id);
create unique index if not exists club_settings_one on club_settings ((true));

do $$ begin
  if not exists (select 1 from pg_constraint where conname = 'visits_one_at_a_time') then
    alter table visits add constraint visits_one_at_a_time
      exclude using gist (customer_id with =, tstzrange(at, left_at) with &&) where (cancelled_at is null);
  end if;
${check('visits', 'visits_leave_after_arrival', 'left_at is null or left_at >= at')}
${check('events', 'events_end_after_start', 'end_at > start_at')}
${check('events', 'events_places_held', 'seats_taken >= 0 and (capacity is null or seats_taken <= capacity)')}
${check('participations', 'participations_party', 'party_size > 0')}
${reference('visits', 'customer_id', 'customers')}
${reference('visits', 'participation_id', 'participations')}
${reference('participations', 'customer_id', 'customers')}
${reference('participations', 'event_id', 'events')}
${reference('waitlist_offers', 'participation_id', 'participations')}
${reference('waitlist_offers', 'event_id', 'events')}
${reference('awards', 'customer_id', 'customers')}
${reference('awards', 'achievement_id', 'achievements')}
end $$;

create or replace function club_age_band(born date, day date) returns text language sql immutable as $$
  select case when born is null or born > day then 'unknown' else (
    select case when y >= 65 then '65-plus' when y >= 55 then '55-64' when y >= 45 then '45-54' when y >= 35 then '35-44'
      when y >= 25 then '25-34' when y >= 18 then '18-24' else 'under-18' end from (select extract(year from age(day, born)) as y) a) end
$$;

create or replace function club_count_visits() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    ${countIn(counted('added', 1))}
  elsif tg_op = 'DELETE' then
    ${countIn(counted('removed', -1))}
  else
    ${countIn(`${counted('added', 1)} union all ${counted('removed', -1)}`)}
  end if;
  return null;
end $$;
create or replace trigger visits_count_added after insert on visits referencing new table as added
  for each statement execute function club_count_visits();
create or replace trigger visits_count_changed after update on visits referencing old table as removed new table as added
  for each statement execute function club_count_visits();
create or replace trigger visits_count_removed after delete on visits referencing old table as removed
  for each statement execute function club_count_visits();
${['visits', 'participations', 'awards'].map(followsMerge).join('\n')}
`;
