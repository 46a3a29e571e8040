import { normaliseEmail, normalisePhone } from './phone';

describe('phones', () => {
  it.each(['8 (999) 123-45-67', '+7 999 123 45 67', '9991234567', '7(999)1234567', '+7-999-123-45-67'])('reads %s as one phone', (text) =>
    expect(normalisePhone(text, 'RU')).toBe('+79991234567'),
  );
  it.each(['', 'call me', '123', '+7 999 123', '8 999 123 45 67 89 10'])('knows %p is none', (text) =>
    expect(normalisePhone(text, 'RU')).toBeNull(),
  );
  it('reads numbers of other countries with their code', () => expect(normalisePhone('+49 30 901820', 'RU')).toBe('+4930901820'));
});

describe('e-mails', () => {
  it('are trimmed and lower-cased', () => expect(normaliseEmail('  ANNA@People.Test ')).toBe('anna@people.test'));
});
