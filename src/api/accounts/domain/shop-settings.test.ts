import fc from 'fast-check';
import { isCurrency, isInn, isNumberPrefix, isTimeZone, orderNumber } from './shop-settings';

describe('order numbers', () => {
  it.each([
    [{ yearPrefix: true, prefix: '', digits: 6 }, 123, '2026-000123'],
    [{ yearPrefix: false, prefix: 'ЗК-', digits: 4 }, 7, 'ЗК-0007'],
    [{ yearPrefix: true, prefix: 'A.', digits: 3 }, 12_345, 'A.2026-12345'],
    [{ yearPrefix: false, prefix: '', digits: 1 }, 10, '10'],
  ])('of %j for the counter %d: %s', (numbering, counter, number) => expect(orderNumber(numbering, counter, 2026)).toBe(number));

  it('are different for different counters, whatever prefixes they were written with', () => {
    const numbering = fc.record({
      yearPrefix: fc.boolean(),
      prefix: fc.string({ maxLength: 10 }).filter(isNumberPrefix),
      digits: fc.integer({ min: 1, max: 10 }),
    });
    const counter = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(numbering, numbering, counter, counter, (one, other, first, second) => {
        fc.pre(first !== second);
        expect(orderNumber(one, first, 2026)).not.toBe(orderNumber(other, second, 2027));
      }),
    );
  });

  it.each(['', 'A-', 'ЗК', '12-', 'a_b.c-d'])('may begin with "%s"', (prefix) => expect(isNumberPrefix(prefix)).toBe(true));
  it.each(['A1', '7', 'a b', 'a/', 'longer-than-10', '\u0000'])('may not begin with "%s"', (prefix) =>
    expect(isNumberPrefix(prefix)).toBe(false),
  );
});

describe('details of a shop', () => {
  it.each(['7707083893', '500100732259'])('take the taxpayer number %s', (inn) => expect(isInn(inn)).toBe(true));
  it.each(['7707083894', '500100732250', '770708389', '77070838930', 'abcdefghij', ''])('refuse the taxpayer number "%s"', (inn) =>
    expect(isInn(inn)).toBe(false),
  );
  it('know currencies and time zones', () => {
    expect([isCurrency('RUB'), isCurrency('rub'), isCurrency('XXXX')]).toEqual([true, false, false]);
    expect([isTimeZone('Europe/Moscow'), isTimeZone('Mars/Base')]).toEqual([true, false]);
  });
});
