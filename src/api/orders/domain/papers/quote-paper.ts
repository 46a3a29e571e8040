import { readablePhone } from '../../../../kernel/phone-format';
import { DateTime } from 'luxon';
import type { Locale } from '../labels';
import type { QuoteSnapshot } from '../quote';
import { goodsTable, totalsBlock } from './goods';
import { letterhead } from './letterhead';
import { addressOf } from './order-paper';
import { a4, facts, formatsOf, MUTED, type Formats, type Node, type PaperDocument } from './paper';
import { GOODS_WORDS } from './paper-words';
import { QUOTE_WORDS, type QuoteWords } from './quote-words';

/** The A4 paper of a quote; the same snapshot and logo always give the same paper. */
export function quotePaper(quote: QuoteSnapshot, locale: Locale, logo: string | null = null): PaperDocument {
  const words = QUOTE_WORDS[locale];
  const formats = formatsOf(quote, locale);
  const { customer } = quote;
  const title = words.title(`${quote.number}-${quote.version}`, formats.date(quote.quotedAt));
  return a4({
    title,
    author: quote.shop,
    locale,
    page: words.page,
    content: [
      letterhead(quote.shop, quote.seller, logo, locale),
      { text: title, fontSize: 16, bold: true, margin: [0, 18, 0, 2], lineHeight: 1.1 },
      { text: words.version(quote.version, quote.number), color: MUTED, margin: [0, 0, 0, 14] },
      facts([
        [words.customer, customer.name],
        [words.phone, readablePhone(customer.phone)],
        [words.email, customer.email],
        [words.delivery, addressOf(quote.delivery)],
      ]),
      goodsTable(quote.lines, formats, GOODS_WORDS[locale]),
      totalsBlock(quote, formats, GOODS_WORDS[locale], quote.vatRate),
      closing(quote, words, formats),
    ],
  });
}

function closing(quote: QuoteSnapshot, words: QuoteWords, formats: Formats): Node {
  const count = GOODS_WORDS[formats.locale].lineCount(quote.lines.length, formats.money(quote.totalCents));
  const lines: Node[] = [{ text: count, margin: [0, 16, 0, 0] }];
  const inWords = formats.words(quote.totalCents);
  if (inWords) lines.push({ text: inWords, bold: true });
  lines.push({ text: validity(quote, words, formats), margin: [0, 12, 0, 0] });
  if (quote.preparedBy) lines.push({ text: [{ text: `${words.preparedBy}: `, color: MUTED }, quote.preparedBy], margin: [0, 12, 0, 0] });
  return { unbreakable: true, stack: lines };
}

/** To the end of a day, or to a moment of it. */
function validity(quote: QuoteSnapshot, words: QuoteWords, { date, moment, timeZone }: Formats): string {
  const end = DateTime.fromISO(quote.validUntil, { zone: timeZone });
  if (end.toMillis() === end.endOf('day').toMillis()) return words.validToDay(date(quote.validUntil));
  return words.validToMoment(moment(quote.validUntil, { ...DateTime.DATETIME_FULL, timeZoneName: 'short' }));
}
