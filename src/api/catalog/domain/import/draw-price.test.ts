import fc from 'fast-check';
import { cents } from '../../../../kernel/money';
import { drawPrice } from './draw-price';

const range = { from: cents(10_000), to: cents(500_000), seed: '1' };

describe('a drawn price', () => {
  it('depends on the seed and the row alone', () => {
    const keys = Array.from({ length: 200 }, (_, row) => `id:${row}`);
    const forward = keys.map((key) => drawPrice(key, range));
    const backward = keys
      .toReversed()
      .map((key) => drawPrice(key, range))
      .reverse();
    expect(backward).toEqual(forward);
    expect(keys.map((key) => drawPrice(key, { ...range, seed: '2' }))).not.toEqual(forward);
    expect(new Set(forward).size).toBeGreaterThan(100);
  });

  it('is a whole ten within the range, both ends included', () => {
    const drawn = Array.from({ length: 2_000 }, (_, row) => drawPrice(`id:${row}`, { ...range, to: cents(15_000) }));
    expect(new Set(drawn)).toEqual(new Set([10_000, 11_000, 12_000, 13_000, 14_000, 15_000]));
  });

  it('stays within any range', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(100_000), fc.string(), (from, width, key) => {
        const price = drawPrice(key, { from: cents(from), to: cents(from + width), seed: 's' });
        expect(price >= from && price <= from + width).toBe(true);
      }),
    );
  });
});
