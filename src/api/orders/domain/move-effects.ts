import type { ReserveMoment } from '../../accounts/domain/shop-settings';
import { allowedMoves, type OrderStatus } from './status';
import { effectBetween, holdingOf, type StockEffect } from './stock-holding';

/** A line as a move sees it: what is wanted and what nobody has reserved; `free` is null when the product is gone. */
export interface MovedLine {
  product: string;
  name: string;
  quantity: number;
  free: number | null;
}

/** What a move does, said before it is made. */
export interface MoveEffect {
  to: OrderStatus;
  stock: StockEffect | null;
  products: number;
  pieces: number;
  endsQuote: number | null;
  shortages: { product: string; name: string; requested: number; available: number }[];
}

interface MovedOrder {
  status: OrderStatus;
  reservesAt: ReserveMoment;
  lines: readonly MovedLine[];
  newestQuote: number | null;
}

/** Every move staff may make with an order now, with its effect on the stock and on the client's link. */
export function moveEffects({ status, reservesAt, lines, newestQuote }: MovedOrder): MoveEffect[] {
  return allowedMoves(status, 'staff').map((to) => {
    const stock = effectBetween(holdingOf(reservesAt, status), holdingOf(reservesAt, to));
    const takes = stock === 'reservation' || stock === 'sale';
    return {
      to,
      stock,
      products: stock ? lines.length : 0,
      pieces: stock ? lines.reduce((sum, { quantity }) => sum + quantity, 0) : 0,
      endsQuote: status === 'quoted' && to !== 'confirmed' ? newestQuote : null,
      shortages: takes ? lines.flatMap(shortageOf) : [],
    };
  });
}

function shortageOf({ product, name, quantity, free }: MovedLine): MoveEffect['shortages'] {
  const available = Math.max(free ?? 0, 0);
  return available < quantity ? [{ product, name, requested: quantity, available }] : [];
}
