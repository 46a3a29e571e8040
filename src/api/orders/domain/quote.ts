import { DateTime } from 'luxon';
import type { Cents } from '../../../kernel/money';
import { ok, refused, type Result } from '../../../kernel/result';
import type { ShopDetails } from '../../accounts/domain/shop-settings';
import type { OrderStatus } from './status';

/** An order can be quoted until it is confirmed. */
export const QUOTABLE_STATUSES: readonly OrderStatus[] = ['new', 'preparing_quote', 'quoted'];

/** One line of an offer; `product` is the document id, null when the product is gone. */
export interface QuotedLine {
  product: string | null;
  name: string;
  sku: string | null;
  unitPriceCents: Cents;
  quantity: number;
  lineTotalCents: Cents;
}

/** What is offered: goods, prices and costs. */
export interface Deal {
  lines: QuotedLine[];
  discountCents: Cents;
  deliveryCents: Cents;
  totalCents: Cents;
}

/** An order as it was when the quote was made, with all that its paper says; moments in ISO 8601. */
export interface QuoteSnapshot extends Deal {
  shop: string;
  /** Who offers; quotes from before the shop had settings know its name only. */
  seller?: ShopDetails;
  /** Percent that the prices include; absent or null without VAT. */
  vatRate?: number | null;
  currency: string;
  timeZone: string;
  number: string;
  version: number;
  quotedAt: string;
  validUntil: string;
  preparedBy: string | null;
  customer: { name: string | null; phone: string | null; email: string | null };
  delivery: { city: string | null; address: string | null };
}

/** Reads a stored snapshot back; nobody but `JSON.stringify` of one has written it. */
export function snapshotFromJson(text: string): QuoteSnapshot {
  return JSON.parse(text) as QuoteSnapshot;
}

export type ValidityFault = 'IS_PAST' | 'IS_TOO_FAR';

/**
 * The moment a quote ends. A date means the end of that day in the shop's zone; nothing means so many days from today as
 * the shop has decided. It must lie ahead, and within a year.
 */
export function validityOf(
  asked: string | undefined,
  now: Date,
  { timezone: timeZone, quoteValidityDays }: { timezone: string; quoteValidityDays: number },
): Result<Date, ValidityFault> {
  const present = DateTime.fromJSDate(now, { zone: timeZone });
  if (asked === undefined) return ok(present.plus({ days: quoteValidityDays }).endOf('day').toJSDate());
  const end = asked.includes('T') ? DateTime.fromISO(asked, { zone: timeZone }) : DateTime.fromISO(asked, { zone: timeZone }).endOf('day');
  if (end <= present) return refused('IS_PAST');
  if (end > present.plus({ years: 1 }).endOf('day')) return refused('IS_TOO_FAR');
  return ok(end.toJSDate());
}

/** True when an order still is what was offered: the same goods, prices, quantities and costs. Names may be mended. */
export function isSameDeal(offered: Deal, present: Deal): boolean {
  return JSON.stringify(termsOf(offered)) === JSON.stringify(termsOf(present));
}

function termsOf({ lines, discountCents, deliveryCents, totalCents }: Deal): unknown[] {
  const goods = lines.map(({ product, unitPriceCents, quantity }) => [product ?? '', unitPriceCents, quantity].join('×')).sort();
  return [goods, discountCents, deliveryCents, totalCents];
}

export type AcceptFault = 'IS_EXPIRED' | 'HAS_NEWER_VERSION' | 'ORDER_CHANGED';

/** Why a quote cannot be accepted any more, or null. What the order's status allows is decided by the table of moves. */
export function acceptFault(
  quote: { version: number; validUntil: Date; offered: Deal },
  order: { newestVersion: number; deal: Deal },
  now: Date,
): AcceptFault | null {
  if (quote.version < order.newestVersion) return 'HAS_NEWER_VERSION';
  if (now > quote.validUntil) return 'IS_EXPIRED';
  return isSameDeal(quote.offered, order.deal) ? null : 'ORDER_CHANGED';
}
