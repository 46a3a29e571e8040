import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { addDays, type Day } from '../domain/models/calendar';
import type { Period, Step } from '../domain/periods';

/** Which goods are meant: `products.id` or `categories.id` (0: without one); everything when neither is given. */
export interface GoodsNarrowing {
  productId?: number;
  categoryId?: number;
}

/** The sums of one product or category; money in minor units. */
export interface GoodsRow {
  key: string | null;
  name: string | null;
  sku: string | null;
  orders: number;
  quantity: number;
  revenue: number;
}

/** A period as whole months and the days around them: a year is 12 months and no days instead of 365 days. */
function partsOf({ from, to }: Period): { months: [Day, Day]; days: [Day, Day][] } {
  const firstMonth = from.endsWith('-01') ? from : `${addDays(`${from.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
  const endMonth = `${addDays(to, 1).slice(0, 7)}-01`;
  if (firstMonth >= endMonth) return { months: [from, from], days: [[from, addDays(to, 1)]] };
  return {
    months: [firstMonth, endMonth],
    days: [
      [from, firstMonth],
      [endMonth, addDays(to, 1)],
    ],
  };
}

/** The rows of a period as `(product_id, orders, quantity, revenue)`, of the fewest rollup rows; `$1 … $6` are its ends. */
const PARTS = `(select product_id, orders, quantity, revenue from artel.product_month where month >= $1::date and month < $2::date
  union all select product_id, orders, quantity, revenue from artel.product_day where day >= $3::date and day < $4::date
  union all select product_id, orders, quantity, revenue from artel.product_day where day >= $5::date and day < $6::date) s`;

function endsOf(period: Period): unknown[] {
  const { months, days } = partsOf(period);
  const [first, last = [period.from, period.from]] = days;
  return [...months, ...(first ?? []), ...last];
}

const SUMS = 'sum(s.quantity)::float8 as quantity, sum(s.revenue)::float8 as revenue, sum(s.orders)::int as orders';
const CATEGORY_OF = 'left join products_category_lnk pc on pc.product_id = s.product_id';

/** Products of a period, the greatest revenue first. */
export async function readProducts(handle: Trx, period: Period, { productId, categoryId }: GoodsNarrowing): Promise<GoodsRow[]> {
  return select<GoodsRow>(
    handle,
    `with sums as (
       select s.product_id, ${SUMS} from ${PARTS} ${categoryId === undefined ? '' : CATEGORY_OF}
       where ($7::int is null or s.product_id = $7) and ($8::int is null or ${categoryId === undefined ? 'true' : 'coalesce(pc.category_id, 0) = $8'}) group by 1)
     select p.document_id as key, p.name, p.sku, s.orders, s.quantity, s.revenue from sums s left join products p on p.id = s.product_id
     order by s.revenue desc, p.id`,
    [...endsOf(period), productId ?? null, categoryId ?? null],
  );
}

/** Categories of a period by where the products stand today, the greatest revenue first. `orders` counts an order once a product. */
export async function readCategories(handle: Trx, period: Period, { productId, categoryId }: GoodsNarrowing): Promise<GoodsRow[]> {
  return select<GoodsRow>(
    handle,
    `with sums as (select s.product_id, ${SUMS} from ${PARTS} where ($7::int is null or s.product_id = $7) group by 1)
     select c.document_id as key, c.name, null as sku, ${SUMS} from sums s ${CATEGORY_OF} left join categories c on c.id = pc.category_id
     where ($8::int is null or coalesce(pc.category_id, 0) = $8) group by c.id, c.document_id, c.name order by revenue desc, c.id`,
    [...endsOf(period), productId ?? null, categoryId ?? null],
  );
}

/** Goods step by step. */
export async function readGoods(
  handle: Trx,
  { from, to }: Period,
  by: Step,
  { productId, categoryId }: GoodsNarrowing,
): Promise<{ step: Day; orders: number; quantity: number; revenue: number }[]> {
  return select(
    handle,
    `select to_char(date_trunc('${by}', s.day::timestamp), 'YYYY-MM-DD') as step, ${SUMS} from artel.product_day s ${CATEGORY_OF}
     where s.day between $1::date and $2::date and ($3::int is null or s.product_id = $3) and ($4::int is null or coalesce(pc.category_id, 0) = $4) group by 1`,
    [from, to, productId ?? null, categoryId ?? null],
  );
}

/** Products that run out: what is available, and what was sold a day over the last weeks; soonest first. */
export async function readRunningOut(
  handle: Trx,
  { since, days, within, most }: { since: Day; days: number; within: number; most: number },
): Promise<{ documentId: string; name: string; sku: string; available: number; perDay: number; daysLeft: number }[]> {
  return select(
    handle,
    `with sold as (select product_id, sum(quantity)::float8 / $2 as per_day from artel.product_day where day >= $1::date group by 1)
     select p.document_id as "documentId", p.name, p.sku, p.on_hand - p.reserved as available, s.per_day as "perDay",
       (p.on_hand - p.reserved) / s.per_day as "daysLeft"
     from sold s join products p on p.id = s.product_id
     where p.archived_at is null and s.per_day > 0 and (p.on_hand - p.reserved) / s.per_day <= $3 order by "daysLeft", p.id limit $4`,
    [since, days, within, most],
  );
}
