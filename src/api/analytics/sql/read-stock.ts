import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { Day } from '../domain/models/calendar';

/** `lowStock`: an alert stands open; `deadStock`: available, older than `since`, and in no completed order from that day on. */
export interface StockWish {
  kind: 'lowStock' | 'deadStock';
  since: Day;
}

/** One product; `price` as the driver gives it. */
export interface StockRow {
  documentId: string;
  name: string;
  sku: string;
  price: string;
  available: number;
  /** In units of currency; nothing for what is oversold. */
  amount: number;
}

const CONDITION: Record<StockWish['kind'], string> = {
  lowStock: 'exists (select 1 from low_stock_alerts a where a.product_id = p.id and a.cleared_at is null)',
  deadStock: `p.archived_at is null and p.on_hand > p.reserved and timezone('UTC', p.created_at) < $1::date
    and not exists (select 1 from artel.product_day d where d.product_id = p.id and d.day >= $1::date)`,
};

const WORTH = 'greatest(p.on_hand - p.reserved, 0) * p.price';
const fromWhere = (kind: StockWish['kind']): string => `from products p where $1::date is not null and ${CONDITION[kind]}`;

/** How many they are and what is available of them, at its price. */
export async function countStock(handle: Trx, { kind, since }: StockWish): Promise<{ products: number; worth: number }> {
  const text = `select count(*)::int as products, coalesce(sum(${WORTH}), 0)::float8 as worth ${fromWhere(kind)}`;
  const [row] = await select<{ products: number; worth: number }>(handle, text, [since]);
  return row ?? { products: 0, worth: 0 };
}

/** One page of them: of low stock what runs shortest first, of dead stock what ties up most. */
export async function readStock(handle: Trx, { kind, since }: StockWish, page: { limit: number; offset: number }): Promise<StockRow[]> {
  const order = kind === 'lowStock' ? 'available, p.id' : 'amount desc, p.id';
  return select<StockRow>(
    handle,
    `select p.document_id as "documentId", p.name, p.sku, p.price, p.on_hand - p.reserved as available, (${WORTH})::float8 as amount
     ${fromWhere(kind)} order by ${order} limit ${page.limit} offset ${page.offset}`,
    [since],
  );
}
