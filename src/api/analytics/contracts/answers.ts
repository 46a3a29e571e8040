import { z } from 'zod';

const day = z.string().describe('A day of the shop, YYYY-MM-DD');
const money = z.number();
const rate = z.number().nullable();
const period = z.object({ from: day, to: day });

/** The period as it was understood. */
export const scopeBody = period.extend({
  by: z.enum(['day', 'week', 'month']),
  today: day,
  timeZone: z.string(),
  currency: z.string(),
});

export const metricsBody = z
  .object({
    revenue: money,
    orders: z.number().int(),
    averageOrder: rate,
    newOrders: z.number().int(),
    returningOrders: z.number().int(),
    repeatRate: rate.describe('As of the last day: customers with two completed orders among those with one'),
    refunds: z.number().int(),
    refundedSum: money,
  })
  .meta({ id: 'SalesMetrics' });

const stepBody = metricsBody.omit({ repeatRate: true }).extend({
  step: day.describe('The first day of the step'),
  isWhole: z.boolean().describe('False for a step that reaches beyond the period or is not over'),
  isOutlier: z.boolean(),
});

const sums = z.object({ goods: money, discount: money, delivery: money }).describe('goods − discount + delivery = revenue');
const compared = z.object({ period, totals: metricsBody, series: z.array(stepBody) });

export const salesBody = z
  .object({
    scope: scopeBody,
    totals: metricsBody,
    parts: sums,
    series: z.array(stepBody),
    previous: compared,
    lastYear: compared,
  })
  .meta({ id: 'SalesInsight' });

/** With a product or a category: quantity and revenue of its lines. */
const goodsStep = z.object({ step: day, orders: z.number().int(), quantity: z.number(), revenue: money });
export const goodsBody = z
  .object({
    scope: scopeBody,
    totals: goodsStep.omit({ step: true }),
    series: z.array(goodsStep),
    previous: z.object({ period, totals: goodsStep.omit({ step: true }) }),
    lastYear: z.object({ period, totals: goodsStep.omit({ step: true }) }),
  })
  .meta({ id: 'GoodsInsight' });

const groupRow = z.object({
  key: z.string().nullable().describe('documentId or name to filter by; null is none'),
  name: z.string().nullable(),
  sku: z.string().nullable(),
  revenue: money,
  orders: z.number().int(),
  quantity: z.number().nullable().describe('Pieces; null where orders are grouped'),
  averageOrder: rate,
  share: rate,
  previousRevenue: money,
  lastYearRevenue: money,
});

export const breakdownBody = z
  .object({
    scope: scopeBody.omit({ by: true }),
    group: z.string(),
    rows: z.array(groupRow),
    rest: z.object({ groups: z.number().int(), revenue: money, orders: z.number().int() }),
    total: z.object({ revenue: money, orders: z.number().int() }),
    /** Between the goods of products and categories and the revenue of orders. */
    parts: sums.nullable(),
  })
  .meta({ id: 'SalesBreakdown' });

export const overviewBody = z
  .object({
    scope: scopeBody,
    previous: period,
    lastYear: period,
    metrics: z.array(
      z.object({
        name: z.string(),
        unit: z.enum(['money', 'count', 'ratio']),
        isGoodUp: z.boolean(),
        value: rate,
        previous: rate,
        lastYear: rate,
        change: rate.describe('Against the previous period, as a share of it'),
        yearChange: rate,
      }),
    ),
    waiting: z.object({
      orders: z.number().int(),
      total: money,
      late: z.number().int(),
      lateTotal: money,
      lateHours: z.number().int(),
      oldestAt: z.string().nullable(),
    }),
    lowStock: z.object({
      count: z.number().int(),
      products: z.array(z.object({ documentId: z.string(), name: z.string(), sku: z.string(), available: z.number().int() })),
    }),
  })
  .meta({ id: 'InsightOverview' });

export const funnelBody = z
  .object({
    scope: scopeBody.omit({ by: true }),
    placed: z.number().int(),
    statuses: z.array(
      z.object({
        status: z.string(),
        reached: z.number().int(),
        here: z.number().int(),
        share: rate.describe('Of the orders placed in the period'),
        averageHours: rate.describe('How long those who left the status had stayed in it'),
      }),
    ),
  })
  .meta({ id: 'OrderFunnel' });

const customersTotals = z.object({
  customers: z.number().int().describe('With a completed order up to the last day'),
  repeatCustomers: z.number().int(),
  repeatRate: rate,
  newCustomers: z.number().int().describe('Whose first completed order is of the period'),
  becameRepeat: z.number().int().describe('Whose second completed order is of the period'),
});

export const customersBody = z
  .object({
    scope: scopeBody,
    totals: customersTotals,
    series: z.array(customersTotals.extend({ step: day })),
    previous: z.object({ period, totals: customersTotals }),
    lastYear: z.object({ period, totals: customersTotals }),
  })
  .meta({ id: 'CustomersInsight' });

export const behindBody = z
  .object({
    documentId: z.string(),
    number: z.string(),
    status: z.string(),
    at: z.string(),
    total: money,
    amount: money.describe('What the order adds to the number'),
    channel: z.string(),
    city: z.string().nullable(),
    customer: z.object({ documentId: z.string().nullable(), name: z.string().nullable() }).nullable(),
    manager: z.object({ documentId: z.string(), name: z.string() }).nullable(),
    isNew: z.boolean(),
  })
  .meta({ id: 'OrderBehindNumber' });

export const todayBody = z
  .object({
    day,
    placed: z.object({ orders: z.number().int(), total: money }),
    completed: z.object({ orders: z.number().int() }),
    open: z.array(z.object({ status: z.string(), orders: z.number().int(), total: money, late: z.number().int(), oldestAt: z.string() })),
    mine: z.array(z.object({ status: z.string(), orders: z.number().int(), total: money, late: z.number().int(), oldestAt: z.string() })),
    lateHours: z.number().int(),
    lowStock: z.number().int(),
  })
  .meta({ id: 'TodaysWork' });

export type SalesBody = z.output<typeof salesBody>;
export type GoodsBody = z.output<typeof goodsBody>;
export type BreakdownBody = z.output<typeof breakdownBody>;
export type OverviewBody = z.output<typeof overviewBody>;
export type FunnelBody = z.output<typeof funnelBody>;
export type CustomersBody = z.output<typeof customersBody>;
export type BehindBody = z.output<typeof behindBody>;
export type TodayBody = z.output<typeof todayBody>;
