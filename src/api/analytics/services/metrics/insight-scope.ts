import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { invalid } from '../../../../platform/http/refusal';
import { currentShop } from '../../../accounts/services/shop-settings';
import type { InsightQuery, SalesFilters } from '../../contracts/queries';
import { lengthOf, LONGEST_PERIOD, periodOf, today, type Period, type Step } from '../../domain/periods';
import { findCategory, findProduct, findStaff } from '../../sql/find-narrowing';
import type { GoodsNarrowing } from '../../sql/read-products';
import type { SalesNarrowing } from '../../sql/read-sales';

/** When and where a question is asked: the shop's zone decides days, `today` is its present one. */
export interface Scope {
  period: Period;
  by: Step;
  today: string;
  timeZone: string;
  currency: string;
}

/** The scope of a query; by day up to two months, by week up to half a year, else by month, unless it says. */
export async function scopeOf(strapi: Core.Strapi, { from, to, by }: InsightQuery, now = new Date()): Promise<Scope> {
  const { timezone, currency } = await currentShop(strapi);
  const present = today(now, timezone);
  const period = periodOf({ from, to }, present);
  if (to !== undefined && period.to !== to) throw invalid(['to'], 'must not be before from');
  const length = lengthOf(period);
  if (length > LONGEST_PERIOD) throw invalid(['from'], `must not lie more than ${LONGEST_PERIOD} days before to`);
  return { period, by: by ?? (length <= 62 ? 'day' : length <= 190 ? 'week' : 'month'), today: present, timeZone: timezone, currency };
}

/** The rows that the filters of a query name. Throws 400 for one that is not there and for filters that exclude one another. */
export async function narrowingOf(handle: Trx, filters: SalesFilters): Promise<SalesNarrowing & GoodsNarrowing> {
  const isByOrder = filters.channel !== undefined || filters.manager !== undefined || filters.city !== undefined;
  const isByGoods = filters.product !== undefined || filters.category !== undefined;
  if (isByOrder && isByGoods)
    throw invalid(['product'], 'cannot be combined with channel, manager or city: goods are summed up over all orders');
  const idOf = async (field: 'manager' | 'product' | 'category', find: typeof findStaff): Promise<number | undefined> => {
    const given = filters[field];
    if (given === undefined) return undefined;
    if (given === 'none') return 0;
    const [found] = await find(handle, given);
    if (!found) throw invalid([field], 'is not known');
    return found.id;
  };
  return {
    channel: filters.channel,
    city: filters.city === 'none' ? '' : filters.city,
    managerId: await idOf('manager', findStaff),
    productId: await idOf('product', findProduct),
    categoryId: await idOf('category', findCategory),
  };
}
