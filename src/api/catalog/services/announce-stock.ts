import type { Trx } from '../../../platform/database/statement';
import { enqueue } from '../../../platform/queue/enqueue';
import { stockChanged } from '../contracts/events';
import { productsToJudge } from '../sql/products-to-judge';

/**
 * Has products watched, after the commit: those (`products.id`) that an order made low, or low no more. Call it behind the
 * change, in its transaction: the products are locked by it, so what is seen here is what the job will find.
 */
export async function announceStock(trx: Trx, productIds: number[]): Promise<void> {
  if (productIds.length === 0) return;
  const suspects = await productsToJudge(trx, productIds);
  if (suspects.length > 0) await enqueue(trx, stockChanged, { productIds: suspects.map(({ id }) => id) });
}
