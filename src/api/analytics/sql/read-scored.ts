import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { AT_RISK_SEGMENTS } from '../domain/segment-words';

/** Which customers are meant; a cohort is a first day of a month, `active` a month after it. */
export interface ScoredWish {
  segment?: string;
  recency?: number;
  frequency?: number;
  cohort?: string;
  /** One customer by documentId. */
  customer?: string;
  active?: number;
  /** Valuable customers who are likely gone. */
  atRisk?: boolean;
}

/** One customer with the night's scores; money in minor units. */
export interface ScoredRow {
  documentId: string;
  name: string | null;
  orders: number;
  revenue: number;
  recencyDays: number;
  score: number;
  segment: string;
  alive: number | null;
  returns: number | null;
  lifetime: number | null;
}

const SORTS = {
  lifetimeValue: 's.lifetime desc nulls last, s.revenue desc',
  probabilityAlive: 's.alive nulls last',
  recency: 's.recency_days',
  spent: 's.revenue desc',
} as const;

function conditionsOf(wish: ScoredWish): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const parts = ['true'];
  const add = (text: (placeholder: string) => string, value: unknown): void => {
    if (value === undefined) return;
    values.push(value);
    parts.push(text(`$${values.length}`));
  };
  add((at) => `s.segment = ${at}`, wish.segment);
  add((at) => `s.r = ${at}`, wish.recency);
  add((at) => `s.f = ${at}`, wish.frequency);
  add((at) => `s.first_month = ${at}::date`, wish.cohort);
  add((at) => `s.customer_id = (select x.id from customers x where x.document_id = ${at} and x.erased_at is null)`, wish.customer);
  if (wish.atRisk) add((at) => `s.segment = any(${at}::text[])`, [...AT_RISK_SEGMENTS]);
  if (wish.cohort !== undefined && wish.active !== undefined) {
    const later = `(s.first_month + make_interval(months => ${Math.trunc(wish.active)}))::date`;
    parts.push(
      `exists (select 1 from artel.customer_month m where m.first_month = s.first_month and m.month = ${later} and m.customer_id = s.customer_id)`,
    );
  }
  return { where: parts.join(' and '), values };
}

/** How many they are, and what they have spent and are expected to bring. */
export async function countScored(handle: Trx, wish: ScoredWish): Promise<{ customers: number; revenue: number }> {
  const { where, values } = conditionsOf(wish);
  const [row] = await select<{ customers: number; revenue: number }>(
    handle,
    `select count(*)::int as customers, coalesce(sum(s.revenue), 0)::float8 as revenue from artel.customer_score s where ${where}`,
    values,
  );
  return row ?? { customers: 0, revenue: 0 };
}

/** One page of them. */
export async function readScored(
  handle: Trx,
  wish: ScoredWish,
  { sort, limit, offset }: { sort: keyof typeof SORTS; limit: number; offset: number },
): Promise<ScoredRow[]> {
  const { where, values } = conditionsOf(wish);
  return select<ScoredRow>(
    handle,
    `with page as (select s.* from artel.customer_score s where ${where} order by ${SORTS[sort]}, s.customer_id limit ${limit} offset ${offset})
     select c.document_id as "documentId", c.name, s.orders, s.revenue::float8 as revenue, s.recency_days as "recencyDays", s.r * 100 + s.f * 10 + s.m as score,
       s.segment, s.alive, s.returns, s.lifetime::float8 as lifetime
     from page s join customers c on c.id = s.customer_id order by ${SORTS[sort]}, s.customer_id`,
    values,
  );
}
