import type { IntlShape } from 'react-intl';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { OrderMove } from '../../../../../../api/orders/contracts/staff-bodies';
import { allowedMoves, type OrderStatus } from '../../../../../../api/orders/domain/status';
import { effectBetween, holdingOf, reservesAtOf } from '../../../../../../api/orders/domain/stock-holding';

/** What the moves of an order do as far as its card tells; the server knows for certain. */
export function movesOfCard(card: OrderCard): OrderMove[] {
  const reservesAt = reservesAtOf(card.channel, 'placed');
  return allowedMoves(card.status, 'staff').map((to) => {
    const stock = effectBetween(holdingOf(reservesAt, card.status), holdingOf(reservesAt, to));
    return {
      to,
      stock,
      products: stock ? card.positions : 0,
      pieces: stock ? card.pieces : 0,
      endsQuote: card.status === 'quoted' && to !== 'confirmed' ? (card.quote?.version ?? null) : null,
      shortages: [],
    };
  });
}

/** What a move does, in a sentence or two: to the stock, to the client's link. */
export function effectWords(move: OrderMove, from: OrderStatus, intl: IntlShape): string {
  const say = (id: string, values: Record<string, string | number> = {}): string => intl.formatMessage({ id: `desk.effect.${id}` }, values);
  const { products, pieces } = move;
  const stock = move.stock
    ? say(move.stock, { products, pieces })
    : say(move.to === 'cancelled' && ['new', 'preparing_quote', 'quoted'].includes(from) ? 'none.yet' : 'none');
  return [stock, ...(move.endsQuote ? [say('quote', { version: move.endsQuote })] : [])].join(' ');
}

/** What is missing for a move, or null. */
export function shortageWords(move: OrderMove, intl: IntlShape): string | null {
  if (move.shortages.length === 0) return null;
  const lines = move.shortages.map(({ name, requested, available }) =>
    intl.formatMessage({ id: 'desk.error.line' }, { name, requested, available }),
  );
  return intl.formatMessage({ id: 'desk.effect.short' }, { lines: lines.join('; ') });
}

/** What the button of a move is called. */
export function moveLabel(from: OrderStatus, to: OrderStatus, intl: IntlShape): string {
  const isBack = (from === 'quoted' && to === 'preparing_quote') || (from === 'ready_for_delivery' && to === 'confirmed');
  return intl.formatMessage({ id: isBack ? 'desk.move.back' : `desk.move.${to}` });
}

const LIKELY: Partial<Record<OrderStatus, OrderStatus>> = {
  new: 'confirmed',
  preparing_quote: 'quoted',
  quoted: 'confirmed',
  confirmed: 'ready_for_delivery',
  ready_for_delivery: 'completed',
};

/** The move that most orders make from here; null at the end. */
export function likelyMove(from: OrderStatus): OrderStatus | null {
  return LIKELY[from] ?? null;
}
