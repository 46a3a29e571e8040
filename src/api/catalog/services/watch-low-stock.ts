import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentId } from '../../../kernel/ids';
import { reading } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { errorMessage } from '../../../platform/error-code';
import { lowStockLetter, type LowProduct } from '../domain/low-stock-letter';
import { availableOf, isLow } from '../domain/stock';
import { clearLowStockAlert } from '../sql/clear-low-stock-alert';
import { lockForJudging } from '../sql/judge-stock';
import { productsToJudge } from '../sql/products-to-judge';
import { raiseLowStockAlert } from '../sql/raise-low-stock-alert';
import { staffAddresses } from '../sql/staff-addresses';

interface Post {
  send: (letter: { to: string; subject: string; text: string; html: string }) => Promise<unknown>;
}

/**
 * Raises an alert for each of these products (`products.id`) that became low and clears those that are low no more.
 * One open alert a product and one letter an alert; doing it again changes nothing.
 */
export async function watchLowStock(strapi: Core.Strapi, productIds: number[]): Promise<void> {
  const suspects = await reading(strapi, (handle) => productsToJudge(handle, productIds));
  for (const { id } of suspects) {
    const raised = await strapi.db.transaction(({ trx }) => judge(trx as Trx, id));
    if (raised) await tellStaff(strapi, raised);
  }
}

/** The product when an alert was raised for it now. */
async function judge(trx: Trx, id: number): Promise<LowProduct | null> {
  const [product] = await lockForJudging(trx, id);
  if (!product) return null;
  if (product.isArchived || !isLow(product)) {
    await clearLowStockAlert(trx, id);
    return null;
  }
  const available = availableOf(product);
  const [raised] = await raiseLowStockAlert(trx, documentId(randomBytes), id, available);
  return raised ? { name: product.name, sku: product.sku, available, lowStockThreshold: product.lowStockThreshold ?? 0 } : null;
}

/** Best effort: the alert stands in the list whether or not the letter leaves. */
async function tellStaff(strapi: Core.Strapi, product: LowProduct): Promise<void> {
  const addresses = await reading(strapi, (handle) => staffAddresses(handle));
  if (addresses.length === 0) return;
  try {
    const post: Post = strapi.plugin('email').service('email');
    await post.send({ to: addresses.map(({ email }) => email).join(', '), ...lowStockLetter(product) });
  } catch (error) {
    strapi.log.warn(`The low-stock letter about ${product.sku ?? product.name} did not leave: ${errorMessage(error)}`);
  }
}
