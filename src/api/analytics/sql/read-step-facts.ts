import { statement } from '../../../platform/database/statement';

export const readSilentVips = statement<[days: number], { customers: number; revenue: number }>(
  'read_silent_vips',
  `select count(*)::int as customers, coalesce(sum(total_spent), 0)::float8 as revenue from customers
   where category = 'vip' and deleted_at is null and merged_into_id is null and last_order_date < now() - make_interval(days => $1::int)`,
);

export const readUnassigned = statement<[statuses: string[]], { orders: number; total: number }>(
  'read_unassigned_insight',
  `select count(*)::int as orders, coalesce(sum(o.total), 0)::float8 as total from orders o
   where o.order_status = any($1::text[]) and not exists (select 1 from orders_manager_lnk m where m.order_id = o.id)`,
);

/** Quotes that can still be accepted and end soon; of an order the newest counts. */
export const readExpiringQuotes = statement<[days: number], { quotes: number; total: number }>(
  'read_expiring_quotes',
  `select count(*)::int as quotes, coalesce(sum(o.total), 0)::float8 as total from orders o
   join lateral (select q.valid_until, q.accepted_at from quotes q where q.order_id = o.id order by q.version desc limit 1) q on true
   where o.order_status = 'quoted' and q.accepted_at is null and q.valid_until >= now() and q.valid_until < now() + make_interval(days => $1::int)`,
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

export const readDeadStock = statement<[since: string], { products: number; worth: number }>(
  'read_dead_stock',
  `select count(*)::int as products, coalesce(sum((p.on_hand - p.reserved) * p.price), 0)::float8 as worth from products p
   where p.archived_at is null and p.on_hand > p.reserved and timezone('UTC', p.created_at) < $1::date
     and not exists (select 1 from artel.product_day d where d.product_id = p.id and d.day >= $1::date)`,
);
