import { readSku, skuFromNumber } from './sku';

describe('article numbers', () => {
  it('trims an article number and refuses an empty, long or unprintable one', () => {
    expect(readSku('  АБ-12/3 ')).toEqual({ ok: true, value: 'АБ-12/3' });
    for (const sku of ['', '   ', 'x'.repeat(65), 'a\tb']) expect(readSku(sku)).toEqual({ ok: false, reason: 'sku-shape' });
  });

  it('draws article numbers of one width', () => {
    expect(skuFromNumber(42)).toBe('ART-000042');
    expect(skuFromNumber(1234567)).toBe('ART-1234567');
  });
});
