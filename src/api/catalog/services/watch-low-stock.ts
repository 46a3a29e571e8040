import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentId } from '../../../kernel/ids';
import { reading } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { enqueue } from '../../../platform/queue/enqueue';
import { lowStockRaised } from '../contracts/events';
import { availableOf, isLow } from '../domain/stock';
import { clearLowStockAlert } from '../sql/clear-low-stock-alert';
import { lockForJudging } from '../sql/judge-stock';
import { productsToJudge } from '../sql/products-to-judge';
import { raiseLowStockAlert } from '../sql/raise-low-stock-alert';

/**
 * Raises an alert for each of these products (`products.id`) that became low and clears those that are low no more.
 * One open alert a product, announced once; doing it again changes nothing.
 */
export async function watchLowStock(strapi: Core.Strapi, productIds: number[]): Promise<void> {
  const suspects = await reading(strapi, (handle) => productsToJudge(handle, productIds));
  for (const { id } of suspects) await strapi.db.transaction(({ trx }) => judge(trx as Trx, id));
}

async function judge(trx: Trx, id: number): Promise<void> {
  const [product] = await lockForJudging(trx, id);
  if (!product) return;
  if (product.isArchived || !isLow(product)) {
    await clearLowStockAlert(trx, id);
    return;
  }
  const [raised] = await raiseLowStockAlert(trx, documentId(randomBytes), id, availableOf(product));
  if (raised) await enqueue(trx, lowStockRaised, { alertId: raised.id });
}
