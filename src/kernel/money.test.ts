import fc from 'fast-check';
import { cents, centsFromDb, centsFromWire, centsToDb, centsToWire, MAX_TOTAL_CENTS } from './money';

describe('money', () => {
  it('goes to the wire and to the database and back without loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MAX_TOTAL_CENTS, max: MAX_TOTAL_CENTS }), (amount) => {
        expect(centsFromWire(centsToWire(cents(amount)))).toBe(amount);
        expect(centsFromDb(centsToDb(cents(amount)))).toBe(amount);
      }),
    );
  });

  it.each([1.001, 0.1 + 0.2 + 1e-9, Number.NaN, Infinity, 1e300])('refuses %p', (amount) => expect(centsFromWire(amount)).toBeNull());
  it.each([
    [0.1, 10],
    [19.99, 1999],
    [0, 0],
    [1e6, 1e8],
  ])('reads %p', (wire, minor) => expect(centsFromWire(wire)).toBe(minor));
  it('writes small and negative amounts in full', () =>
    expect([5, -5, 0, 100, -12345].map((amount) => centsToDb(cents(amount)))).toEqual(['0.05', '-0.05', '0.00', '1.00', '-123.45']));
  it('refuses fractions of a kopeck inside', () => expect(() => cents(1.5)).toThrow(RangeError));
});
