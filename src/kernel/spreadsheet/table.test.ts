import fc from 'fast-check';
import { harmless, unguarded } from './table';

describe('a cell of a spreadsheet', () => {
  it.each(['=1+1', '+1+1', '-1', '@sum', '\t=1', '\r=1', '\n=1', '＝1', '+7 999', '+79991234567!A1', '+1234567890123456'])(
    'guards %j',
    (text) => {
      expect(harmless(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'Anna', '+79991234567', 'a=b', '2026-000001', "'=1", '(1)'])('leaves %j as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('is read again as it was written', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(unguarded(harmless(text))).toBe(text.startsWith("'") ? unguarded(text) : text)));
  });
});
