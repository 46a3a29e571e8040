/**
 * What the nightly models found, kept as tables of the schema `artel` like the rollups: derived, so a backup leaves them out.
 * A page that shows a number of a model shows the rows behind it from the same night, hence each has a table here.
 * `sums_at` is when the daily sums that a model rests on were built: models of other sums are old.
 */
export const modelSchema = `
create table if not exists artel.model_result (model text primary key, as_of date not null, made_at timestamptz not null, body jsonb not null);
alter table artel.model_result add column if not exists sums_at timestamptz;
create table if not exists artel.customer_score (
  customer_id int primary key, recency_days int not null, orders int not null, revenue bigint not null,
  r smallint not null, f smallint not null, m smallint not null, segment text not null, first_month date not null,
  x int not null, tx float8 not null, age float8 not null, repeat_mean float8 not null,
  alive float8, returns float8, lifetime bigint);
create index if not exists customer_score_segment_idx on artel.customer_score (segment, lifetime desc nulls last, customer_id);
create index if not exists customer_score_map_idx on artel.customer_score (r, f);
create index if not exists customer_score_month_idx on artel.customer_score (first_month, customer_id);
create index if not exists customer_score_lifetime_idx on artel.customer_score (lifetime desc nulls last, customer_id);
create table if not exists artel.customer_month (
  first_month date not null, month date not null, customer_id int not null, primary key (first_month, month, customer_id));
create table if not exists artel.basket_rule (
  id int primary key, antecedent int[] not null, consequent int not null, count int not null,
  support float8 not null, confidence float8 not null, lift float8 not null);`;
