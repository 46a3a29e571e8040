import fc from 'fast-check';
import { allowedMoves, CHANNELS, type OrderStatus } from './status';
import { deltasOf, effectBetween, holdingOf } from './stock-holding';

describe('what an order does to the stock', () => {
  it.each([
    ['storefront', 'new', 'reserved'],
    ['desk', 'new', 'none'],
    ['desk', 'quoted', 'none'],
    ['desk', 'confirmed', 'reserved'],
    ['storefront', 'ready_for_delivery', 'reserved'],
    ['counter', 'completed', 'shipped'],
    ['storefront', 'cancelled', 'none'],
  ] as const)('%s, %s: %s', (channel, status, holding) => expect(holdingOf(channel, status)).toBe(holding));

  it('ends level on any walk through the table: nothing reserved, and shipped exactly when completed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CHANNELS.filter((channel) => channel !== 'counter')),
        fc.array(fc.nat(), { maxLength: 30 }),
        (channel, choices) => {
          let status: OrderStatus = 'new';
          let reserved = 0;
          let onHand = 0;
          const apply = (effect: ReturnType<typeof effectBetween>): void => {
            if (!effect) return;
            const deltas = deltasOf(effect);
            reserved += deltas.reserved;
            onHand += deltas.onHand;
            expect(reserved).toBeGreaterThanOrEqual(0);
          };
          apply(effectBetween('none', holdingOf(channel, status)));
          for (const choice of choices) {
            const moves = allowedMoves(status, 'staff');
            const to = moves[choice % Math.max(moves.length, 1)];
            if (!to) break;
            apply(effectBetween(holdingOf(channel, status), holdingOf(channel, to)));
            status = to;
          }
          expect(reserved).toBe(holdingOf(channel, status) === 'reserved' ? 1 : 0);
          expect(onHand).toBe(status === 'completed' ? -1 : 0);
        },
      ),
    );
  });
});
