import { z } from 'zod';
import { CHANNELS, ORDER_STATUSES } from '../../orders/domain/status';
import { STEPS } from '../domain/periods';
import { isDay } from '../domain/models/calendar';
import { RFM_SEGMENT_NAMES } from '../domain/models/rfm';

const day = z
  .string()
  .max(10)
  .refine((text) => isDay(text) && text >= '1990-01-01' && text <= '2200-12-31', 'must be a day such as 2026-03-08');

/** Something by its documentId, or `none`. */
const reference = z.string().regex(/^(none|[a-z0-9]{1,64})$/, 'must be a documentId or none');

const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);

const share = z.coerce.number({ error: 'must be a number' }).gt(0, 'must be above 0').max(1, 'must be at most 1');

/** Which days, in which steps. Both ends are days of the shop's zone and belong to the period. */
export const periodQuery = z.strictObject({
  from: day.optional().describe('First day; 30 days up to `to` when left out'),
  to: day.optional().describe('Last day; today when left out'),
  by: z.enum(STEPS, `must be one of ${STEPS.join(', ')}`).optional(),
});

/** Which orders; what goods are about cannot be combined with what orders are about. */
export const salesFilters = z.strictObject({
  channel: z.enum(CHANNELS, `must be one of ${CHANNELS.join(', ')}`).optional(),
  manager: reference.optional().describe('A staff member, or none'),
  city: z.string().max(200).optional().describe('As orders are delivered to, or none'),
  product: reference.optional(),
  category: reference.optional(),
});

export const salesQuery = periodQuery.extend(salesFilters.shape);

export const GROUPS = ['product', 'category', 'manager', 'channel', 'city'] as const;

export const breakdownQuery = salesQuery.omit({ by: true }).extend({
  group: z.enum(GROUPS, `must be one of ${GROUPS.join(', ')}`),
  limit: whole(1, 500).default(20),
});

/**
 * What the orders behind a number have in common. `repeat` are the second orders of all customers who had one by the period's end, one
 * of each: who they are is the repeat rate. The last four are of this moment, whatever the period.
 */
export const BEHIND = [
  'completed',
  'new',
  'returning',
  'repeat',
  'refunded',
  'placed',
  'waiting',
  'late',
  'unassigned',
  'expiringQuotes',
] as const;

const pageFields = { page: whole(1, 100_000).default(1), pageSize: whole(1, 100).default(25) };

export const behindQuery = salesQuery.omit({ by: true }).extend({
  kind: z.enum(BEHIND, `must be one of ${BEHIND.join(', ')}`).default('completed'),
  status: z
    .enum(ORDER_STATUSES, `must be one of ${ORDER_STATUSES.join(', ')}`)
    .optional()
    .describe('With kind=placed: where these orders are now'),
  ...pageFields,
});

export const customerRowsQuery = z.strictObject({
  segment: z.enum(RFM_SEGMENT_NAMES as [string, ...string[]], 'is not the name of a segment').optional(),
  recency: whole(1, 5).optional().describe('R of the RFM map'),
  frequency: whole(1, 5).optional().describe('F of the RFM map'),
  cohort: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-03')
    .optional()
    .describe('Customers whose first completed order is of this month'),
  active: whole(0, 600).optional().describe('With cohort: who bought so many months later'),
  atRisk: z.enum(['true', 'false'], 'must be true or false').optional(),
  sort: z.enum(['lifetimeValue', 'probabilityAlive', 'recency', 'spent'], 'is not a column to sort by').default('lifetimeValue'),
  ...pageFields,
});

export const customerScoreQuery = z.strictObject({
  customer: z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId'),
});

/** Products as they stand now: with an open alert of low stock; in stock though nobody bought them for long. */
export const GOODS_KINDS = ['lowStock', 'deadStock'] as const;

export const goodsRowsQuery = z.strictObject({
  kind: z.enum(GOODS_KINDS, `must be one of ${GOODS_KINDS.join(', ')}`),
  ...pageFields,
});

export const forecastQuery = z.strictObject({
  horizon: whole(1, 180).default(30),
  level: whole(50, 99).default(95),
});

export const basketsQuery = z.strictObject({
  support: share.optional(),
  confidence: share.optional(),
  limit: whole(1, 1_000).default(100),
});

export const clvQuery = z.strictObject({
  months: whole(1, 60).optional(),
  discount: z.coerce.number({ error: 'must be a number' }).min(0, 'must be at least 0').max(1, 'must be at most 1').optional(),
});

/** Products of an order, by documentId, with commas between them. */
export const boughtTogetherQuery = z.strictObject({
  products: z
    .string()
    .max(2_000)
    .regex(/^[a-z0-9]{1,64}(,[a-z0-9]{1,64}){0,29}$/, 'must be up to 30 documentIds with commas between them')
    .transform((text) => text.split(',')),
  limit: whole(1, 20).default(5),
});

export const nothingAsked = z.strictObject({});

export type GoodsRowsQuery = z.output<typeof goodsRowsQuery>;
export type CustomerScoreQuery = z.output<typeof customerScoreQuery>;
export type BoughtTogetherQuery = z.output<typeof boughtTogetherQuery>;
export type InsightQuery = z.output<typeof periodQuery>;
export type SalesFilters = z.output<typeof salesFilters>;
export type SalesQuery = z.output<typeof salesQuery>;
export type BreakdownQuery = z.output<typeof breakdownQuery>;
export type BehindQuery = z.output<typeof behindQuery>;
export type CustomerRowsQuery = z.output<typeof customerRowsQuery>;
export type ForecastQuery = z.output<typeof forecastQuery>;
export type BasketsQuery = z.output<typeof basketsQuery>;
export type ClvQuery = z.output<typeof clvQuery>;
