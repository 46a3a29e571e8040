import { cdnowSample } from '../../../../../tests/support/analytics/public-sets';
import { addDays, dayNumber } from './calendar';
import { ENOUGH_REPEAT_CUSTOMERS, findRules, forecastRevenue, revalue, scoreCustomers, type NightlyFacts } from './nightly';
import { clvAnswer } from './model-answers';
import { mergeSameDay } from './purchases';

const NOW = '2026-03-01';
const now = dayNumber(NOW);

/** Customers whose purchases are spread over two years; every third bought once. */
const customers = (count: number): NightlyFacts[] =>
  Array.from({ length: count }, (_, index) => {
    const x = index % 3 === 0 ? 0 : 1 + (index % 7);
    const first = now - 700 + (index % 300);
    const last = x === 0 ? first : Math.min(now, first + 30 + ((index * 37) % 350));
    return {
      id: index + 1,
      first,
      last,
      x,
      orders: x + 1,
      revenue: (x + 1) * (500 + (index % 11) * 90),
      repeats: x * (500 + (index % 11) * 90),
    };
  });

describe('the night', () => {
  it('scores everybody, and tells of purchases to come only with enough repeat customers', () => {
    const few = scoreCustomers(customers(120), NOW);
    expect(few.customers).toHaveLength(120);
    expect(few.bgnbd).toBeNull();
    expect(few.customers.every(({ alive, returns, lifetime }) => alive === null && returns === null && lifetime === null)).toBe(true);
    expect(few.customers.every(({ score, segment }) => score >= 111 && score <= 555 && segment !== '')).toBe(true);
  });

  it('tells no number where the fit of a shop like no other has none', () => {
    for (const { alive, returns, lifetime } of scoreCustomers(customers(700), NOW).customers)
      for (const told of [alive, returns, lifetime]) expect(told === null || Number.isFinite(told)).toBe(true);
  });

  it('says of the CDNOW sample what the command line says', () => {
    const end = '1998-06-30';
    const purchases = cdnowSample().filter(({ customer }) => Number(customer) % 4 === 0);
    const facts = mergeSameDay(purchases).map(({ days, amounts }, id): NightlyFacts => {
      const sum = (given: readonly number[]): number => given.reduce((total, amount) => total + amount, 0);
      const [first = end, last = end] = [days[0], days[days.length - 1]];
      const x = days.length - 1;
      return {
        id,
        first: dayNumber(first),
        last: dayNumber(last),
        x,
        orders: x + 1,
        revenue: sum(amounts),
        repeats: sum(amounts.slice(1)),
      };
    });
    const scores = scoreCustomers(facts, end);
    expect(scores.repeatCustomers).toBeGreaterThanOrEqual(ENOUGH_REPEAT_CUSTOMERS);
    for (const { alive, returns } of scores.customers) {
      expect(alive).toBeGreaterThanOrEqual(0);
      expect(alive).toBeLessThanOrEqual(1);
      expect(returns ?? 2).toBeLessThanOrEqual(alive ?? 0);
    }
    const { bgnbd, gammaGamma } = scores;
    if (!bgnbd || !gammaGamma) throw new Error('Nothing was fitted');
    const sum = scores.customers.reduce((total, { lifetime }) => total + (lifetime ?? 0), 0);
    expect(sum / clvAnswer(purchases, { end, months: 12, discount: 0.01 }).total).toBeCloseTo(1, 3);
    expect(revalue(scores.customers, { bgnbd, gammaGamma }, { months: 12, discount: 0.01 })).toBeCloseTo(sum, 2);
    expect(revalue(scores.customers, { bgnbd, gammaGamma }, { months: 24, discount: 0.01 })).toBeGreaterThan(sum);
  });

  it('is empty for nobody', () => {
    expect(scoreCustomers([], NOW)).toMatchObject({ cuts: null, repeatCustomers: 0, customers: [] });
  });

  it('forecasts from three weeks on, else says how many days it needs', () => {
    const series = (days: number): number[] => Array.from({ length: days }, (_, index) => 100 + (index % 7) * 10);
    expect(forecastRevenue(series(20))).toEqual({ given: 20, needed: 21, params: null, forecast: [] });
    const { forecast } = forecastRevenue(series(70));
    expect(forecast).toHaveLength(180);
    expect(forecast[0]?.mean).toBeCloseTo(100, 0);
    expect(addDays(NOW, forecast.length)).toBe('2026-08-28');
  });

  it('keeps rules of products that were bought together five times or more', () => {
    const baskets = [...Array<string>(5).fill('1,2'), ...Array<string>(4).fill('3,4'), ...Array<string>(20).fill('5')];
    const { rules, floor } = findRules(baskets);
    expect(rules.map(({ antecedent, consequent, count }) => [antecedent, consequent, count])).toEqual([
      [[1], 2, 5],
      [[2], 1, 5],
    ]);
    expect(floor.support).toBeCloseTo(5 / 29, 10);
    expect(findRules([]).rules).toEqual([]);
  });
});
