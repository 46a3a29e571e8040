import fc from 'fast-check';
import { groceries } from '../../../../../tests/support/analytics/public-sets';
import { associationRules } from './baskets';

describe('association rules', () => {
  it('finds the 463 rules of the groceries within 1 s', () => {
    const baskets = groceries();
    const startedAt = performance.now();
    const rules = associationRules(baskets, { support: 0.006, confidence: 0.25 });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(baskets).toHaveLength(9835);
    expect(rules).toHaveLength(463);
    expect(rules[0]).toEqual({
      antecedent: ['herbs'],
      consequent: ['root vegetables'],
      count: 69,
      support: expect.closeTo(0.00701576, 9),
      confidence: expect.closeTo(0.43125, 5),
      lift: expect.closeTo(3.956477, 6),
    });
    expect(rules.every(({ lift }, index) => lift <= (rules[index - 1]?.lift ?? Infinity))).toBe(true);
  });

  it('finds exactly what counting every set by hand finds', () => {
    const basket = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(basket, { minLength: 1, maxLength: 25 }),
        fc.constantFrom(0.05, 0.2, 0.4),
        fc.constantFrom(0.1, 0.5, 0.9),
        (baskets, support, confidence) => {
          const rules = associationRules(baskets, { support, confidence });
          const found = rules.map(({ antecedent, consequent, count }) => `${antecedent.join('')}>${consequent.join('')}:${count}`).sort();
          expect(found).toEqual(rulesByHand(baskets, support, confidence).sort());
        },
      ),
    );
  });

  it('finds nothing in no baskets', () => expect(associationRules([], { support: 0, confidence: 0 })).toEqual([]));
  it('stops at the longest rule asked for', () => {
    const baskets = new Array<string[]>(3).fill(['a', 'b', 'c']);
    expect(associationRules(baskets, { support: 0.5, confidence: 0.5, longest: 2 })).toHaveLength(6);
    expect(associationRules(baskets, { support: 0.5, confidence: 0.5 })).toHaveLength(9);
  });
});

function rulesByHand(baskets: readonly string[][], support: number, confidence: number): string[] {
  const items = ['a', 'b', 'c', 'd', 'e'];
  const holding = (set: readonly string[]): number => baskets.filter((basket) => set.every((item) => basket.includes(item))).length;
  const sets = Array.from({ length: 32 }, (_, bits) => items.filter((__, at) => bits & (1 << at))).filter((set) => set.length > 1);
  return sets.flatMap((set) =>
    set.flatMap((consequent) => {
      const antecedent = set.filter((item) => item !== consequent);
      const count = holding(set);
      const isRule = count > 0 && count / baskets.length >= support - 1e-9 && count / holding(antecedent) >= confidence - 1e-9;
      return isRule ? [`${antecedent.join('')}>${consequent}:${count}`] : [];
    }),
  );
}
