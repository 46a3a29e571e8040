import { nextSteps, type ShopFacts } from './next-steps';

const QUIET: ShopFacts = {
  silentVips: { customers: 0, revenue: 0 },
  runningOut: [],
  late: { orders: 0, total: 0, hours: 24 },
  unassigned: { orders: 0, total: 0 },
  expiringQuotes: { quotes: 0, total: 0 },
  atRisk: { customers: 0, revenue: 0 },
  together: null,
  revenue: { last: 100, before: 100 },
  deadStock: { products: 0, worth: 0 },
};

const lamp = { documentId: 'lamp', name: 'Lamp', available: 12, perDay: 2, daysLeft: 6.4 };

describe('what to do next', () => {
  it('is nothing while all is well', () => {
    expect(nextSteps(QUIET)).toEqual([]);
  });

  it.each<[string, Partial<ShopFacts>, object]>([
    ['late', { late: { orders: 9, total: 90, hours: 24 } }, { orders: 9, total: 90, hours: 24 }],
    ['runningOut', { runningOut: [lamp] }, { product: 'lamp', name: 'Lamp', available: 12, perDay: 2, days: 6 }],
    ['expiringQuotes', { expiringQuotes: { quotes: 5, total: 1 } }, { quotes: 5, total: 1, days: 3 }],
    ['unassigned', { unassigned: { orders: 2, total: 10 } }, { orders: 2, total: 10 }],
    ['silentVips', { silentVips: { customers: 14, revenue: 1_842 } }, { customers: 14, revenue: 1_842, days: 120 }],
    ['atRisk', { atRisk: { customers: 3, revenue: 7 } }, { customers: 3, revenue: 7 }],
    ['revenueFell', { revenue: { last: 80, before: 100 } }, { last: 80, before: 100, fall: 1 - 80 / 100 }],
    [
      'together',
      { together: { name: 'Chair', with: 'Lamp', withId: 'lamp', confidence: 0.38, usual: 0.11 } },
      { name: 'Chair', with: 'Lamp', withId: 'lamp', confidence: 0.38, usual: 0.11 },
    ],
    ['deadStock', { deadStock: { products: 4, worth: 50 } }, { products: 4, worth: 50, days: 90 }],
  ])('says %s with its numbers', (kind, change, facts) => {
    expect(nextSteps({ ...QUIET, ...change })).toEqual([{ kind, facts }]);
  });

  it('does not call a small fall or a weak rule news', () => {
    const together = { name: 'Chair', with: 'Lamp', withId: 'lamp', confidence: 0.15, usual: 0.01 };
    expect(nextSteps({ ...QUIET, revenue: { last: 90, before: 100 }, together })).toEqual([]);
    expect(nextSteps({ ...QUIET, together: { ...together, confidence: 0.3, usual: 0.28 } })).toEqual([]);
  });

  it('names three products at most, what is lost today before what can be won', () => {
    const steps = nextSteps({
      ...QUIET,
      runningOut: [lamp, lamp, lamp, lamp],
      atRisk: { customers: 1, revenue: 1 },
      late: { orders: 1, total: 1, hours: 1 },
    });
    expect(steps.map(({ kind }) => kind)).toEqual(['late', 'runningOut', 'runningOut', 'runningOut', 'atRisk']);
  });
});
