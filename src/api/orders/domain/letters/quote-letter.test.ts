import { cents } from '../../../../kernel/money';
import type { QuoteSnapshot } from '../quote';
import { quoteFacts } from './quote-facts';
import { quoteLetter } from './quote-letter';

const quote: QuoteSnapshot = {
  shop: 'Лавка <b>',
  currency: 'RUB',
  timeZone: 'Europe/Moscow',
  number: '2026-000123',
  version: 2,
  quotedAt: '2026-11-20T22:00:00.000Z',
  validUntil: '2026-12-05T20:59:59.999Z',
  preparedBy: 'Ольга',
  customer: { name: 'Анна "Кот"', phone: null, email: null },
  delivery: { city: null, address: null },
  lines: [],
  discountCents: cents(0),
  deliveryCents: cents(0),
  totalCents: cents(246_000),
};
const link = 'https://shop.example/quotes/abc?locale=ru&x=1';

describe("a quote's letter", () => {
  it('says the same in text and in HTML', () => {
    const { subject, text, html } = quoteLetter(quoteFacts(quote, { link, message: 'Строка\n<i>два</i>', locale: 'ru' }));
    expect(subject).toBe('Коммерческое предложение № 2026-000123-2 — Лавка <b>');
    for (const part of ['Здравствуйте, Анна', '21 ноября 2026', '5 декабря 2026', 'Ольга']) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
    expect(text.replace(/\s/g, ' ')).toContain('Сумма: 2 460,00 ₽');
    expect(text).toContain(link);
  });

  it('prints what people typed as text', () => {
    const { html } = quoteLetter(quoteFacts(quote, { link, message: 'Строка\n<i>два</i>', locale: 'ru' }));
    expect(html).toContain('Строка<br>&lt;i&gt;два&lt;/i&gt;');
    expect(html).toContain('Анна &quot;Кот&quot;');
    expect(html).toContain('href="https://shop.example/quotes/abc?locale=ru&amp;x=1"');
    expect(html).not.toMatch(/<i>|<b>/);
  });

  it('speaks English', () => {
    const { subject, text } = quoteLetter(quoteFacts(quote, { link, message: null, locale: 'en' }));
    expect(subject).toContain('Quote No. 2026-000123-2');
    expect(text).toMatch(/Hello Анна[^]*Valid until: 5 December 2026/);
  });
});
