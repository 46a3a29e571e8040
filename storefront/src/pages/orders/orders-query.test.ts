import { filtersOf, ordersQuery } from './orders-query';

const query = (address: string, sort = '') =>
  ordersQuery(filtersOf(new URLSearchParams(address)), { sort, page: 2, timeZone: 'Europe/Moscow' });

describe('the filters of orders', () => {
  it('become conditions; the last day is meant whole', () => {
    expect(
      query('number=178&customer=Анна&manager=Лапин&status=new&least=1 000,50&most=2000&since=2026-11-01&until=2026-11-21').filters,
    ).toEqual({
      number: { $containsi: '178' },
      customer: { name: { $containsi: 'Анна' } },
      manager: { displayName: { $containsi: 'Лапин' } },
      status: { $eq: 'new' },
      total: { $gte: '1000.50', $lte: '2000' },
      createdAt: { $gte: '2026-10-31T21:00:00.000Z', $lt: '2026-11-21T21:00:00.000Z' },
    });
  });

  it('that make no sense are left out', () => {
    expect(query('status=gone&least=много&since=вчера')).not.toHaveProperty('filters');
    expect(query('', 'total:desc').sort).toBe('total:desc');
    expect(query('', 'secret:desc').sort).toBe('createdAt:desc');
  });
});
