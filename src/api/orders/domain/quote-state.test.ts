import { cents } from '../../../kernel/money';
import { quoteState } from './quote-state';
import { ORDER_STATUSES, type OrderStatus } from './status';

const now = new Date('2026-11-21T12:00:00Z');
const deal = { lines: [], discountCents: cents(0), deliveryCents: cents(0), totalCents: cents(100) };
const quote = { version: 1, validUntil: new Date('2026-12-01T00:00:00Z'), acceptedAt: null, offered: deal };
const order = { status: 'quoted' as OrderStatus, newestVersion: 1, deal };

describe('a quote behind its link', () => {
  it.each([
    ['open', quote, order],
    ['accepted', { ...quote, acceptedAt: now }, { ...order, status: 'completed' as const }],
    ['cancelled', { ...quote, acceptedAt: now }, { ...order, status: 'cancelled' as const }],
    ['confirmed', quote, { ...order, status: 'confirmed' as const }],
    ['superseded', quote, { ...order, newestVersion: 2 }],
    ['expired', { ...quote, validUntil: new Date(now.getTime() - 1) }, order],
    ['changed', quote, { ...order, deal: { ...deal, totalCents: cents(101) } }],
    ['preparing', quote, { ...order, status: 'preparing_quote' as const }],
  ])('is %s', (state, one, present) => expect(quoteState(one, present, now)).toBe(state));

  it('is open in one status only', () => {
    expect(ORDER_STATUSES.filter((status) => quoteState(quote, { ...order, status }, now) === 'open')).toEqual(['quoted']);
  });
});
