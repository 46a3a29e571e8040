import { statement } from '../../../platform/database/statement';

/** A kept answer; the body is what the night wrote. */
export interface ResultRow<Body> {
  asOf: string;
  madeAt: Date;
  body: Body;
}

const result = statement<[model: string], ResultRow<unknown>>(
  'read_model_result',
  `select to_char(as_of, 'YYYY-MM-DD') as "asOf", made_at as "madeAt", body::json as body from artel.model_result where model = $1`,
);

/** What the last night kept of a model; undefined before the first. */
export async function readResult<Body>(...[handle, model]: Parameters<typeof result>): Promise<ResultRow<Body> | undefined> {
  const [row] = await result(handle, model);
  return row as ResultRow<Body> | undefined;
}

/** The last day that all models know; null without models, or when one of them rests on other sums than those there are now. */
export const newestResult = statement<[], { asOf: string | null }>(
  'newest_model_result',
  `select case when bool_and(sums_at is not distinct from (select built_at from artel.sales_state))
     then to_char(min(as_of), 'YYYY-MM-DD') end as "asOf" from artel.model_result`,
);

/** Customers of one segment. `alive` 0..1 and `lifetime` (minor units) are means of those who have one. */
export interface SegmentRow {
  name: string;
  customers: number;
  orders: number;
  revenue: number;
  alive: number | null;
  lifetime: number | null;
}

/** One cell of the map; its segment is that of most of its customers. */
export interface RfmCellRow {
  recency: number;
  frequency: number;
  customers: number;
  revenue: number;
  segment: string;
}

/** Segments and the map of R and F, out of one walk over the scores (100,000 customers: 30 ms). */
export const readScores = statement<[], { segments: SegmentRow[]; map: RfmCellRow[] }>(
  'read_rfm',
  `with cells as materialized (
     select r, f, segment, count(*)::int as customers, sum(orders)::int as orders, sum(revenue)::float8 as revenue,
       sum(alive) as alive, count(alive) as with_alive, sum(lifetime)::float8 as lifetime, count(lifetime) as with_lifetime
     from artel.customer_score group by 1, 2, 3),
   segments as (
     select segment as name, sum(customers)::int as customers, sum(orders)::int as orders, sum(revenue) as revenue,
       sum(alive) / nullif(sum(with_alive), 0)::float8 as alive, sum(lifetime) / nullif(sum(with_lifetime), 0)::float8 as lifetime
     from cells group by 1),
   map as (
     select r as recency, f as frequency, sum(customers)::int as customers, sum(revenue) as revenue,
       (array_agg(segment order by customers desc, segment))[1] as segment
     from cells group by 1, 2 order by 1, 2)
   select coalesce((select json_agg(s) from segments s), '[]') as segments, coalesce((select json_agg(m) from map m), '[]') as map`,
);

export const readLifetimes = statement<[], { customers: number; total: number | null; returns: number | null }>(
  'read_lifetimes',
  'select count(*)::int as customers, sum(lifetime)::float8 as total, avg(returns) as returns from artel.customer_score',
);

export const readHistories = statement<[], { x: number; tx: number; T: number; repeatMean: number }>(
  'read_histories',
  'select x, tx, age as "T", repeat_mean as "repeatMean" from artel.customer_score',
);

/** One rule of baskets; `count` of `found` is how many there are. */
export interface RuleRow {
  antecedent: { documentId: string; name: string; sku: string }[];
  consequent: { documentId: string; name: string; sku: string };
  count: number;
  support: number;
  confidence: number;
  lift: number;
  found: number;
}

const goods = `json_build_object('documentId', p.document_id, 'name', p.name, 'sku', p.sku)`;

export const readRules = statement<[support: number, confidence: number, most: number], RuleRow>(
  'read_basket_rules',
  `with wanted as (
     select *, (count(*) over ())::int as found from artel.basket_rule where support >= $1 and confidence >= $2 order by id limit $3)
   select (select coalesce(json_agg(${goods} order by p.name), '[]'::json) from products p where p.id = any(w.antecedent)) as antecedent,
     (select ${goods} from products p where p.id = w.consequent) as consequent, w.count, w.support, w.confidence, w.lift, w.found
   from wanted w order by w.id`,
);

export const readBoughtTogether = statement<
  [products: string[], most: number],
  {
    documentId: string;
    name: string;
    sku: string;
    price: string;
    available: number;
    count: number;
    confidence: number;
    lift: number;
  }
>(
  'read_bought_together',
  `with given as (select coalesce(array_agg(id), '{}') as ids from products where document_id = any($1::text[])),
   rules as (
     select distinct on (consequent) r.* from artel.basket_rule r, given
     where r.antecedent <@ given.ids and not r.consequent = any(given.ids) and r.lift > 1 order by consequent, confidence desc)
   select p.document_id as "documentId", p.name, p.sku, p.price, p.on_hand - p.reserved as available, r.count, r.confidence, r.lift
   from rules r join products p on p.id = r.consequent where p.archived_at is null order by r.confidence desc, p.id limit $2`,
);
