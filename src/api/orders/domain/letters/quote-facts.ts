import { readablePhone } from '../../../../kernel/phone-format';
import type { Locale } from '../labels';
import { formatsOf } from '../papers/paper';
import type { QuoteSnapshot } from '../quote';

/** What the letter of a quote may say, as people read it in its language; null where there is nothing to say. */
export interface QuoteFacts {
  locale: Locale;
  orderNumber: string;
  version: number;
  /** The day the quote was made. */
  date: string;
  total: string;
  validUntil: string;
  /** Where it is seen and accepted. */
  link: string;
  /** What the manager typed for this letter, with line breaks. */
  message: string | null;
  preparedBy: string | null;
  customerName: string | null;
  shop: { name: string; phone: string | null; email: string | null; site: string | null };
}

/** What there is to say about a quote, from what it was when it was made. */
export function quoteFacts(
  quote: QuoteSnapshot,
  { link, message, locale }: { link: string; message: string | null; locale: Locale },
): QuoteFacts {
  const formats = formatsOf(quote, locale);
  return {
    locale,
    orderNumber: quote.number,
    version: quote.version,
    date: formats.date(quote.quotedAt),
    total: formats.money(quote.totalCents),
    validUntil: formats.date(quote.validUntil),
    link,
    message: message?.trim() || null,
    preparedBy: quote.preparedBy || null,
    customerName: quote.customer.name || null,
    shop: {
      name: quote.shop,
      phone: readablePhone(quote.seller?.phone) || null,
      email: quote.seller?.email || null,
      site: quote.seller?.site || null,
    },
  };
}
