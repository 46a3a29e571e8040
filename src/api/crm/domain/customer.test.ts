import fc from 'fast-check';
import { columnsOf, isReachable } from './customer';

const TODAY = '2026-11-21';

describe('typed fields of a customer', () => {
  it('become columns: E.164, lower case, empty text as nothing, what was left out stays out', () => {
    expect(columnsOf({ name: ' Анна ', phone: '8 (999) 123-45-67', email: 'A@B.Test', city: '', sex: null }, 'RU', TODAY)).toEqual({
      ok: true,
      value: { name: 'Анна', phone: '+79991234567', email: 'a@b.test', city: null, sex: 'unknown' },
    });
  });

  it.each([
    [{ phone: 'call me' }, 'bad-phone'],
    [{ email: 'nobody' }, 'bad-email'],
    [{ birthDate: '2026-11-22' }, 'born-in-future'],
    [{ birthDate: '1899-12-31' }, 'born-too-long-ago'],
  ])('%p is refused as %s', (typed, fault) => expect(columnsOf(typed, 'RU', TODAY)).toMatchObject({ ok: false, reason: { fault } }));

  it('are the same when read a second time', () => {
    fc.assert(
      fc.property(fc.record({ name: fc.string(), city: fc.string(), shortName: fc.string() }, { requiredKeys: [] }), (typed) => {
        const once = columnsOf(typed, 'RU', TODAY);
        if (!once.ok) throw new Error('texts are never refused');
        const again = columnsOf({ name: once.value.name, city: once.value.city, shortName: once.value.short_name }, 'RU', TODAY);
        expect(again).toEqual(once);
      }),
    );
  });

  it('need a phone, an e-mail or a short name', () => {
    expect(isReachable({ phone: null, email: null, short_name: null })).toBe(false);
    expect(isReachable({ short_name: 'Ann' })).toBe(true);
  });
});
