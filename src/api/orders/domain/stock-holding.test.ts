import fc from 'fast-check';
import { RESERVE_MOMENTS } from '../../accounts/domain/shop-settings';
import { allowedMoves, type OrderStatus } from './status';
import { deltasOf, effectBetween, holdingOf, reservesAtOf } from './stock-holding';

describe('what an order does to the stock', () => {
  it.each([
    ['placed', 'new', 'reserved'],
    ['confirmed', 'new', 'none'],
    ['confirmed', 'quoted', 'none'],
    ['confirmed', 'confirmed', 'reserved'],
    ['placed', 'ready_for_delivery', 'reserved'],
    ['confirmed', 'completed', 'shipped'],
    ['placed', 'cancelled', 'none'],
  ] as const)('reserves when %s, is %s: %s', (reservesAt, status, holding) => expect(holdingOf(reservesAt, status)).toBe(holding));

  it('follows the setting for storefront orders only', () => {
    expect([reservesAtOf('storefront', 'placed'), reservesAtOf('storefront', 'confirmed')]).toEqual(['placed', 'confirmed']);
    expect([reservesAtOf('desk', 'placed'), reservesAtOf('counter', 'placed')]).toEqual(['confirmed', 'confirmed']);
  });

  it('ends level on any walk through the table: nothing reserved, and shipped exactly when completed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RESERVE_MOMENTS), fc.array(fc.nat(), { maxLength: 30 }), (reservesAt, choices) => {
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
        apply(effectBetween('none', holdingOf(reservesAt, status)));
        for (const choice of choices) {
          const moves = allowedMoves(status, 'staff');
          const to = moves[choice % Math.max(moves.length, 1)];
          if (!to) break;
          apply(effectBetween(holdingOf(reservesAt, status), holdingOf(reservesAt, to)));
          status = to;
        }
        expect(reserved).toBe(holdingOf(reservesAt, status) === 'reserved' ? 1 : 0);
        expect(onHand).toBe(status === 'completed' ? -1 : 0);
      }),
    );
  });
});
