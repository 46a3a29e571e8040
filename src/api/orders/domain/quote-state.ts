import { acceptFault, type AcceptFault, type Deal } from './quote';
import type { OrderStatus } from './status';

/**
 * How a quote stands for whoever holds its link. `confirmed`: the shop has confirmed the order without the link;
 * `preparing`: the shop is working on the offer; `out_of_stock`: goods are gone at this moment.
 */
export const QUOTE_STATES = [
  'open',
  'accepted',
  'confirmed',
  'cancelled',
  'superseded',
  'expired',
  'changed',
  'preparing',
  'out_of_stock',
] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];

const STATE_OF_FAULT: Record<AcceptFault, QuoteState> = {
  HAS_NEWER_VERSION: 'superseded',
  IS_EXPIRED: 'expired',
  ORDER_CHANGED: 'changed',
};

/** The state that decides what the link's page says; only `open` can be accepted. Stock is not looked at. */
export function quoteState(
  quote: { version: number; validUntil: Date; acceptedAt: Date | null; offered: Deal },
  order: { status: OrderStatus; newestVersion: number; deal: Deal },
  now: Date,
): QuoteState {
  if (quote.acceptedAt) return order.status === 'cancelled' ? 'cancelled' : 'accepted';
  if (order.status === 'cancelled') return 'cancelled';
  if (['confirmed', 'ready_for_delivery', 'completed'].includes(order.status)) return 'confirmed';
  const fault = acceptFault(quote, order, now);
  if (fault) return STATE_OF_FAULT[fault];
  return order.status === 'quoted' ? 'open' : 'preparing';
}
