import { cents } from '../../../../kernel/money';
import { defaultShop, detailsOf } from '../../../accounts/domain/shop-settings';
import type { QuoteSnapshot } from '../quote';
import { quoteFacts } from './quote-facts';

const quote: QuoteSnapshot = {
  shop: 'Лавка',
  seller: { ...detailsOf(defaultShop({ currency: 'RUB', timezone: 'Europe/Moscow' })), phone: '+79991234567', email: '' },
  currency: 'RUB',
  timeZone: 'Europe/Moscow',
  number: '2026-000123',
  version: 2,
  quotedAt: '2026-11-20T22:00:00.000Z',
  validUntil: '2026-12-05T20:59:59.999Z',
  preparedBy: '',
  customer: { name: '', phone: null, email: null },
  delivery: { city: null, address: null },
  lines: [],
  discountCents: cents(0),
  deliveryCents: cents(0),
  totalCents: cents(246_000),
};

describe("what a quote's letter may say", () => {
  it('is written as people read it, in the zone of the shop', () => {
    const facts = quoteFacts(quote, { link: 'l', message: ' So \n it is ', locale: 'en' });
    expect(facts).toMatchObject({
      date: '21 November 2026',
      validUntil: '5 December 2026',
      message: 'So \n it is',
      orderNumber: '2026-000123',
    });
    expect(facts.total.replace(/\s/g, ' ')).toBe('₽2,460.00');
    expect(facts.shop).toEqual({ name: 'Лавка', phone: '+7\u00a0999\u00a0123-45-67', email: null, site: null });
  });

  it('is null where there is nothing to say', () => {
    const facts = quoteFacts({ ...quote, seller: undefined }, { link: 'l', message: '  ', locale: 'ru' });
    expect([facts.message, facts.preparedBy, facts.customerName, facts.shop.phone]).toEqual([null, null, null, null]);
  });
});
