import type { Category } from '../../shop/api';
import { below, pathTo, productQuery, wantedOf } from './catalogue-query';

const shelf = (slug: string, parent?: string): Category => ({
  documentId: slug,
  name: slug,
  slug,
  parent: parent ? { documentId: parent, name: parent, slug: parent } : null,
  createdAt: '',
  updatedAt: '',
});
const SHELVES = [shelf('home'), shelf('tableware', 'home'), shelf('mugs', 'tableware'), shelf('tea')];

describe('the catalogue’s address', () => {
  it('is read, and what makes no sense counts as absent', () => {
    expect(wantedOf(new URLSearchParams('q=чай&category=tea&from=100&to=abc&stock=1&sort=dear&page=3'))).toEqual({
      q: 'чай',
      category: 'tea',
      from: '100',
      to: '',
      inStock: true,
      sort: 'dear',
      page: 3,
    });
    expect(wantedOf(new URLSearchParams('category=../x&sort=no&page=-1'))).toMatchObject({ category: '', sort: 'new', page: 1 });
  });

  it('becomes a query with the shelves below', () => {
    const wanted = wantedOf(new URLSearchParams('category=home&from=10&stock=1&sort=cheap'));
    expect(productQuery(wanted, SHELVES)).toEqual({
      filters: { category: { slug: { $in: ['home', 'tableware', 'mugs'] } }, price: { $gte: '10' }, available: { $gt: '0' } },
      sort: 'price:asc',
      pagination: { page: '1', pageSize: '24' },
    });
  });

  it('asks for everything when it says nothing', () => {
    expect(productQuery(wantedOf(new URLSearchParams()), [])).not.toHaveProperty('filters');
  });
});

describe('shelves', () => {
  it('know what lies below and the way down', () => {
    expect(below('home', SHELVES)).toEqual(['tableware', 'mugs']);
    expect(pathTo('mugs', SHELVES).map(({ slug }) => slug)).toEqual(['home', 'tableware', 'mugs']);
  });

  it('that stand in a circle end the search', () => {
    const circle = [shelf('a', 'b'), shelf('b', 'a')];
    expect(below('a', circle)).toEqual(['b']);
    expect(pathTo('a', circle)).toHaveLength(2);
  });
});
