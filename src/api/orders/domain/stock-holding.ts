import type { Channel, OrderStatus } from './status';

/** What an order does to the stock while it is in a status: nothing, holds it back, or has taken it away. */
export type StockHolding = 'none' | 'reserved' | 'shipped';

/** What a change of holding does to the stock; the kinds of the ledger's movements. */
export type StockEffect = 'reservation' | 'release' | 'shipment' | 'sale';

/**
 * A storefront order holds its goods from the moment it is placed, a desk order from `confirmed`;
 * a counter sale is shipped at once; completed is shipped, cancelled is nothing (data-model.md, "When stock moves").
 */
export function holdingOf(channel: Channel, status: OrderStatus): StockHolding {
  switch (status) {
    case 'completed':
      return 'shipped';
    case 'cancelled':
      return 'none';
    case 'confirmed':
    case 'ready_for_delivery':
      return 'reserved';
    case 'new':
    case 'preparing_quote':
    case 'quoted':
      return channel === 'storefront' ? 'reserved' : 'none';
  }
}

/** What must happen to the stock between two holdings; `sale` ships goods that were never reserved. */
export function effectBetween(before: StockHolding, after: StockHolding): StockEffect | null {
  if (before === after) return null;
  if (before === 'none') return after === 'reserved' ? 'reservation' : 'sale';
  if (before === 'reserved') return after === 'none' ? 'release' : 'shipment';
  return null;
}

/** The change of on hand and reserved that one piece makes under an effect. */
export function deltasOf(effect: StockEffect | 'return'): { onHand: -1 | 0 | 1; reserved: -1 | 0 | 1 } {
  switch (effect) {
    case 'reservation':
      return { onHand: 0, reserved: 1 };
    case 'release':
      return { onHand: 0, reserved: -1 };
    case 'shipment':
      return { onHand: -1, reserved: -1 };
    case 'sale':
      return { onHand: -1, reserved: 0 };
    case 'return':
      return { onHand: 1, reserved: 0 };
  }
}
