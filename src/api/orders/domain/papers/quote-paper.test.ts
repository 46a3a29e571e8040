import { cents } from '../../../../kernel/money';
import { quotePaper } from './quote-paper';
import type { QuoteSnapshot } from '../quote';

const snapshot: QuoteSnapshot = {
  shop: 'Artel',
  currency: 'RUB',
  timeZone: 'Europe/Moscow',
  number: '2026-000123',
  version: 2,
  quotedAt: '2026-11-20T22:00:00.000Z',
  validUntil: '2026-12-05T20:59:59.999Z',
  preparedBy: 'Olga',
  customer: { name: 'Anna', phone: '+79991234567', email: null },
  delivery: { city: 'Тверь', address: 'ул. Мира, 1' },
  lines: [
    { product: 'p1', name: '{"text": "<b>"}', sku: null, unitPriceCents: cents(123_450), quantity: 2, lineTotalCents: cents(246_900) },
  ],
  discountCents: cents(900),
  deliveryCents: cents(0),
  totalCents: cents(246_000),
};

/** Every text of a document, in the order of the page, with plain spaces. */
function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node.replace(/\s/g, ' ')];
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (node === null || typeof node !== 'object') return [];
  const { text, stack, columns, table, content } = node as Record<string, unknown>;
  return [content, text, stack, columns, (table as { body?: unknown } | undefined)?.body].flatMap(textsOf);
}

describe('the paper of a quote', () => {
  it('says in Russian what is offered, in figures and in words', () => {
    const texts = textsOf(quotePaper(snapshot, 'ru'));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Коммерческое предложение № 2026-000123-2 от 21 ноября 2026 г.',
        'Anna',
        'Тверь, ул. Мира, 1',
        '1 234,50 ₽',
        '2 469,00 ₽',
        '−9,00 ₽',
        '2 460,00 ₽',
        'Две тысячи четыреста шестьдесят рублей 00 копеек',
        'Предложение действительно до 5 декабря 2026 г. включительно.',
      ]),
    );
    expect(texts.filter((text) => text === 'Доставка')).toHaveLength(1);
    expect(texts).not.toContain('E-mail');
  });

  it('says it in English, without Russian words', () => {
    const texts = textsOf(quotePaper({ ...snapshot, validUntil: '2026-12-05T15:30:00.000Z' }, 'en'));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Quote No. 2026-000123-2 of 21 November 2026',
        '₽2,460.00',
        'This quote is valid until 5 December 2026 at 18:30 GMT+3.',
      ]),
    );
    expect(texts.join(' ')).not.toContain('рубл');
  });

  it('leaves the words out where the money is not roubles', () => {
    const texts = textsOf(quotePaper({ ...snapshot, currency: 'EUR' }, 'ru'));
    expect(texts).toContain('2 460,00 €');
    expect(texts.join(' ')).not.toContain('рубл');
  });

  it('prints what people typed as it stands', () => {
    expect(textsOf(quotePaper(snapshot, 'ru'))).toContain('{"text": "<b>"}');
  });

  it('breaks words that are longer than their column', () => {
    const long = { ...snapshot, lines: snapshot.lines.map((line) => ({ ...line, sku: 'X'.repeat(40) })) };
    expect(JSON.stringify(quotePaper(long, 'ru'))).toContain(`{"text":"${'X'.repeat(40)}","wordBreak":"break-all"}`);
  });
});
