import { freeSlug, MAX_SLUG_LENGTH, readSlug, slugFrom } from './slug';

describe('slugFrom', () => {
  it.each([
    ['Чайник «Ёлка», 1,5 л', 'chaynik-elka-1-5-l'],
    ['Щётка для ОБУВИ', 'shchetka-dlya-obuvi'],
    ['Café Crème', 'cafe-creme'],
    ['  --- ', 'product'],
    ['日本', 'product'],
    ['Подъезд', 'podezd'],
  ])('%s becomes %s', (text, slug) => expect(slugFrom(text, 'product')).toBe(slug));

  it('always gives a slug that is accepted back, however long the text', () => {
    for (const text of ['щ'.repeat(300), 'a b '.repeat(100), 'x'.repeat(500), '!?']) {
      const slug = slugFrom(text, 'product');
      expect(slug.length).toBeLessThanOrEqual(MAX_SLUG_LENGTH);
      expect(readSlug(slug)).toEqual({ ok: true, value: slug });
    }
  });
});

describe('freeSlug', () => {
  it('keeps a free slug and numbers a taken one', () => {
    expect(freeSlug('stul', new Set())).toBe('stul');
    expect(freeSlug('stul', new Set(['stul']))).toBe('stul-2');
    expect(freeSlug('stul', new Set(['stul', 'stul-2', 'stul-4']))).toBe('stul-3');
  });
});

describe('what people give', () => {
  it.each(['Stul', 'a b', '-a', 'a--b', 'стул', '', 'a'.repeat(121)])('refuses the slug "%s"', (slug) => {
    expect(readSlug(slug)).toEqual({ ok: false, reason: 'slug-shape' });
  });
});
