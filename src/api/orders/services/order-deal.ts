import { centsFromDb } from '../../../kernel/money';
import type { Trx } from '../../../platform/database/statement';
import type { Deal } from '../domain/quote';
import { lineTotal } from '../domain/totals';
import { readLines } from '../sql/edit-order';
import type { LockedOrder } from '../sql/lock-order';
import { badTotal } from './refusals';

/** What an order that is locked offers at this moment. */
export async function dealOf(trx: Trx, order: LockedOrder): Promise<Deal> {
  const lines = (await readLines(trx, order.id)).map(({ product, name, sku, unit_price, quantity }) => {
    const unitPriceCents = centsFromDb(unit_price);
    const lineTotalCents = lineTotal({ unitPrice: unitPriceCents, quantity });
    if (lineTotalCents === null) throw badTotal('TOTAL_TOO_LARGE');
    return { product, name, sku, unitPriceCents, quantity, lineTotalCents };
  });
  return {
    lines,
    discountCents: centsFromDb(order.discount),
    deliveryCents: centsFromDb(order.delivery_cost),
    totalCents: centsFromDb(order.total),
  };
}
