import { priceProblem, productProblem } from './product-rules';

describe('priceProblem', () => {
  it.each([
    [0, null],
    [0.1, null],
    ['199.90', null],
    [9_999_999.99, null],
    [10_000_000, 'price-too-large'],
    [1e300, 'price-too-large'],
    [-0.01, 'price-negative'],
    [1.005, 'price-decimals'],
    [null, 'price-missing'],
    ['', 'price-missing'],
    ['дорого', 'price-missing'],
    [Number.NaN, 'price-missing'],
  ])('%s: %s', (price, problem) => expect(priceProblem(price)).toBe(problem));
});

describe('productProblem', () => {
  it('looks only at the fields that are there', () => {
    expect(productProblem({})).toBeNull();
    expect(productProblem({ description: 'x' })).toBeNull();
  });

  it.each([
    [{ name: '  ' }, 'name'],
    [{ name: 'Стул', price: -1 }, 'price'],
    [{ slug: 'Стул' }, 'slug'],
    [{ sku: 'a\u0007' }, 'sku'],
    [{ lowStockThreshold: -1 }, 'lowStockThreshold'],
    [{ lowStockThreshold: 1.5 }, 'lowStockThreshold'],
  ])('names the wrong field of %j', (fields, field) => expect(productProblem(fields)?.field).toBe(field));

  it('takes an empty slug and sku: they are drawn', () => {
    expect(productProblem({ name: 'Стул', price: 1, slug: '', sku: null, lowStockThreshold: null })).toBeNull();
  });
});
