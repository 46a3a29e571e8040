import { statement } from '../../../platform/database/statement';

/** VIP customers whose last order was before a day of the shop; the same rows as the list of customers with these two filters. */
export const readSilentVips = statement<[before: string, timeZone: string], { customers: number; revenue: number }>(
  'read_silent_vips',
  `select count(*)::int as customers, coalesce(sum(total_spent), 0)::float8 as revenue from customers
   where category = 'vip' and deleted_at is null and merged_into_id is null and erased_at is null
     and last_order_date < timezone($2::text, $1::date::timestamp)`,
);

export const readAtRisk = statement<[segments: string[]], { customers: number; revenue: number }>(
  'read_at_risk',
  `select count(*)::int as customers, coalesce(sum(revenue), 0)::float8 / 100 as revenue from artel.customer_score where segment = any($1::text[])`,
);

/** The pair whose rule says most: certain, frequent, far above chance. */
export const readStrongestPair = statement<[], { name: string; with: string; withId: string; confidence: number; usual: number }>(
  'read_strongest_pair',
  `select c.name as name, a.name as "with", a.document_id as "withId", r.confidence, r.confidence / r.lift as usual
   from artel.basket_rule r join products a on a.id = r.antecedent[1] and a.archived_at is null
     join products c on c.id = r.consequent and c.archived_at is null
   where cardinality(r.antecedent) = 1 and r.confidence >= 0.2 order by r.count * (r.confidence - r.confidence / r.lift) desc limit 1`,
);

export const readTwoMonths = statement<[until: string], { last: number; before: number }>(
  'read_two_months',
  `select coalesce(sum(revenue) filter (where day > $1::date - 28), 0)::float8 / 100 as last,
     coalesce(sum(revenue) filter (where day <= $1::date - 28), 0)::float8 / 100 as before
   from artel.sales_day where day > $1::date - 56 and day <= $1::date`,
);
