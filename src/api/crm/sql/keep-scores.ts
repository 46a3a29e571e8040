import { statement } from '../../../platform/database/statement';

/** Scores of one portion; rows that hold them already are left alone, and so is who was erased. */
export const keepScorePortion = statement<
  [ids: number[], scores: number[], segments: string[], alive: (number | null)[], lifetime: (number | null)[]],
  unknown
>(
  'keep_customer_scores',
  `with fresh as (
     select id, (score / 100) as r, (score / 10) % 10 as f, score % 10 as m, segment, round(alive::numeric, 4) as alive, round(lifetime::numeric, 2) as lifetime
     from unnest($1::int[], $2::int[], $3::text[], $4::float8[], $5::float8[]) as s (id, score, segment, alive, lifetime)),
   due as (
     select c.id from customers c join fresh n using (id)
     where c.erased_at is null and (c.rfm_recency, c.rfm_frequency, c.rfm_monetary, c.rfm_segment, c.probability_alive, c.lifetime_value)
       is distinct from (n.r, n.f, n.m, n.segment, n.alive, n.lifetime) order by c.id for update of c)
   update customers c set rfm_recency = n.r, rfm_frequency = n.f, rfm_monetary = n.m, rfm_segment = n.segment, probability_alive = n.alive, lifetime_value = n.lifetime
   from fresh n join due using (id) where c.id = n.id`,
);

/** Customers who are not among these any more (a merge, a deleted order) have no scores. */
export const forgetScoresOfOthers = statement<[ids: number[]], unknown>(
  'forget_customer_scores',
  `update customers set rfm_recency = null, rfm_frequency = null, rfm_monetary = null, rfm_segment = null, probability_alive = null, lifetime_value = null
   where rfm_segment is not null and id not in (select unnest($1::int[]))`,
);
