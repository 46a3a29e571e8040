import type { Trx } from '../../../platform/database/statement';
import { enqueue } from '../../../platform/queue/enqueue';
import { stockChanged } from '../../catalog/contracts/events';

/** Tells the catalogue, after the commit, whose stock an order moved: it raises and clears low-stock alerts. */
export async function announceStock(trx: Trx, productIds: number[]): Promise<void> {
  if (productIds.length > 0) await enqueue(trx, stockChanged, { productIds });
}
