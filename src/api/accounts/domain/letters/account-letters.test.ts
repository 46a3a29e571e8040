import { accountLetter, type AccountLetterKind } from './account-letters';

const KINDS: AccountLetterKind[] = [
  'confirm',
  'account-exists',
  'reset',
  'confirm-new-email',
  'email-change-asked',
  'email-changed',
  'password-changed',
  'panel-invitation',
];
const facts = { shop: 'Shop', link: 'https://shop.test/a?confirmation=abc&x=1', hours: 24, address: 'new@shop.test' };

describe('letters about one’s account', () => {
  it.each(KINDS.flatMap((kind) => (['ru', 'en'] as const).map((language) => [kind, language] as const)))(
    '%s is whole in %s',
    (kind, language) => {
      const { subject, text, html } = accountLetter(kind, language, facts);
      expect(subject).toContain('Shop');
      for (const part of [subject, text, html]) expect(part).not.toMatch(/undefined|null|NaN/);
      expect(/[а-я]/i.test(text)).toBe(language === 'ru');
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).not.toMatch(/<img|<script|http-equiv|url\(/);
    },
  );

  it('carry the link in both parts, whole', () => {
    const { text, html } = accountLetter('reset', 'en', facts);
    expect(text).toContain(facts.link);
    expect(html).toContain('href="https://shop.test/a?confirmation=abc&#38;x=1"');
  });

  it('cannot be broken by a shop’s name or an address', () => {
    const letter = accountLetter('email-changed', 'en', { shop: 'A <b>\r\nBcc: x@y.test', address: '"><script>' });
    expect(letter.subject).not.toMatch(/[\r\n]/);
    expect(letter.html).not.toContain('<script>');
    expect(letter.html).not.toContain('<b>');
  });
});
