import fc from 'fast-check';
import { cents, MAX_PRICE_CENTS, MAX_TOTAL_CENTS } from '../../../kernel/money';
import { lineTotal, orderTotal } from './totals';

const price = fc.integer({ min: 0, max: MAX_PRICE_CENTS }).map(cents);
const line = fc.record({ unitPrice: price, quantity: fc.integer({ min: 1, max: 1000 }) });

describe('totals', () => {
  it.each([
    [[{ unitPrice: cents(9990), quantity: 2 }], 0, 0, 19_980],
    [
      [
        { unitPrice: cents(10), quantity: 3 },
        { unitPrice: cents(1), quantity: 1 },
      ],
      11,
      5,
      25,
    ],
    [[], 0, 300, 300],
  ])('sums lines − discount + delivery', (lines, discount, delivery, total) =>
    expect(orderTotal(lines, cents(discount), cents(delivery))).toEqual({ ok: true, value: total }),
  );

  it('refuses a discount above the order and totals that the database cannot hold', () => {
    expect(orderTotal([{ unitPrice: cents(100), quantity: 1 }], cents(101), cents(0))).toEqual({
      ok: false,
      reason: 'DISCOUNT_ABOVE_TOTAL',
    });
    expect(orderTotal([], cents(0), cents(MAX_TOTAL_CENTS)).ok).toBe(true);
    expect(orderTotal([{ unitPrice: cents(1), quantity: 1 }], cents(0), cents(MAX_TOTAL_CENTS))).toEqual({
      ok: false,
      reason: 'TOTAL_TOO_LARGE',
    });
    expect(lineTotal({ unitPrice: cents(MAX_PRICE_CENTS), quantity: 1_000_000 })).toBeNull();
  });

  it('equals the sum of its parts, whatever they are, and never depends on the order of lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), price, (lines, delivery) => {
        const sum = lines.reduce((total, one) => total + one.unitPrice * one.quantity, 0);
        const forward = orderTotal(lines, cents(0), delivery);
        expect(forward).toEqual({ ok: true, value: sum + delivery });
        expect(orderTotal([...lines].reverse(), cents(0), delivery)).toEqual(forward);
      }),
    );
  });
});
