import type { Trx } from '../../../../platform/database/statement';
import { invalid, type Refusal } from '../../../../platform/http/refusal';
import type * as answers from '../../contracts/answers-models';
import type {
  BasketsQuery,
  BoughtTogetherQuery,
  ClvQuery,
  CustomerRowsQuery,
  CustomerScoreQuery,
  ForecastQuery,
} from '../../contracts/queries';
import { addDays } from '../../domain/models/calendar';
import type { Cohort } from '../../domain/models/cohorts';
import { DEFAULT_HORIZON } from '../../domain/models/lifetime-value';
import {
  ENOUGH_REPEAT_CUSTOMERS,
  LONGEST_HORIZON,
  type NightlyForecast,
  type NightlyRules,
  type NightlyScores,
} from '../../domain/models/nightly';
import { RFM_SEGMENT_NAMES } from '../../domain/models/rfm';
import { normalQuantile } from '../../domain/models/special-functions';
import * as sql from '../../sql/read-models';
import { countScored, readScored, type ScoredRow, type ScoredWish } from '../../sql/read-scored';
import { inThread } from '../models/in-thread';
import { wire } from './sales';

type Summary = Omit<NightlyScores, 'customers'> & { customers: number };

const NEVER = { asOf: null, madeAt: null };
const when = (row: { asOf: string; madeAt: Date } | undefined) => (row ? { asOf: row.asOf, madeAt: row.madeAt.toISOString() } : NEVER);

/** The cohort table of the last night. */
export async function readCohorts(handle: Trx): Promise<answers.CohortsBody> {
  const row = await sql.readResult<{ cohorts: Cohort[] }>(handle, 'cohorts');
  return { ...when(row), cohorts: row?.body.cohorts ?? [] };
}

/** Segments and the map of R and F; every segment is named, also an empty one. */
export async function readRfm(handle: Trx): Promise<answers.RfmBody> {
  const row = await sql.readResult<Summary>(handle, 'scores');
  const [scores] = await sql.readScores(handle);
  const found = new Map((scores?.segments ?? []).map((one) => [one.name, one]));
  const revenue = [...found.values()].reduce((sum, one) => sum + one.revenue, 0);
  return {
    ...when(row),
    customers: [...found.values()].reduce((sum, { customers }) => sum + customers, 0),
    revenue: wire(revenue),
    cuts: row?.body.cuts ?? null,
    segments: RFM_SEGMENT_NAMES.map((name) => {
      const { customers = 0, orders = 0, revenue: sum = 0, alive = null, lifetime = null } = found.get(name) ?? {};
      return {
        name,
        customers,
        orders,
        revenue: wire(sum),
        revenueShare: revenue === 0 ? null : sum / revenue,
        probabilityAlive: alive,
        lifetimeValue: lifetime === null ? null : wire(lifetime),
      };
    }),
    map: (scores?.map ?? []).map((cell) => ({ ...cell, revenue: wire(cell.revenue) })),
  };
}

/** What all customers are expected to bring; another horizon than the night's is worked out from what the night kept. */
export async function readClv(
  handle: Trx,
  { months = DEFAULT_HORIZON.months, discount = DEFAULT_HORIZON.discount }: ClvQuery,
): Promise<answers.ClvBody> {
  const row = await sql.readResult<Summary>(handle, 'scores');
  const [sums] = await sql.readLifetimes(handle);
  const { repeatCustomers = 0, bgnbd = null, gammaGamma = null } = row?.body ?? {};
  const isUsual = months === DEFAULT_HORIZON.months && discount === DEFAULT_HORIZON.discount;
  const total =
    isUsual || !bgnbd || !gammaGamma
      ? (sums?.total ?? null)
      : 100 * (await inThread('revalue', await sql.readHistories(handle), { bgnbd, gammaGamma }, { months, discount }));
  const customers = sums?.customers ?? 0;
  return {
    ...when(row),
    isEnough: bgnbd !== null,
    repeatCustomers,
    needed: ENOUGH_REPEAT_CUSTOMERS,
    customers,
    months,
    discount,
    params: bgnbd && { bgnbd, gammaGamma },
    total: total === null ? null : wire(total),
    average: total === null || customers === 0 ? null : wire(total / customers),
    returning: sums?.returns ?? null,
  };
}

/** The kept forecast, cut to the horizon; an interval's width is in proportion to the normal quantile of its level. */
export async function readForecast(handle: Trx, { horizon, level }: ForecastQuery): Promise<answers.ForecastBody> {
  const row = await sql.readResult<NightlyForecast>(handle, 'forecast');
  const { given = 0, needed = 0, params = null, forecast = [] } = row?.body ?? {};
  const wider = normalQuantile(0.5 + level / 200) / normalQuantile(0.975);
  return {
    ...when(row),
    isEnough: forecast.length > 0,
    given,
    needed,
    level,
    params,
    forecast: forecast.slice(0, Math.min(horizon, LONGEST_HORIZON)).map(({ step, mean, upper }) => ({
      day: addDays(row?.asOf ?? '', step),
      mean: round(mean),
      lower: round(mean - (upper - mean) * wider),
      upper: round(mean + (upper - mean) * wider),
    })),
  };
}

const round = (amount: number): number => Math.round(amount * 100) / 100;

/** Rules of at least this support and confidence. Throws 400 below what the night keeps. */
export async function readBasketRules(handle: Trx, { support, confidence, limit }: BasketsQuery): Promise<answers.BasketsBody> {
  const row = await sql.readResult<Omit<NightlyRules, 'rules'>>(handle, 'baskets');
  const { baskets = 0, floor = { support: 0, confidence: 0 } } = row?.body ?? {};
  if (support !== undefined && support < floor.support) throw tooLow('support', floor.support);
  if (confidence !== undefined && confidence < floor.confidence) throw tooLow('confidence', floor.confidence);
  const asked = { support: support ?? floor.support, confidence: confidence ?? floor.confidence };
  const rows = await sql.readRules(handle, asked.support, asked.confidence, limit);
  return {
    ...when(row),
    baskets,
    floor,
    ...asked,
    found: rows[0]?.found ?? 0,
    rules: rows.map(({ found: _found, consequent, ...rule }) => ({ ...rule, consequent: [consequent] })),
  };
}

const tooLow = (field: string, least: number): Refusal => invalid([field], `must be at least ${least}: rules below are not kept`);

/** What orders with these products often have too. */
export async function readBoughtTogether(handle: Trx, { products, limit }: BoughtTogetherQuery): Promise<answers.BoughtTogetherBody> {
  const rows = await sql.readBoughtTogether(handle, products, limit);
  return rows.map(({ price, ...row }) => ({ ...row, price: Number(price), usual: row.confidence / row.lift }));
}

/** One page of the customers behind a number of the models, how many they are, and what they spent. */
export async function readScoredPage(
  handle: Trx,
  { segment, recency, frequency, cohort, active, atRisk, sort, page, pageSize }: CustomerRowsQuery,
): Promise<{ rows: answers.ScoredCustomerBody[]; customers: number; revenue: number }> {
  if (active !== undefined && cohort === undefined) throw invalid(['active'], 'is for a cohort');
  const wish: ScoredWish = {
    segment,
    recency,
    frequency,
    active,
    atRisk: atRisk === 'true',
    cohort: cohort === undefined ? undefined : `${cohort}-01`,
  };
  const { customers, revenue } = await countScored(handle, wish);
  const rows = await readScored(handle, wish, { sort, limit: pageSize, offset: (page - 1) * pageSize });
  return {
    customers,
    revenue: wire(revenue),
    rows: rows.map(scoredBody),
  };
}

/** One customer's scores; null for who has none. */
export async function readCustomerScore(handle: Trx, { customer }: CustomerScoreQuery): Promise<answers.ScoredCustomerBody | null> {
  const [row] = await readScored(handle, { customer }, { sort: 'spent', limit: 1, offset: 0 });
  return row ? scoredBody(row) : null;
}

function scoredBody({ alive, returns, lifetime, ...row }: ScoredRow): answers.ScoredCustomerBody {
  return {
    ...row,
    revenue: wire(row.revenue),
    probabilityAlive: alive,
    probabilityOfReturn: returns,
    lifetimeValue: lifetime === null ? null : wire(lifetime),
  };
}
