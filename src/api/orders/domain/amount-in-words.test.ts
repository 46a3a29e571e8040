import { cents } from '../../../kernel/money';
import { amountInWords, declined, roublesInWords } from './amount-in-words';

describe('an amount in words', () => {
  it.each([
    [0, 'Ноль рублей 00 копеек'],
    [1, 'Ноль рублей 01 копейка'],
    [100, 'Один рубль 00 копеек'],
    [202, 'Два рубля 02 копейки'],
    [511, 'Пять рублей 11 копеек'],
    [1121, 'Одиннадцать рублей 21 копейка'],
    [2100, 'Двадцать один рубль 00 копеек'],
    [100_000, 'Одна тысяча рублей 00 копеек'],
    [123_405, 'Одна тысяча двести тридцать четыре рубля 05 копеек'],
    [200_200, 'Две тысячи два рубля 00 копеек'],
    [1_100_000, 'Одиннадцать тысяч рублей 00 копеек'],
    [2_100_000, 'Двадцать одна тысяча рублей 00 копеек'],
    [11_200_000, 'Сто двенадцать тысяч рублей 00 копеек'],
    [100_000_000, 'Один миллион рублей 00 копеек'],
    [200_000_112, 'Два миллиона один рубль 12 копеек'],
    [500_100_000_000, 'Пять миллиардов один миллион рублей 00 копеек'],
    [
      99_999_999_999_999,
      'Девятьсот девяносто девять миллиардов девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять рублей 99 копеек',
    ],
  ])('of %i kopecks is «%s»', (amount, words) => {
    expect(roublesInWords(cents(amount))).toBe(words);
  });

  it('is refused below zero and from a trillion roubles', () => {
    expect(() => roublesInWords(cents(-1))).toThrow(RangeError);
    expect(() => roublesInWords(cents(100_000_000_000_000))).toThrow(RangeError);
  });

  it('takes the many form after every number that ends in 11 to 14', () => {
    for (let hundred = 0; hundred < 1000; hundred += 100) {
      for (let last = 11; last <= 14; last += 1) expect(declined(hundred + last, ['one', 'few', 'many'])).toBe('many');
    }
  });

  it('declines roubles, and names other currencies by their code', () => {
    expect(amountInWords(cents(205), 'RUB')).toBe('Два рубля 05 копеек');
    expect(amountInWords(cents(1_205), 'EUR')).toBe('Двенадцать EUR 05/100');
    expect(() => amountInWords(cents(-1), 'EUR')).toThrow(RangeError);
  });
});
