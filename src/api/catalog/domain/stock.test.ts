import { availableOf, crossesThreshold, isLow, quantityProblem } from './stock';

describe('quantityProblem', () => {
  it.each([
    ['receipt', 1, true],
    ['receipt', 1_000_000, true],
    ['receipt', 0, false],
    ['receipt', -1, false],
    ['receipt', 1_000_001, false],
    ['receipt', 1.5, false],
    ['adjustment', -3, true],
    ['adjustment', 3, true],
    ['adjustment', 0, false],
    ['adjustment', -1_000_001, false],
  ] as const)('%s of %d is allowed: %s', (kind, quantity, allowed) => {
    expect(quantityProblem(kind, quantity) === null).toBe(allowed);
  });
});

describe('isLow', () => {
  it.each([
    [10, 0, 10, true],
    [10, 5, 5, true],
    [10, 0, 9, false],
    [0, 0, 0, false],
    [0, 0, null, false],
    [0, 0, 1, true],
  ])('on hand %d, reserved %d, threshold %s: %s', (onHand, reserved, lowStockThreshold, low) => {
    expect(isLow({ onHand, reserved, lowStockThreshold })).toBe(low);
    expect(availableOf({ onHand, reserved })).toBe(onHand - reserved);
  });
});

describe('crossesThreshold', () => {
  it.each([
    ['falls to it', { onHand: 5, reserved: 0, onHandDelta: -1, reservedDelta: 0 }, true],
    ['falls by a reservation', { onHand: 9, reserved: 4, onHandDelta: 0, reservedDelta: 3 }, true],
    ['stays above', { onHand: 6, reserved: 0, onHandDelta: -1, reservedDelta: 0 }, false],
    ['stays below', { onHand: 3, reserved: 0, onHandDelta: -1, reservedDelta: 0 }, false],
    ['rises over it', { onHand: 6, reserved: 0, onHandDelta: 1, reservedDelta: 0 }, true],
    ['ships what was reserved', { onHand: 5, reserved: 0, onHandDelta: -3, reservedDelta: -3 }, false],
  ])('%s: %j', (_what, move, crosses) => expect(crossesThreshold({ ...move, lowStockThreshold: 5 })).toBe(crosses));

  it('never speaks of a product without a threshold', () => {
    expect(crossesThreshold({ onHand: 0, reserved: 0, onHandDelta: -9, reservedDelta: 0, lowStockThreshold: 0 })).toBe(false);
  });
});
