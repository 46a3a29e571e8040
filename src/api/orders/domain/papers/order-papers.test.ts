import { cents } from '../../../../kernel/money';
import { defaultShop, detailsOf } from '../../../accounts/domain/shop-settings';
import { includedVat } from './goods';
import { invoicePaper } from './invoice';
import type { OrderPaper } from './order-paper';
import { packingSlip } from './packing-slip';
import { receiptPaper } from './receipt';

const seller = {
  ...detailsOf(defaultShop({ currency: 'RUB', timezone: 'Europe/Moscow' })),
  name: 'Артель',
  legalName: 'ООО «Артель»',
  inn: '7707083893',
  kpp: '770701001',
  bank: 'ПАО Сбербанк',
  bik: '044525225',
  account: '40702810938000012345',
  correspondentAccount: '30101810400000000225',
  director: 'Лапин И. С.',
};

function aPaper(change: Partial<OrderPaper> = {}): OrderPaper {
  const line = { product: 'p1', name: 'Чай', sku: 'T-1', unitPriceCents: cents(50_000), quantity: 2, lineTotalCents: cents(100_000) };
  return {
    seller,
    logo: null,
    currency: 'RUB',
    timeZone: 'Europe/Moscow',
    vatRate: 20,
    number: '2026-000123',
    placedAt: '2026-11-20T22:00:00.000Z',
    customer: { name: 'Анна', phone: '+79162044417', email: null },
    delivery: { city: 'Тверь', address: 'ул. Мира, 1' },
    comment: 'Звонить',
    manager: 'Ольга',
    paidBy: 'card',
    lines: [line, { ...line, name: 'Стол', sku: null, quantity: 1, lineTotalCents: cents(50_000) }],
    discountCents: cents(10_000),
    deliveryCents: cents(0),
    totalCents: cents(140_000),
    ...change,
  };
}

/** Every text of a document, in the order of the page, with plain spaces. */
function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node.replace(/\s/g, ' ')];
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (node === null || typeof node !== 'object') return [];
  const { text, stack, columns, table, content } = node as Record<string, unknown>;
  return [content, text, stack, columns, (table as { body?: unknown } | undefined)?.body].flatMap(textsOf);
}

describe('an invoice', () => {
  it('says whom to pay, what for and how much, in figures and in words', () => {
    expect(textsOf(invoicePaper(aPaper(), 'ru'))).toEqual(
      expect.arrayContaining([
        'Счёт на оплату № 2026-000123 от 21 ноября 2026 г.',
        'ПАО Сбербанк',
        '044525225',
        '40702810938000012345',
        'ИНН 7707083893, КПП 770701001',
        '1 500,00 ₽',
        '−100,00 ₽',
        '1 400,00 ₽',
        'В том числе НДС 20 %',
        '233,33 ₽',
        'Одна тысяча четыреста рублей 00 копеек',
        'Лапин И. С.',
      ]),
    );
  });

  it('has no bank block without an account, and says that no VAT is charged', () => {
    const texts = textsOf(invoicePaper(aPaper({ vatRate: null, seller: { ...seller, account: null } }), 'ru'));
    expect(texts).toContain('Без налога (НДС)');
    expect(texts).not.toContain('БИК');
  });

  it('speaks English without words of the amount', () => {
    const texts = textsOf(invoicePaper(aPaper(), 'en'));
    expect(texts).toEqual(expect.arrayContaining(['Invoice No. 2026-000123 of 21 November 2026', 'Including VAT 20%', '₽1,400.00']));
    expect(texts.join(' ')).not.toContain('рублей');
  });

  it('is paid in the currency of the shop', () => {
    const texts = textsOf(invoicePaper(aPaper({ currency: 'EUR' }), 'ru'));
    expect(texts).toEqual(expect.arrayContaining(['1 400,00 €', 'Одна тысяча четыреста EUR 00/100']));
  });

  it('repeats the head of its goods on every page', () => {
    const { content } = invoicePaper(aPaper(), 'ru') as { content: { table?: { headerRows?: number; dontBreakRows?: boolean } }[] };
    expect(content.some(({ table }) => table?.headerRows === 1 && table.dontBreakRows)).toBe(true);
  });
});

describe('a packing slip', () => {
  it('lists the goods with a box each, without prices', () => {
    const slip = packingSlip(aPaper(), 'ru');
    const texts = textsOf(slip);
    expect(texts).toEqual(expect.arrayContaining(['Тверь, ул. Мира, 1', 'Звонить', 'Наименований: 2, штук: 3']));
    expect(texts.join(' ')).not.toContain('₽');
    expect(JSON.stringify(slip).match(/"rect"/g)).toHaveLength(2);
  });

  it('has prices when asked, and says when nothing is delivered', () => {
    const texts = textsOf(packingSlip(aPaper({ delivery: { city: null, address: '' } }), 'ru', { hasPrices: true }));
    expect(texts).toEqual(expect.arrayContaining(['500,00 ₽', '1 500,00 ₽', 'Самовывоз']));
  });
});

describe('a receipt', () => {
  it('stands on a roll of 80 mm', () => {
    const receipt = receiptPaper(aPaper(), 'ru') as { pageSize: { width: number; height: string } };
    expect(receipt.pageSize).toEqual({ width: expect.closeTo((80 / 25.4) * 72, 0), height: 'auto' });
    expect(textsOf(receipt)).toEqual(
      expect.arrayContaining(['Товарный чек № 2026-000123', '21.11.2026, 01:00', '2 × 500,00 ₽', '1 400,00 ₽', 'карта', 'Продавец: Ольга']),
    );
  });

  it('leaves out how it was paid when nobody said', () => {
    expect(textsOf(receiptPaper(aPaper({ paidBy: null }), 'ru'))).not.toContain('Оплата');
  });
});

describe('the VAT in an amount', () => {
  it.each([
    [12_000, 20, 2_000],
    [140_000, 20, 23_333],
    [110, 10, 10],
    [3, 20, 1],
    [100, 0, 0],
    [10_500, 5, 500],
    [99_999_999_999_999, 20, 16_666_666_666_667],
  ])('of %i at %d %% is %i', (total, rate, vat) => expect(includedVat(cents(total), rate)).toBe(vat));
});
