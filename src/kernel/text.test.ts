import { isLocalPartTooLong, visibleLine } from './text';

describe('a name as one visible line', () => {
  it('loses what nobody sees and keeps joined pictures', () => {
    expect(visibleLine(' Ан\u200Bна\u202E\u2066\uFEFF\u0000 \u200D')).toBe('Анна');
    expect(visibleLine('Анна\r\nПетрова')).toBe('Анна Петрова');
    expect(visibleLine('Семья 👨‍👩‍👧 и 👩🏽‍🔬')).toBe('Семья 👨‍👩‍👧 и 👩🏽‍🔬');
  });
  it('has composed letters and single blanks', () => {
    expect(visibleLine('Андре\u0438\u0306')).toBe('Андре\u0439');
    expect(visibleLine('Анна \u00a0  Петрова\u3000Ли')).toBe('Анна Петрова Ли');
  });
  it('knows how long a mailbox may be called', () => {
    expect([isLocalPartTooLong(`${'a'.repeat(64)}@x.example`), isLocalPartTooLong(`${'a'.repeat(65)}@x.example`)]).toEqual([false, true]);
  });
});
