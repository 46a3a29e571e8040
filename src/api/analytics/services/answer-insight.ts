import type { Core } from '@strapi/strapi';
import { reading } from '../../../platform/database/read';
import type { Actor } from '../../accounts/contracts/actor';
import type { InsightBodyOf, InsightName, InsightQueryOf } from '../contracts/insights';
import { READERS, type Asking, type Paged } from './metrics/answers';

/** `{ data, meta }` of a question; paged ones say in `meta` how many rows there are and what they add up to. */
export interface InsightAnswer<Body> {
  data: Body;
  meta: { pagination?: { page: number; pageSize: number; pageCount: number; total: number }; amount?: number };
}

type AnyReader = (asking: Asking, query: unknown) => Promise<unknown>;

const isPaged = (answer: unknown): answer is Paged<unknown> =>
  typeof answer === 'object' && answer !== null && 'pageSize' in answer && 'rows' in answer;

/** Answers one question, at whatever door. Throws 400 for filters that the number cannot have. */
export async function answerInsight<N extends InsightName>(
  strapi: Core.Strapi,
  actor: Actor,
  name: N,
  query: InsightQueryOf<N>,
): Promise<InsightAnswer<InsightBodyOf<N>>> {
  const reader = READERS[name] as unknown as AnyReader;
  const answer = await reading(strapi, (handle) => reader({ strapi, handle, actor }, query));
  if (!isPaged(answer)) return { data: answer as InsightBodyOf<N>, meta: {} };
  const { rows, page, pageSize, total, amount } = answer;
  const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
  return { data: rows as InsightBodyOf<N>, meta: { pagination, amount } };
}
