import { cdnowSample } from '../../../../../tests/support/analytics/public-sets';
import { repeatRate } from './repeat-rate';

describe('repeat rate', () => {
  it('counts purchases of one customer on one day once', () => {
    const purchases = [
      { customer: 'a', day: '2026-01-01', amount: 10 },
      { customer: 'a', day: '2026-01-01', amount: 0.1 },
      { customer: 'b', day: '2026-01-01', amount: 5 },
      { customer: 'b', day: '2026-01-02', amount: 0.2 },
    ];
    expect(repeatRate(purchases)).toEqual({
      customers: 2,
      repeatCustomers: 1,
      repeatRate: 0.5,
      orders: 3,
      revenue: 15.3,
      averageOrder: expect.closeTo(5.1, 10),
    });
  });

  it('has no rate where nobody bought', () =>
    expect(repeatRate([])).toEqual({ customers: 0, repeatCustomers: 0, repeatRate: null, orders: 0, revenue: 0, averageOrder: null }));

  it('knows the CDNOW sample', () => {
    const known = repeatRate(cdnowSample());
    expect(known).toMatchObject({ customers: 2357, repeatCustomers: 1139, orders: 6696, revenue: 244_091.94 });
    expect(known.repeatRate).toBeCloseTo(1139 / 2357, 12);
  });
});
