import { cents } from '../../../kernel/money';
import { acceptFault, isSameDeal, validityOf, type Deal } from './quote';

const now = new Date('2026-11-21T22:30:00Z');
const shop = { timezone: 'Europe/Moscow', quoteValidityDays: 14 };

function aDeal(change: Partial<Deal> = {}): Deal {
  const line = { product: 'p1', name: 'Tea', sku: 'T-1', unitPriceCents: cents(10_000), quantity: 2, lineTotalCents: cents(20_000) };
  return {
    lines: [line, { ...line, product: 'p2' }],
    discountCents: cents(0),
    deliveryCents: cents(500),
    totalCents: cents(40_500),
    ...change,
  };
}

describe('the validity of a quote', () => {
  it.each([
    // 22:30 UTC is the 22nd already in Moscow.
    [undefined, '2026-12-06T20:59:59.999Z'],
    ['2026-11-22', '2026-11-22T20:59:59.999Z'],
    ['2026-11-22T08:00:00Z', '2026-11-22T08:00:00.000Z'],
    ['2026-11-22T08:00:00+03:00', '2026-11-22T05:00:00.000Z'],
    ['2027-11-22', '2027-11-22T20:59:59.999Z'],
  ])('asked as %s ends at %s', (asked, end) => {
    const validity = validityOf(asked, now, shop);
    expect(validity.ok && validity.value.toISOString()).toBe(end);
  });

  it('lasts as many days as the shop says', () => {
    const validity = validityOf(undefined, now, { ...shop, quoteValidityDays: 3 });
    expect(validity.ok && validity.value.toISOString()).toBe('2026-11-25T20:59:59.999Z');
  });

  it.each([
    ['2026-11-21', 'IS_PAST'],
    ['2026-11-21T22:30:00Z', 'IS_PAST'],
    ['1999-01-01', 'IS_PAST'],
    ['2027-11-23', 'IS_TOO_FAR'],
    ['9999-12-31T00:00:00Z', 'IS_TOO_FAR'],
  ])('asked as %s is refused: %s', (asked, reason) => {
    expect(validityOf(asked, now, shop)).toEqual({ ok: false, reason });
  });
});

describe('a deal', () => {
  const [first, second] = aDeal().lines;
  it('stays the same when names are mended and lines are moved', () => {
    expect(isSameDeal(aDeal(), aDeal({ lines: [{ ...second, name: 'Green tea' }, { ...first }] as Deal['lines'] }))).toBe(true);
  });

  it.each<[string, Partial<Deal>]>([
    ['the total', { totalCents: cents(40_501) }],
    ['the discount', { discountCents: cents(1) }],
    ['the delivery', { deliveryCents: cents(499) }],
    ['a line less', { lines: aDeal().lines.slice(1) }],
    ['a quantity', { lines: aDeal().lines.map((line) => ({ ...line, quantity: 3 })) }],
    ['a price', { lines: aDeal().lines.map((line) => ({ ...line, unitPriceCents: cents(1) })) }],
    ['a product', { lines: aDeal().lines.map((line) => ({ ...line, product: 'p3' })) }],
  ])('is another one with another %s', (_what, change) => {
    expect(isSameDeal(aDeal(), aDeal(change))).toBe(false);
  });
});

describe('accepting a quote', () => {
  const quote = { version: 2, validUntil: now, offered: aDeal() };
  it.each([
    ['valid to the very moment', quote, { newestVersion: 2, deal: aDeal() }, null],
    ['over', { ...quote, validUntil: new Date(now.getTime() - 1) }, { newestVersion: 2, deal: aDeal() }, 'IS_EXPIRED'],
    ['older', quote, { newestVersion: 3, deal: aDeal() }, 'HAS_NEWER_VERSION'],
    ['of another order by now', quote, { newestVersion: 2, deal: aDeal({ totalCents: cents(1) }) }, 'ORDER_CHANGED'],
  ])('that is %s', (_what, offer, order, fault) => {
    expect(acceptFault(offer, order, now)).toBe(fault);
  });
});
