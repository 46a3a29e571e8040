import { queryText } from './query-text';

describe('a query', () => {
  it('is written in brackets, as Strapi reads it', () => {
    const query = {
      filters: { price: { $gte: 100 }, category: { slug: { $in: ['tea', 'mugs'] } } },
      sort: 'price:asc',
      pagination: { page: '2' },
    };
    expect(decodeURIComponent(queryText(query))).toBe(
      'filters[price][$gte]=100&filters[category][slug][$in][0]=tea&filters[category][slug][$in][1]=mugs&sort=price:asc&pagination[page]=2',
    );
  });

  it('leaves out what is not there and keeps what must be escaped', () => {
    expect(queryText({ _q: 'чай & ко', after: undefined, locale: null })).toBe(`_q=${encodeURIComponent('чай & ко')}`);
  });
});
