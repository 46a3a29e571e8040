import { publicName } from './public-name';

describe('the name beside a comment', () => {
  it.each([
    ['Анна', 'Анна'],
    ['anna.petrova@example.test', 'an…'],
    ['a@example.test', 'a…'],
    ['@example.test', '…'],
  ])('of %s is %s', (name, shown) => expect(publicName(name)).toBe(shown));
});
