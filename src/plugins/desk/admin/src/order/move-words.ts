import type { IntlShape } from 'react-intl';
import type { OrderMove } from '../../../../../api/orders/contracts/staff-bodies';
import type { OrderStatus } from '../../../../../api/orders/domain/status';

/** The move a person most likely wants next; the page's primary button. */
const LIKELY: Partial<Record<OrderStatus, OrderStatus>> = {
  new: 'confirmed',
  preparing_quote: 'confirmed',
  quoted: 'confirmed',
  confirmed: 'ready_for_delivery',
  ready_for_delivery: 'completed',
};

/** Moves that are asked about first: there is no way back from them. */
export const ASKED: readonly OrderStatus[] = ['completed', 'cancelled'];

/** The next step of an order in this status; none when it is finished. */
export function likelyMove(from: OrderStatus): OrderStatus | undefined {
  return LIKELY[from];
}

/** Which words name a move: coming back is said otherwise than going on. */
export function moveLabelId(from: OrderStatus, to: OrderStatus): string {
  if (from === 'quoted' && to === 'preparing_quote') return 'desk.order.move.back';
  if (from === 'ready_for_delivery' && to === 'confirmed') return 'desk.order.move.unready';
  return `desk.order.move.${to}`;
}

/** What a move does to the stock, to the client and to the newest quote, in one sentence for each. */
export function moveEffects(intl: IntlShape, move: OrderMove): string[] {
  const { stock, pieces, products, endsQuote, shortages } = move;
  return [
    intl.formatMessage({ id: `desk.order.effect.${stock ?? 'none'}` }, { pieces, products }),
    intl.formatMessage({ id: 'desk.order.effect.client' }, { status: intl.formatMessage({ id: `desk.status.${move.to}` }) }),
    ...(endsQuote === null ? [] : [intl.formatMessage({ id: 'desk.order.effect.quote' }, { version: endsQuote })]),
    ...shortages.map(({ name, requested, available }) =>
      intl.formatMessage({ id: 'desk.order.effect.shortage' }, { name, requested, available }),
    ),
  ].filter(Boolean);
}
