import fc from 'fast-check';
import { mergeLines, quantityChanges, type WantedLine } from './lines';

const lines = fc.array(fc.record({ product: fc.constantFrom('a', 'b', 'c', 'd'), quantity: fc.integer({ min: 1, max: 9 }) }), {
  maxLength: 12,
});
const sums = (list: readonly WantedLine[]): Record<string, number> => {
  const total: Record<string, number> = {};
  for (const { product, quantity } of list) total[product] = (total[product] ?? 0) + quantity;
  return Object.fromEntries(
    Object.entries(total)
      .filter(([, quantity]) => quantity !== 0)
      .sort(),
  );
};

describe('lines', () => {
  it('merges the same product into the place of its first mention', () => {
    expect(
      mergeLines([
        { product: 'b', quantity: 1 },
        { product: 'a', quantity: 2 },
        { product: 'b', quantity: 3 },
      ]),
    ).toEqual([
      { product: 'b', quantity: 4 },
      { product: 'a', quantity: 2 },
    ]);
  });

  it('keeps every product’s sum, once', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const merged = mergeLines(list);
        expect(sums(merged)).toEqual(sums(list));
        expect(new Set(merged.map(({ product }) => product)).size).toBe(merged.length);
      }),
    );
  });

  it('changes from before to after add up to after', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        expect(sums([...before, ...quantityChanges(before, after)])).toEqual(sums(after));
      }),
    );
  });
});
