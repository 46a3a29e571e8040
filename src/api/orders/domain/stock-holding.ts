import type { ReserveMoment } from '../../accounts/domain/shop-settings';
import type { Channel, OrderStatus } from './status';

/** What an order does to the stock while it is in a status: nothing, holds it back, or has taken it away. */
export type StockHolding = 'none' | 'reserved' | 'shipped';

/** What a change of holding does to the stock; the kinds of the ledger's movements. */
export type StockEffect = 'reservation' | 'release' | 'shipment' | 'sale';

/**
 * When an order placed now takes its goods: a storefront order when the shop's settings say (placed, unless it waits for
 * `confirmed`), a desk order at `confirmed`. Each order keeps the answer, so that a changed setting never touches open orders.
 */
export function reservesAtOf(channel: Channel, storefront: ReserveMoment): ReserveMoment {
  return channel === 'storefront' ? storefront : 'confirmed';
}

/**
 * An order that reserves when placed holds its goods from the start, any other from `confirmed`; completed is shipped (a
 * counter sale at once), cancelled is nothing (data-model.md, "When stock moves").
 */
export function holdingOf(reservesAt: ReserveMoment, status: OrderStatus): StockHolding {
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
      return reservesAt === 'placed' ? 'reserved' : 'none';
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
