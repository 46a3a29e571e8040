import { statement } from '../../../platform/database/statement';

/** One run of the models at a time, on whatever node; the lock ends with the transaction. */
export const lockModels = statement<[], unknown>('lock_models', `select pg_advisory_xact_lock(hashtext('artel.model_result'))`);

/** Keeps one model's answer; `sumsAt` is when the sums that it rests on were built. */
export const keepResult = statement<[model: string, asOf: string, sumsAt: string, body: string], unknown>(
  'keep_model_result',
  `insert into artel.model_result (model, as_of, made_at, sums_at, body) values ($1, $2::date, now(), $3::timestamptz, $4::jsonb)
   on conflict (model) do update set as_of = excluded.as_of, made_at = excluded.made_at, sums_at = excluded.sums_at, body = excluded.body`,
);

export const forgetScores = statement<[], unknown>('forget_scores', 'delete from artel.customer_score');

/** Columns of one portion of scores, in the order of the arrays. */
export const insertScores = statement<
  [
    ids: number[],
    recency: number[],
    orders: number[],
    revenue: number[],
    r: number[],
    f: number[],
    m: number[],
    segment: string[],
    firstMonth: string[],
    x: number[],
    tx: number[],
    age: number[],
    repeatMean: number[],
    alive: (number | null)[],
    returns: (number | null)[],
    lifetime: (number | null)[],
  ],
  unknown
>(
  'insert_scores',
  `insert into artel.customer_score (customer_id, recency_days, orders, revenue, r, f, m, segment, first_month, x, tx, age, repeat_mean, alive, returns, lifetime)
   select * from unnest($1::int[], $2::int[], $3::int[], $4::bigint[], $5::smallint[], $6::smallint[], $7::smallint[], $8::text[], $9::date[],
     $10::int[], $11::float8[], $12::float8[], $13::float8[], $14::float8[], $15::float8[], $16::bigint[])`,
);

export const forgetMonths = statement<[], unknown>('forget_customer_months', 'delete from artel.customer_month');

/** Which customer bought in which month, beside the month of their first order. */
export const insertMonths = statement<[zone: string, asOf: string], unknown>(
  'insert_customer_months',
  `insert into artel.customer_month (first_month, month, customer_id)
   select distinct s.first_month, date_trunc('month', timezone($1::text, o.completed_at))::date, s.customer_id
   from artel.customer_score s join orders_customer_lnk l on l.customer_id = s.customer_id join orders o on o.id = l.order_id
   where o.order_status = 'completed' and o.completed_at < timezone($1::text, ($2::date + 1)::timestamp)`,
);

/** The cells of the cohort table, months as months since year 0. */
export const countMonths = statement<[], { first: number; active: number; customers: number }>(
  'count_customer_months',
  `select (extract(year from first_month) * 12 + extract(month from first_month) - 1)::int as first,
     (extract(year from month) * 12 + extract(month from month) - 1)::int as active, count(*)::int as customers
   from artel.customer_month group by 1, 2`,
);

export const forgetRules = statement<[], unknown>('forget_basket_rules', 'delete from artel.basket_rule');

/** Rules in their order; `rules` is JSON. */
export const insertRules = statement<[rules: string], unknown>(
  'insert_basket_rules',
  `insert into artel.basket_rule (id, antecedent, consequent, count, support, confidence, lift)
   select (r->>'id')::int, array(select jsonb_array_elements_text(r->'antecedent')::int), (r->>'consequent')::int, (r->>'count')::int,
     (r->>'support')::float8, (r->>'confidence')::float8, (r->>'lift')::float8 from jsonb_array_elements($1::jsonb) r`,
);
