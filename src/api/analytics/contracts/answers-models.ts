import { z } from 'zod';

const day = z.string().describe('A day of the shop, YYYY-MM-DD');
const money = z.number();
const ratio = z.number().nullable();
const whole = z.number().int();

/** Models come from the nightly result: the last day they know, and when they were made; null before the first night. */
const result = z.object({ asOf: day.nullable(), madeAt: z.string().nullable() });

export const cohortsBody = result
  .extend({
    cohorts: z.array(
      z.object({
        month: z.string(),
        size: whole,
        active: z.array(whole.nullable()).describe('Customers who bought again 1, 2, … months later; null for months not over'),
      }),
    ),
  })
  .meta({ id: 'Cohorts' });

const segment = z.object({
  name: z.string(),
  customers: whole,
  orders: whole,
  revenue: money,
  revenueShare: ratio,
  probabilityAlive: ratio.describe('Mean of the segment'),
  lifetimeValue: money.nullable().describe('Mean of the segment'),
});

export const rfmBody = result
  .extend({
    customers: whole,
    revenue: money,
    cuts: z.object({ recency: z.array(z.number()), frequency: z.array(z.number()), monetary: z.array(z.number()) }).nullable(),
    segments: z.array(segment),
    map: z
      .array(z.object({ recency: whole, frequency: whole, customers: whole, revenue: money, segment: z.string() }))
      .describe('Customers by R and F; `segment` is the one most of a cell belong to'),
  })
  .meta({ id: 'RfmInsight' });

export const clvBody = result
  .extend({
    isEnough: z.boolean().describe('False below `needed` repeat customers: nothing is told then'),
    repeatCustomers: whole,
    needed: whole,
    customers: whole,
    months: whole,
    discount: z.number(),
    params: z
      .object({
        bgnbd: z.object({ r: z.number(), alpha: z.number(), a: z.number(), b: z.number() }),
        gammaGamma: z.object({ p: z.number(), q: z.number(), v: z.number() }).nullable(),
      })
      .nullable(),
    total: money.nullable(),
    average: money.nullable(),
    returning: ratio.describe('Mean probability of an order within 90 days'),
  })
  .meta({ id: 'LifetimeValueInsight' });

export const forecastBody = result
  .extend({
    isEnough: z.boolean(),
    given: whole.describe('Days there are'),
    needed: whole,
    level: z.number(),
    params: z.object({ alpha: z.number(), beta: z.number(), gamma: z.number() }).nullable(),
    forecast: z.array(z.object({ day, mean: z.number(), lower: z.number(), upper: z.number() })),
  })
  .meta({ id: 'RevenueForecast' });

const goods = z.object({ documentId: z.string(), name: z.string(), sku: z.string() });

export const basketsBody = result
  .extend({
    baskets: whole.describe('The latest completed orders, at most 200,000'),
    floor: z.object({ support: z.number(), confidence: z.number() }).describe('Rules below are not kept'),
    support: z.number(),
    confidence: z.number(),
    found: whole,
    rules: z.array(
      z.object({
        antecedent: z.array(goods),
        consequent: z.array(goods),
        count: whole,
        support: z.number(),
        confidence: z.number(),
        lift: z.number(),
      }),
    ),
  })
  .meta({ id: 'Baskets' });

export const boughtTogetherBody = z
  .array(
    goods.extend({
      price: money,
      available: whole,
      count: whole.describe('Orders that had both'),
      confidence: z.number().describe('Share of the orders with these products that had it too'),
      usual: z.number().describe('Share of all orders that had it'),
      lift: z.number(),
    }),
  )
  .meta({ id: 'BoughtTogether' });

export const stockBody = z
  .array(goods.extend({ price: money, available: z.number().int(), amount: money.describe('What is available, at its price') }))
  .meta({ id: 'StockInsight' });

export const scoredCustomerBody = z
  .object({
    documentId: z.string(),
    name: z.string().nullable(),
    orders: whole,
    revenue: money,
    recencyDays: whole,
    score: whole.describe('100R + 10F + M'),
    segment: z.string(),
    probabilityAlive: ratio,
    probabilityOfReturn: ratio.describe('Of an order within 90 days'),
    lifetimeValue: money.nullable(),
  })
  .meta({ id: 'ScoredCustomer' });

const noVisits = { isKept: z.boolean().describe('False while the shop keeps no such thing') };

export const visitsBody = z
  .object({
    ...noVisits,
    total: whole,
    previous: whole,
    lastYear: whole,
    inside: whole,
    today: whole,
    series: z.array(z.object({ step: day, visits: whole })),
    hours: z.array(z.object({ weekday: whole.describe('1 is Monday'), hour: whole, visits: whole })),
    bySex: z.array(z.object({ key: z.string(), visits: whole })),
    byAge: z.array(z.object({ key: z.string(), visits: whole })),
    bySocialStatus: z.array(z.object({ key: z.string(), visits: whole })),
  })
  .meta({ id: 'VisitsInsight' });

export const eventsBody = z
  .object({
    ...noVisits,
    events: z.array(
      z.object({
        documentId: z.string(),
        title: z.string(),
        startAt: z.string(),
        status: z.string(),
        capacity: whole.nullable(),
        registered: whole,
        waitlisted: whole,
        attended: whole,
      }),
    ),
  })
  .meta({ id: 'EventsInsight' });

export const mailingsBody = z
  .object({
    ...noVisits,
    mailings: z.array(
      z.object({
        documentId: z.string(),
        name: z.string(),
        channel: z.string(),
        status: z.string(),
        owner: z.string().nullable(),
        startAt: z.string().nullable(),
        audience: whole,
        sent: whole,
        failed: whole,
        skipped: whole.describe('Unsubscribed or withdrawn'),
        unknown: whole,
        waiting: whole,
      }),
    ),
  })
  .meta({ id: 'MailingsInsight' });

export const nextStepsBody = z
  .array(
    z.object({
      kind: z.string(),
      /** The numbers the sentence is made of, by name. */
      facts: z.record(z.string(), z.union([z.number(), z.string()])),
    }),
  )
  .meta({ id: 'NextSteps' });

export type CohortsBody = z.output<typeof cohortsBody>;
export type RfmBody = z.output<typeof rfmBody>;
export type ClvBody = z.output<typeof clvBody>;
export type ForecastBody = z.output<typeof forecastBody>;
export type BasketsBody = z.output<typeof basketsBody>;
export type BoughtTogetherBody = z.output<typeof boughtTogetherBody>;
export type StockBody = z.output<typeof stockBody>;
export type ScoredCustomerBody = z.output<typeof scoredCustomerBody>;
export type VisitsBody = z.output<typeof visitsBody>;
export type EventsBody = z.output<typeof eventsBody>;
export type MailingsBody = z.output<typeof mailingsBody>;
export type NextStepsBody = z.output<typeof nextStepsBody>;
