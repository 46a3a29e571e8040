import type { QuoteFacts } from '../../../orders/registry/quote-wording';
import { EVENT_TAGS, FIRST_TEXTS } from '../../domain/notifications/events';
import { proveQuoteText, quoteMail } from './quote-wording';

const facts: QuoteFacts = {
  locale: 'ru',
  orderNumber: '2026-000123',
  version: 2,
  date: '21 ноября 2026 г.',
  total: '2 460,00 ₽',
  validUntil: '5 декабря 2026 г.',
  link: 'https://shop.example/quotes/abc?locale=ru&x=1',
  message: 'Строка\n<i>два</i>',
  preparedBy: 'Ольга',
  customerName: 'Анна <b>"Кот"</b>',
  shop: { name: 'Лавка', phone: '+7 999 123-45-67', email: null, site: null },
};
const text = { subject: 'Quote', body: '<p>{{ quote.link }}</p>' };

describe('the letter of a quote in the words of the shop', () => {
  it('says at first what the standard one says', async () => {
    const { subject, text: plain, html } = await quoteMail(FIRST_TEXTS.quote.ru, facts);
    expect(subject).toBe('Коммерческое предложение № 2026-000123-2 — Лавка');
    for (const part of ['Здравствуйте, Анна', 'от 21 ноября 2026 г.', '2 460,00 ₽', '5 декабря 2026 г.', 'Ольга', '999 123-45-67']) {
      expect(plain).toContain(part);
      expect(html).toContain(part);
    }
    expect(plain).toContain(`по ссылке:\n${facts.link}\n`);
    expect(plain).toContain('Строка\n<i>два</i>');
    expect(plain).not.toMatch(/\n{3}|\u2028|null|undefined/);
    const english = await quoteMail(FIRST_TEXTS.quote.en, { ...facts, locale: 'en', customerName: null, message: null });
    expect(english.text).toMatch(/^Hello,\n\nWe have prepared quote No\. 2026-000123-2/);
  });

  it('prints what people typed as text, line by line', async () => {
    const { html } = await quoteMail(FIRST_TEXTS.quote.ru, facts);
    expect(html).toContain('Строка<br>&lt;i&gt;два&lt;/i&gt;');
    expect(html).toContain('Анна &lt;b&gt;&#34;Кот&#34;&lt;/b&gt;');
    expect(html).toContain('href="https://shop.example/quotes/abc?locale=ru&amp;x=1"');
    expect(html).not.toContain('<i>');
  });

  it('fills in every tag it offers', async () => {
    const all = { ...facts, shop: { ...facts.shop, email: 'a@shop.example', site: 'https://shop.example' } };
    const body = EVENT_TAGS.quote.map((tag) => `<p>${tag}={{ ${tag} }};</p>`).join('');
    expect((await quoteMail({ subject: 's', body }, all)).text).not.toMatch(/=;/);
  });

  it.each([
    ['no link', { ...text, body: '<p>Hello</p>' }, 'body', 'QUOTE_LINK_MISSING'],
    ['a link for some', { ...text, body: '{% if quote.message %}{{ quote.link }}{% endif %}' }, 'body', 'QUOTE_LINK_MISSING'],
    ['a link in a comment', { ...text, body: '<p>Hello</p><!-- {{ quote.link }} -->' }, 'body', 'QUOTE_LINK_MISSING'],
    ['a link in the subject', { ...text, subject: '{{ quote.link }}' }, 'subject', 'TEMPLATE_INVALID'],
    ['an empty subject', { ...text, subject: '{{ quote.message }}' }, 'subject', 'TEMPLATE_INVALID'],
    ['a filter nobody knows', { ...text, body: '{{ quote.link | shorten }}' }, 'body', 'TEMPLATE_INVALID'],
  ])('is refused with %s', async (_, wrong, field, code) => {
    await expect(proveQuoteText(wrong, 'ru')).rejects.toMatchObject({
      status: 400,
      message: expect.stringMatching(`^${field}: `),
      details: { code },
    });
    await proveQuoteText(text, 'ru');
  });
});
