import fc from 'fast-check';
import { cents } from '../../../../kernel/money';
import { looksLikePrice, parsePrice } from './price';

const read = (price: string | number | undefined): number | string => {
  const parsed = parsePrice(price);
  return parsed.ok ? parsed.value : parsed.reason;
};

describe('a price', () => {
  it.each([
    ['1 234,50 ₽', 123450],
    ['1\u00a0234,50\u00a0₽', 123450],
    ['1\u202f234\u202f567 ₽', 123456700],
    ['1,234.50', 123450],
    ['1.234,50 €', 123450],
    ["1'234.50 CHF", 123450],
    ['от 990 руб.', 99000],
    ['от 1 990 до 2 500 ₽', 199000],
    ['1 990 – 2 500', 199000],
    ['1 990–2 500 ₽', 199000],
    ['250 г, 990 ₽', 99000],
    ['$12.99', 1299],
    ['USD 15', 1500],
    ['15.00 USD', 1500],
    ['990р', 99000],
    ['1990.-', 199000],
    ['1,234', 123400],
    ['1.234', 123400],
    ['0,990', 99],
    ['19.9900', 1999],
    ['1990.0000', 199000],
    ['12,345,678', 'not_a_price'],
    ['9,999,999.99', 999999999],
    ['Скидка 10% — 900 ₽', 90000],
    ['-10% 900', 'not_a_price'],
    ['10% 900', 90000],
    ['iPhone 15 128 ГБ: 99 990 ₽', 9999000],
    ['Цена: 1990', 199000],
    ['бесплатно', 0],
    ['Free', 0],
    ['0', 0],
    ['', 'missing'],
    ['по запросу', 'missing'],
    ['-5', 'not_a_price'],
    ['99999999999', 'not_a_price'],
    [1990, 199000],
    [9.99, 999],
    [1.005, 101],
    [19.999, 2000],
    [-1, 'not_a_price'],
    [Number.NaN, 'not_a_price'],
    [undefined, 'missing'],
  ])('%p is read as %p', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it('is the same however it is written', () => {
    const amounts = fc.integer({ min: 0, max: 999_999_999 }).map(cents);
    const writings = [
      (minor: number) => (minor / 100).toFixed(2),
      (minor: number) => (minor / 100).toFixed(2).replace('.', ','),
      (minor: number) => `${grouped(minor, ' ')},${fraction(minor)} ₽`,
      (minor: number) => `${grouped(minor, '\u00a0')},${fraction(minor)} руб.`,
      (minor: number) => `от ${grouped(minor, '\u202f')}.${fraction(minor)} р.`,
      (minor: number) => `$${grouped(minor, ',')}.${fraction(minor)}`,
      (minor: number) => `${grouped(minor, '.')},${fraction(minor)} EUR`,
      (minor: number) => `${grouped(minor, "'")}.${fraction(minor)}`,
    ];
    fc.assert(
      fc.property(amounts, fc.constantFrom(...writings), (minor, write) => {
        expect(read(write(minor))).toBe(minor);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws and never leaves its bounds, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d ,.'₽$%руб-]{0,40}$/)), (text) => {
        const parsed = parsePrice(text);
        if (parsed.ok) expect(parsed.value >= 0 && parsed.value <= 999_999_999 && Number.isInteger(parsed.value)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is told from other text by its currency sign', () => {
    expect(['990 ₽', '$5', '1 990 руб'].every(looksLikePrice)).toBe(true);
    expect(['12.01.2026', 'дом 5', 'номер 5', 'размер 5'].some(looksLikePrice)).toBe(false);
  });
});

function grouped(minor: number, separator: string): string {
  return String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/g, separator);
}

function fraction(minor: number): string {
  return String(minor % 100).padStart(2, '0');
}
