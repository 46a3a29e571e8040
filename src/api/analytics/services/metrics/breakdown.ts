import type { Trx } from '../../../../platform/database/statement';
import { invalid } from '../../../../platform/http/refusal';
import type { BreakdownBody } from '../../contracts/answers';
import type { BreakdownQuery } from '../../contracts/queries';
import { averageOrder, NO_SALES } from '../../domain/metrics';
import { lastYearPeriod, previousPeriod, type Period } from '../../domain/periods';
import { readCategories, readProducts, type GoodsNarrowing } from '../../sql/read-products';
import { readSalesGroups, type SalesNarrowing } from '../../sql/read-sales';
import type { Scope } from './insight-scope';
import { sumPeriod, wire } from './sales';

type Group = BreakdownQuery['group'];

interface Row {
  key: string | null;
  name: string | null;
  sku: string | null;
  orders: number;
  revenue: number;
  quantity: number | null;
}

const isGoods = (group: Group): group is 'product' | 'category' => group === 'product' || group === 'category';

async function rowsOf(handle: Trx, period: Period, group: Group, narrowing: SalesNarrowing & GoodsNarrowing): Promise<Row[]> {
  if (group === 'product') return readProducts(handle, period, narrowing);
  if (group === 'category') return readCategories(handle, period, narrowing);
  const rows = await readSalesGroups(handle, period, group, narrowing);
  return rows.map((row) => ({ ...row, sku: null, quantity: null }));
}

/**
 * Sales told apart by a group, the greatest first; what `limit` leaves out is in `rest`, so the rows always add up to the total.
 * Products and categories sum up lines, hence `parts` says what lies between them and the orders' revenue.
 */
export async function readBreakdown(
  handle: Trx,
  scope: Scope,
  { group, limit }: Pick<BreakdownQuery, 'group' | 'limit'>,
  narrowing: SalesNarrowing & GoodsNarrowing,
): Promise<BreakdownBody> {
  refuseForeignFilters(group, narrowing);
  const { period, today, timeZone, currency } = scope;
  const rows = await rowsOf(handle, period, group, narrowing);
  const before = revenueByKey(await rowsOf(handle, previousPeriod(period), group, narrowing));
  const yearAgo = revenueByKey(await rowsOf(handle, lastYearPeriod(period), group, narrowing));
  const total = totalOf(rows);
  const left = rows.slice(limit);
  return {
    scope: { ...period, today, timeZone, currency },
    group,
    rows: rows.slice(0, limit).map((row) => ({
      ...shown(row),
      share: total.revenue === 0 ? null : row.revenue / total.revenue,
      previousRevenue: wire(before.get(row.key) ?? 0),
      lastYearRevenue: wire(yearAgo.get(row.key) ?? 0),
    })),
    rest: { groups: left.length, ...wired(totalOf(left)) },
    total: wired(total),
    parts: isGoods(group) && narrowing.productId === undefined && narrowing.categoryId === undefined ? await partsOf(handle, period) : null,
  };
}

function refuseForeignFilters(group: Group, { channel, managerId, city, productId, categoryId }: SalesNarrowing & GoodsNarrowing): void {
  const isByOrder = channel !== undefined || managerId !== undefined || city !== undefined;
  if (isGoods(group) && isByOrder) throw invalid(['group'], 'product and category cannot be combined with channel, manager or city');
  const isByGoods = productId !== undefined || categoryId !== undefined;
  if (!isGoods(group) && isByGoods) throw invalid(['group'], `${group} cannot be combined with product or category`);
}

const revenueByKey = (rows: readonly Row[]): Map<string | null, number> => new Map(rows.map(({ key, revenue }) => [key, revenue]));

const totalOf = (rows: readonly Row[]): { revenue: number; orders: number } =>
  rows.reduce((sum, row) => ({ revenue: sum.revenue + row.revenue, orders: sum.orders + row.orders }), { revenue: 0, orders: 0 });

const wired = ({ revenue, orders }: { revenue: number; orders: number }) => ({ revenue: wire(revenue), orders });

const shown = ({ key, name, sku, orders, revenue, quantity }: Row) => ({
  key,
  name,
  sku,
  orders,
  quantity,
  revenue: wire(revenue),
  averageOrder: averageOrder({ ...NO_SALES, revenue, orders }),
});

async function partsOf(handle: Trx, period: Period): Promise<BreakdownBody['parts']> {
  const { goods, discount, delivery } = (await sumPeriod(handle, period, 'month')).total;
  return { goods: wire(goods), discount: wire(discount), delivery: wire(delivery) };
}
