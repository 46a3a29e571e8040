import { z } from 'zod';
import { endpoint, type Endpoint } from '../../../platform/http/endpoint';
import * as answers from './answers';
import * as models from './answers-models';
import * as queries from './queries';

/** Who may ask: `all` directors, `work` managers too, `mailings` marketers (their own) and directors. */
export type InsightAccess = 'all' | 'work' | 'mailings';

/** One question with its one answer, the same at both doors: `/api/analytics/<path>` and `/desk/insights/<path>`. */
export interface Insight {
  path: string;
  access: InsightAccess;
  summary: string;
  query: z.ZodType;
  body: z.ZodType;
  isPaged?: boolean;
}

const one = <const I extends Insight>(insight: I): I => insight;

/** Every question analytics answers. */
export const INSIGHTS = {
  overview: one({
    path: 'overview',
    access: 'all',
    summary: 'The glance: every metric beside the previous period and last year, and what waits now',
    query: queries.periodQuery,
    body: answers.overviewBody,
  }),
  sales: one({
    path: 'sales',
    access: 'all',
    summary: 'Sales in steps, beside the previous period and last year; of lines with `product` or `category`',
    query: queries.salesQuery,
    body: z.union([answers.salesBody, answers.goodsBody]),
  }),
  breakdown: one({
    path: 'breakdown',
    access: 'all',
    summary: 'Sales by product, category, manager, channel or city',
    query: queries.breakdownQuery,
    body: answers.breakdownBody,
  }),
  funnel: one({
    path: 'funnel',
    access: 'all',
    summary: 'Orders placed in a period: how far they came and how long they stayed in each status',
    query: queries.periodQuery.omit({ by: true }),
    body: answers.funnelBody,
  }),
  customers: one({
    path: 'customers',
    access: 'all',
    summary: 'New and repeat customers in steps',
    query: queries.periodQuery,
    body: answers.customersBody,
  }),
  orders: one({
    path: 'orders',
    access: 'all',
    summary: 'The orders behind a number; their amounts add up to it',
    query: queries.behindQuery,
    body: z.array(answers.behindBody),
    isPaged: true,
  }),
  cohorts: one({
    path: 'cohorts',
    access: 'all',
    summary: 'Who came back, by the month of the first order',
    query: queries.nothingAsked,
    body: models.cohortsBody,
  }),
  rfm: one({
    path: 'rfm',
    access: 'all',
    summary: 'Segments by recency, frequency and sum',
    query: queries.nothingAsked,
    body: models.rfmBody,
  }),
  clv: one({
    path: 'clv',
    access: 'all',
    summary: 'What customers are expected to bring (BG/NBD and gamma-gamma)',
    query: queries.clvQuery,
    body: models.clvBody,
  }),
  forecast: one({
    path: 'forecast',
    access: 'all',
    summary: 'Daily revenue to come, with its interval',
    query: queries.forecastQuery,
    body: models.forecastBody,
  }),
  baskets: one({
    path: 'baskets',
    access: 'all',
    summary: 'What is bought together',
    query: queries.basketsQuery,
    body: models.basketsBody,
  }),
  scored: one({
    path: 'scored-customers',
    access: 'all',
    summary: 'The customers behind a segment or a cohort cell, with their scores',
    query: queries.customerRowsQuery,
    body: z.array(models.scoredCustomerBody),
    isPaged: true,
  }),
  visits: one({
    path: 'visits',
    access: 'all',
    summary: 'Visits in steps, by hour and weekday, sex, age and social status',
    query: queries.periodQuery,
    body: models.visitsBody,
  }),
  events: one({
    path: 'events',
    access: 'all',
    summary: 'Events of a period with their guests',
    query: queries.periodQuery.omit({ by: true }),
    body: models.eventsBody,
  }),
  mailings: one({
    path: 'mailings',
    access: 'mailings',
    summary: 'Mailings of a period with what became of their letters; marketers see their own',
    query: queries.periodQuery.omit({ by: true }),
    body: models.mailingsBody,
  }),
  nextSteps: one({
    path: 'next-steps',
    access: 'all',
    summary: 'What to do next, each with the numbers it rests on',
    query: queries.nothingAsked,
    body: models.nextStepsBody,
  }),
  today: one({
    path: 'today',
    access: 'work',
    summary: "Today's work: what came in, what is open and late, what of it is mine",
    query: queries.nothingAsked,
    body: answers.todayBody,
  }),
  goods: one({
    path: 'products',
    access: 'all',
    summary: 'Products behind a number of the stock',
    query: queries.goodsRowsQuery,
    body: models.stockBody,
    isPaged: true,
  }),
  customerScore: one({
    path: 'customer-score',
    access: 'work',
    summary: "One customer's scores of last night; null before their first completed order was scored",
    query: queries.customerScoreQuery,
    body: models.scoredCustomerBody.nullable(),
  }),
  boughtTogether: one({
    path: 'bought-together',
    access: 'work',
    summary: 'What is often bought with these products',
    query: queries.boughtTogetherQuery,
    body: models.boughtTogetherBody,
  }),
} as const satisfies Record<string, Insight>;

export type InsightName = keyof typeof INSIGHTS;
export type InsightQueryOf<N extends InsightName> = z.output<(typeof INSIGHTS)[N]['query']>;
export type InsightBodyOf<N extends InsightName> = z.output<(typeof INSIGHTS)[N]['body']>;

/** Every question's name. */
export const INSIGHT_NAMES = Object.keys(INSIGHTS) as readonly InsightName[];

const page = z.object({ page: z.number().int(), pageSize: z.number().int(), pageCount: z.number().int(), total: z.number().int() });
const pagedMeta = z.object({ pagination: page, amount: z.number().describe('The number that all rows add up to') });

function endpointOf(name: InsightName, prefix: string): Endpoint {
  const { path, summary, query, body, isPaged }: Insight = INSIGHTS[name];
  return endpoint({
    method: 'GET',
    path: `${prefix}/${path}`,
    handler: `insight.${name}`,
    summary,
    tag: 'Analytics',
    query,
    cacheable: true,
    response: { status: 200, schema: z.object({ data: body, meta: isPaged ? pagedMeta : z.object({}) }) },
  });
}

/** The REST API's endpoints. */
export const publicInsights: readonly Endpoint[] = INSIGHT_NAMES.map((name) => endpointOf(name, '/analytics'));

/** The desk's, for those who have this access. */
export function deskInsights(access: readonly InsightAccess[]): Endpoint[] {
  return INSIGHT_NAMES.filter((name) => access.includes(INSIGHTS[name].access)).map((name) => ({
    ...endpointOf(name, '/insights'),
    handler: `insights.${name}`,
  }));
}

/** Action ids of those who have this access. */
export function insightActions(access: readonly InsightAccess[]): string[] {
  return INSIGHT_NAMES.filter((name) => access.includes(INSIGHTS[name].access)).map((name) => `api::analytics.insight.${name}`);
}
