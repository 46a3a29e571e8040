import {
  countCustomerFilters,
  customerFiltersFromUrl,
  customerFiltersToUrl,
  customerListQueryOf,
  type CustomerFilters,
} from './customer-filters';

const AT = { now: new Date('2026-11-21T22:30:00Z'), timeZone: 'Europe/Moscow' };

const FULL: CustomerFilters = {
  q: '+7 916',
  categories: ['new', 'vip'],
  tags: ['опт, розница', 'B2B'],
  city: 'Москва',
  sexes: ['female'],
  ageFrom: 18,
  ageTo: 30,
  ordersFrom: 0,
  spentTo: 100000.5,
  lastOrderOver: 90,
  createdFrom: '2026-01-01',
  createdTo: '2026-06-30',
  segment: 'abc123',
  trash: true,
};

describe('the filters of customers', () => {
  it('survive the way through an address', () => {
    const address = new URLSearchParams(customerFiltersToUrl(FULL)).toString();
    expect(customerFiltersFromUrl(new URLSearchParams(address))).toEqual(FULL);
  });

  it('pass over what somebody typed into the address', () => {
    const address = new URLSearchParams('categories=best&ageFrom=-1&spentFrom=lots&createdFrom=2026-02-31&segment=%27&trash=yes&view=list');
    expect(customerFiltersFromUrl(address)).toEqual({});
  });

  it('count a range once and the trash not at all', () => {
    expect(countCustomerFilters(FULL)).toBe(11);
    expect(countCustomerFilters({ trash: true })).toBe(0);
    expect(countCustomerFilters({ ageFrom: 18, ageTo: 30 })).toBe(1);
    expect(countCustomerFilters({ ordersTo: 0 })).toBe(1);
  });

  it('leave the trash out unless it is asked for', () => {
    expect(customerListQueryOf({}, AT)).toEqual({ filters: { $and: [{ deletedAt: { $null: 'true' } }] } });
    expect(customerListQueryOf({ trash: true }, AT)).toEqual({ filters: { $and: [{ deletedAt: { $notNull: 'true' } }] } });
  });

  it("begin and end days at the shop's midnight", () => {
    const query = customerListQueryOf({ createdFrom: '2026-06-01', createdTo: '2026-06-01' }, AT);
    expect(query.filters).toEqual({
      $and: [
        { deletedAt: { $null: 'true' } },
        { createdAt: { $gte: '2026-05-31T21:00:00.000Z' } },
        { createdAt: { $lt: '2026-06-01T21:00:00.000Z' } },
      ],
    });
  });

  it("count days back from the shop's day, which may be tomorrow already", () => {
    // In Moscow it is the 22nd.
    const within = customerListQueryOf({ lastOrderDays: 1 }, AT).filters as { $and: unknown[] };
    expect(within.$and[1]).toEqual({ lastOrderDate: { $gte: '2026-11-21T21:00:00.000Z' } });
    const over = customerListQueryOf({ lastOrderOver: 1 }, AT).filters as { $and: unknown[] };
    expect(over.$and[1]).toEqual({ lastOrderDate: { $lt: '2026-11-20T21:00:00.000Z' } });
  });

  it('say search and segment beside the filters', () => {
    expect(customerListQueryOf({ q: 'анна', segment: 'abc' }, AT)).toMatchObject({ search: 'анна', segment: 'abc' });
  });
});
