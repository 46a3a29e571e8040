import fc from 'fast-check';
import { DAY_MS } from '../../../kernel/clock';
import { cents } from '../../../kernel/money';
import { CATEGORY_RULES, categoryOf, CUSTOMER_CATEGORIES } from './category';

const NOW = new Date('2026-11-21T12:00:00Z');
const ago = (days: number): Date => new Date(NOW.getTime() - days * DAY_MS);

describe('the category of a customer', () => {
  it.each([
    [0, 0, null, 'new'],
    [2, 9_999_999, ago(1), 'new'],
    [3, 1, ago(1), 'regular'],
    [9, 9_999_999, ago(180), 'regular'],
    [10, 1, ago(1), 'vip'],
    [1, 10_000_000, ago(1), 'vip'],
    [50, 99_000_000, ago(181), 'inactive'],
  ])('%i orders, %i kopecks, last %p: %s', (totalOrders, spent, lastOrderDate, category) => {
    expect(categoryOf({ totalOrders, totalSpent: cents(spent), lastOrderDate }, NOW)).toBe(category);
  });

  it('never falls when one more order comes in today', () => {
    const rank = (category: string): number => ['inactive', 'new', 'regular', 'vip'].indexOf(category);
    fc.assert(
      fc.property(fc.nat(40), fc.nat(20_000_000), fc.nat(400), fc.nat(500_000), (orders, spent, days, amount) => {
        const before = { totalOrders: orders, totalSpent: cents(spent), lastOrderDate: orders === 0 ? null : ago(days) };
        const after = { totalOrders: orders + 1, totalSpent: cents(spent + amount), lastOrderDate: NOW };
        expect(rank(categoryOf(after, NOW))).toBeGreaterThanOrEqual(rank(categoryOf(before, NOW)));
      }),
    );
    expect(CUSTOMER_CATEGORIES).toHaveLength(4);
    expect(CATEGORY_RULES.inactiveAfterDays).toBe(180);
  });
});
