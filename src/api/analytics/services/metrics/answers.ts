import type { Core } from '@strapi/strapi';
import { cached } from '../../../../platform/cache/cached';
import type { Trx } from '../../../../platform/database/statement';
import type { Actor } from '../../../accounts/contracts/actor';
import { staffIdOf } from '../../../accounts/services/staff';
import { currentShop } from '../../../accounts/services/shop-settings';
import type { InsightBodyOf, InsightName, InsightQueryOf } from '../../contracts/insights';
import { ANALYTICS_CACHE } from '../rollups/refresh-rollups';
import { readBehindPage, readStockPage } from './behind';
import { readBreakdown } from './breakdown';
import { readCustomersInsight } from './customers';
import { readFunnelInsight } from './funnel';
import { narrowingOf, scopeOf } from './insight-scope';
import * as models from './models';
import { readLow, readOverview, readWaiting } from './overview';
import { readEventsInsight, readMailingsInsight, readVisitsInsight } from './parts';
import { readGoodsInsight, readSalesInsight } from './sales';
import { readNextSteps } from './steps';
import { readTodaysWork } from './today';

/** Who asks, and over which connection. */
export interface Asking {
  strapi: Core.Strapi;
  handle: Trx;
  actor: Actor;
}

/** Number of rows behind a number, and what they add up to. */
export interface Paged<Body> {
  rows: Body;
  page: number;
  pageSize: number;
  total: number;
  amount: number;
}

type Reader<N extends InsightName> = (asking: Asking, query: InsightQueryOf<N>) => Promise<InsightBodyOf<N> | Paged<InsightBodyOf<N>>>;

/** How long an answer is kept at most; it becomes old at once when a rollup or a model changes. */
const KEPT_SECONDS = 600;

/** The same answer to everybody, kept until the sums change or the shop's day does. */
async function kept<T>({ strapi }: Asking, name: string, query: unknown, load: () => Promise<T>): Promise<T> {
  const { today } = await scopeOf(strapi, {});
  return cached(ANALYTICS_CACHE, `${name}:${today}:${JSON.stringify(query)}`, KEPT_SECONDS, load);
}

const lateHours = async ({ strapi }: Asking): Promise<number> => (await currentShop(strapi)).ageLimitHours;

async function overview(asking: Asking, query: InsightQueryOf<'overview'>): Promise<InsightBodyOf<'overview'>> {
  const { strapi, handle } = asking;
  const numbers = await kept(asking, 'overview', query, async () => readOverview(handle, await scopeOf(strapi, query)));
  return { ...numbers, waiting: await readWaiting(handle, await lateHours(asking)), lowStock: await readLow(handle) };
}

async function sales({ strapi, handle }: Asking, query: InsightQueryOf<'sales'>): Promise<InsightBodyOf<'sales'>> {
  const scope = await scopeOf(strapi, query);
  const narrowing = await narrowingOf(handle, query);
  const isGoods = narrowing.productId !== undefined || narrowing.categoryId !== undefined;
  return isGoods ? readGoodsInsight(handle, scope, narrowing) : readSalesInsight(handle, scope, narrowing);
}

async function orders(asking: Asking, query: InsightQueryOf<'orders'>): Promise<Paged<InsightBodyOf<'orders'>>> {
  const { strapi, handle } = asking;
  const { rows, orders: total, amount } = await readBehindPage(handle, await scopeOf(strapi, query), query, await lateHours(asking));
  return { rows, total, amount, page: query.page, pageSize: query.pageSize };
}

async function goods({ strapi, handle }: Asking, query: InsightQueryOf<'goods'>): Promise<Paged<InsightBodyOf<'goods'>>> {
  const { rows, products: total, worth: amount } = await readStockPage(handle, (await scopeOf(strapi, {})).today, query);
  return { rows, total, amount, page: query.page, pageSize: query.pageSize };
}

async function scored({ handle }: Asking, query: InsightQueryOf<'scored'>): Promise<Paged<InsightBodyOf<'scored'>>> {
  const { rows, customers: total, revenue: amount } = await models.readScoredPage(handle, query);
  return { rows, total, amount, page: query.page, pageSize: query.pageSize };
}

async function today(asking: Asking): Promise<InsightBodyOf<'today'>> {
  const { strapi, handle, actor } = asking;
  const { today: day, timeZone } = await scopeOf(strapi, {});
  return readTodaysWork(handle, { today: day, timeZone, lateHours: await lateHours(asking), staffId: await staffIdOf(handle, actor) });
}

/** The one function of each question. Answers that are the same for everybody and change with the sums only are kept. */
export const READERS: { [N in InsightName]: Reader<N> } = {
  overview,
  orders,
  goods,
  scored,
  today,
  sales: (asking, query) => kept(asking, 'sales', query, () => sales(asking, query)),
  breakdown: (asking, query) =>
    kept(asking, 'breakdown', query, async () =>
      readBreakdown(asking.handle, await scopeOf(asking.strapi, query), query, await narrowingOf(asking.handle, query)),
    ),
  funnel: (asking, query) =>
    kept(asking, 'funnel', query, async () => readFunnelInsight(asking.handle, await scopeOf(asking.strapi, query))),
  customers: (asking, query) =>
    kept(asking, 'customers', query, async () => readCustomersInsight(asking.handle, await scopeOf(asking.strapi, query))),
  cohorts: (asking) => kept(asking, 'cohorts', null, () => models.readCohorts(asking.handle)),
  rfm: (asking) => kept(asking, 'rfm', null, () => models.readRfm(asking.handle)),
  clv: (asking, query) => kept(asking, 'clv', query, () => models.readClv(asking.handle, query)),
  forecast: (asking, query) => kept(asking, 'forecast', query, () => models.readForecast(asking.handle, query)),
  baskets: (asking, query) => kept(asking, 'baskets', query, () => models.readBasketRules(asking.handle, query)),
  visits: async ({ strapi, handle }, query) => readVisitsInsight(handle, await scopeOf(strapi, query)),
  events: async ({ strapi, handle }, query) => readEventsInsight(handle, await scopeOf(strapi, query)),
  mailings: async ({ strapi, handle, actor }, query) => readMailingsInsight(handle, await scopeOf(strapi, query), actor),
  nextSteps: async (asking) => readNextSteps(asking.handle, await scopeOf(asking.strapi, {}), await lateHours(asking)),
  customerScore: ({ handle }, query) => models.readCustomerScore(handle, query),
  boughtTogether: ({ handle }, query) => models.readBoughtTogether(handle, query),
};
