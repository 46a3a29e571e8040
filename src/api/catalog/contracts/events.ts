import { z } from 'zod';
import { defineTopic } from '../../../platform/queue/topic';

/**
 * Stock, a threshold or the archive mark of these products (`products.id`) changed: low-stock alerts are raised and
 * cleared after the commit. Whoever moves stock enqueues it in the same transaction.
 */
export const stockChanged = defineTopic('catalog.stock-changed', z.object({ productIds: z.array(z.number().int().positive()).max(1000) }), {
  batchSize: 20,
});

/** A product fell to its threshold and an alert was raised for it (`low_stock_alerts.id`): once an alert. */
export const lowStockRaised = defineTopic('catalog.low-stock-raised', z.object({ alertId: z.number().int().positive() }));
