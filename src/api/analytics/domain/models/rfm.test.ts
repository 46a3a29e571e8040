import fc from 'fast-check';
import { rfmOrders } from '../../../../../tests/support/analytics/public-sets';
import { quantile, RFM_SEGMENT_NAMES, rfmFacts, rfmTable, segmentOf, type RfmScores } from './rfm';

describe('RFM', () => {
  it.each([
    [[1, 2, 3, 4], 0.2, 1.6],
    [[1, 2, 3, 4, 5, 6], 0.4, 3],
    [[7], 0.8, 7],
  ])('takes the quantiles of %p as R does by default (type 7)', (values, share, expected) =>
    expect(quantile(values, share)).toBeCloseTo(expected, 12),
  );

  it('scores the orders of the CRAN package rfm as it does: 205 days, 6 orders, 472 is 343', () => {
    const table = rfmTable(rfmFacts(rfmOrders(), '2006-12-31'));
    expect(table?.cuts).toEqual({
      recency: [115, 181, expect.closeTo(297.4), 482],
      frequency: [4, 5, 6, 8],
      monetary: [expect.closeTo(255.8), 382, expect.closeTo(506.4), 666],
    });
    expect(table?.customers).toContainEqual({
      customer: "Abbey O'Reilly",
      recencyDays: 205,
      orders: 6,
      revenue: 472,
      score: 343,
      segment: 'Potential Loyalist',
    });
    expect(Object.values(table?.segments ?? {}).reduce((sum, count) => sum + count, 0)).toBe(995);
  });

  it.each([
    [[5, 5, 5], 'Champions'],
    [[3, 3, 2], 'Potential Loyalist'],
    [[2, 3, 4], 'Loyal'],
    [[4, 1, 3], 'Promising'],
    [[5, 1, 1], 'New'],
    [[1, 3, 5], "Can't Lose"],
    [[1, 5, 5], 'At Risk'],
    [[2, 5, 3], 'Need Attention'],
    [[3, 1, 1], 'About To Sleep'],
    [[1, 1, 1], 'Lost'],
    [[3, 4, 1], 'Others'],
  ] satisfies [RfmScores, string][])('%p is %s', (scores, name) => expect(segmentOf(scores)).toBe(name));

  it('puts every customer into one named segment, whatever the purchases', () => {
    const purchase = fc.record({
      customer: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
      amount: fc.integer({ min: 0, max: 10_000 }),
    });
    fc.assert(
      fc.property(fc.array(purchase, { minLength: 1 }), (purchases) => {
        const table = rfmTable(rfmFacts(purchases, '2026-03-01'));
        expect(table?.customers.map(({ customer }) => customer).sort()).toEqual(
          [...new Set(purchases.map(({ customer }) => customer))].sort(),
        );
        for (const { score, segment } of table?.customers ?? []) {
          expect(String(score)).toMatch(/^[1-5]{3}$/);
          expect(RFM_SEGMENT_NAMES).toContain(segment);
        }
      }),
    );
  });

  it('says nothing of nobody', () => expect(rfmTable([])).toBeNull());
});
