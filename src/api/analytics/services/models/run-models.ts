import type { Core } from '@strapi/strapi';
import { invalidate } from '../../../../platform/cache/cached';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { currentShop } from '../../../accounts/services/shop-settings';
import { keepScores } from '../../../crm/services/keep-scores';
import { addDays, daysBetween, type Day } from '../../domain/models/calendar';
import { cohortTable } from '../../domain/models/cohorts';
import type { NightlyForecast, NightlyRules, NightlyScore, NightlyScores } from '../../domain/models/nightly';
import { today } from '../../domain/periods';
import { readBaskets, readCustomerFacts, readDailyRevenue } from '../../sql/read-model-facts';
import * as sql from '../../sql/write-models';
import { ANALYTICS_CACHE, refreshRollups } from '../rollups/refresh-rollups';
import { inThread } from './in-thread';

/** Days of revenue that a forecast is made of: a season of weeks learns nothing from years ago. */
const FORECAST_DAYS = 730;

/** Baskets that rules are looked for in. */
const MOST_BASKETS = 200_000;

const PORTION = 5_000;

/** What the night found; `asOf` is the last day it knows, `sumsAt` when the sums that it read were built. */
interface Night {
  asOf: Day;
  zone: string;
  sumsAt: string;
  scores: NightlyScores;
  forecast: NightlyForecast;
  rules: NightlyRules;
}

/**
 * Works all models out as of yesterday, once the sums are finished, and keeps them, with their rows; then the customers get
 * their scores. Running it again the same day changes nothing more.
 */
export async function runModels(strapi: Core.Strapi, now = new Date()): Promise<void> {
  const sumsAt = await refreshRollups(strapi);
  const { timezone: zone } = await currentShop(strapi);
  const asOf = addDays(today(now, zone), -1);
  const facts = await reading(strapi, (handle) => readCustomerFacts(handle, zone, asOf));
  const inUnits = facts.map((one) => ({ ...one, revenue: one.revenue / 100, repeats: one.repeats / 100 }));
  const scores = await inThread('scoreCustomers', inUnits, asOf);
  const forecast = await inThread('forecastRevenue', await reading(strapi, (handle) => readSeries(handle, asOf)));
  const baskets = await reading(strapi, (handle) => readBaskets(handle, zone, asOf, MOST_BASKETS));
  const rules = await inThread(
    'findRules',
    baskets.map(({ items }) => items),
  );
  await strapi.db.transaction(({ trx }) => keep(trx as Trx, { asOf, zone, sumsAt, scores, forecast, rules }));
  await keepScores(
    strapi,
    scores.customers.map(({ id, score, segment, alive, lifetime }) => ({ id, score, segment, alive, lifetime })),
  );
}

/** Revenue day by day without gaps, in units of currency, from the first sale or two years back. */
async function readSeries(handle: Trx, asOf: Day): Promise<number[]> {
  const rows = await readDailyRevenue(handle, addDays(asOf, 1 - FORECAST_DAYS), asOf);
  const [first] = rows;
  if (!first) return [];
  const series = new Array<number>(daysBetween(first.day, asOf) + 1).fill(0);
  for (const { day, revenue } of rows) series[daysBetween(first.day, day)] = revenue / 100;
  return series;
}

async function keep(trx: Trx, { asOf, zone, sumsAt, scores, forecast, rules }: Night): Promise<void> {
  await sql.lockModels(trx);
  await sql.forgetScores(trx);
  for (let at = 0; at < scores.customers.length; at += PORTION) await insert(trx, scores.customers.slice(at, at + PORTION));
  await sql.forgetMonths(trx);
  await sql.insertMonths(trx, zone, asOf);
  const { customers, ...summary } = scores;
  const cohorts = cohortTable(await sql.countMonths(trx), addDays(asOf, 1));
  await sql.forgetRules(trx);
  await sql.insertRules(trx, JSON.stringify(rules.rules.map((rule, id) => ({ id, ...rule }))));
  const bodies = {
    scores: { ...summary, customers: customers.length },
    cohorts: { cohorts },
    forecast,
    baskets: { baskets: rules.baskets, floor: rules.floor },
  };
  for (const [model, body] of Object.entries(bodies)) await sql.keepResult(trx, model, asOf, sumsAt, JSON.stringify(body));
  await invalidate(trx, ANALYTICS_CACHE);
}

async function insert(trx: Trx, rows: readonly NightlyScore[]): Promise<void> {
  const column = <T>(of: (row: NightlyScore) => T): T[] => rows.map(of);
  const cents = (amount: number | null): number | null => (amount === null ? null : Math.round(amount * 100));
  await sql.insertScores(
    trx,
    column(({ id }) => id),
    column(({ recencyDays }) => recencyDays),
    column(({ orders }) => orders),
    column(({ revenue }) => cents(revenue) ?? 0),
    column(({ score }) => Math.floor(score / 100)),
    column(({ score }) => Math.floor(score / 10) % 10),
    column(({ score }) => score % 10),
    column(({ segment }) => segment),
    column(({ firstMonth }) => firstMonth),
    column(({ x }) => x),
    column(({ tx }) => tx),
    column(({ T }) => T),
    column(({ repeatMean }) => repeatMean),
    column(({ alive }) => alive),
    column(({ returns }) => returns),
    column(({ lifetime }) => cents(lifetime)),
  );
}
