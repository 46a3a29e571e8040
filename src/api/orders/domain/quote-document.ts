import { DateTime } from 'luxon';
import { cents, type Cents } from '../../../kernel/money';
import { roublesInWords } from './amount-in-words';
import type { Locale } from './labels';
import type { QuoteSnapshot } from './quote';
import { QUOTE_WORDS, type QuoteWords } from './quote-words';

/** A node of a pdfmake document; texts from people only ever stand as strings. */
type Node = string | { [property: string]: unknown };

const ACCENT = '#4945ff';
const MUTED = '#62627b';
const RULE = '#dcdce4';
const LANGUAGE_TAGS: Record<Locale, string> = { ru: 'ru-RU', en: 'en-GB' };

/** A snapshot with what its texts are written by. */
interface Paper {
  quote: QuoteSnapshot;
  words: QuoteWords;
  locale: Locale;
  money: (amount: Cents) => string;
  date: (iso: string) => string;
}

/** The A4 paper of a quote as a pdfmake document definition; the same snapshot always gives the same paper. */
export function quoteDocument(quote: QuoteSnapshot, locale: Locale): Record<string, unknown> {
  const paper = paperOf(quote, locale);
  const title = paper.words.title(`${quote.number}-${quote.version}`, paper.date(quote.quotedAt));
  return {
    pageSize: 'A4',
    pageMargins: [42, 44, 42, 52],
    info: { title, author: quote.shop },
    language: LANGUAGE_TAGS[locale],
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.15 },
    content: [heading(paper, title), customerBlock(paper), linesTable(paper), totals(paper), closing(paper)],
    footer: (page: number, pages: number) => ({
      margin: [42, 18, 42, 0],
      columns: [
        { text: quote.shop, color: MUTED, fontSize: 8 },
        { text: paper.words.page(page, pages), alignment: 'right', color: MUTED, fontSize: 8 },
      ],
    }),
  };
}

function paperOf(quote: QuoteSnapshot, locale: Locale): Paper {
  const currency = new Intl.NumberFormat(LANGUAGE_TAGS[locale], {
    style: 'currency',
    currency: quote.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return {
    quote,
    words: QUOTE_WORDS[locale],
    locale,
    money: (amount) => currency.format(amount / 100),
    date: (iso) => localDay(iso, quote.timeZone, locale),
  };
}

function localDay(iso: string, timeZone: string, locale: Locale): string {
  return DateTime.fromISO(iso, { zone: timeZone }).setLocale(LANGUAGE_TAGS[locale]).toLocaleString(DateTime.DATE_FULL);
}

function heading({ quote, words }: Paper, title: string): Node {
  return {
    stack: [
      { text: quote.shop, fontSize: 13, bold: true, color: ACCENT },
      { canvas: [{ type: 'line', x1: 0, y1: 4, x2: 511, y2: 4, lineWidth: 1.2, lineColor: ACCENT }] },
      { text: title, fontSize: 16, bold: true, margin: [0, 18, 0, 2], lineHeight: 1.1 },
      { text: words.version(quote.version, quote.number), color: MUTED, margin: [0, 0, 0, 14] },
    ],
  };
}

function customerBlock({ quote, words }: Paper): Node {
  const { customer, delivery } = quote;
  const address = [delivery.city, delivery.address].filter(Boolean).join(', ');
  const rows = [
    [words.customer, customer.name],
    [words.phone, customer.phone],
    [words.email, customer.email],
    [words.delivery, address],
  ].filter(([, value]) => value);
  if (rows.length === 0) return '';
  return {
    margin: [0, 0, 0, 14],
    layout: 'noBorders',
    table: { widths: [76, '*'], body: rows.map(([label, value]) => [{ text: label, color: MUTED }, longText(value ?? '', 70)]) },
  };
}

function linesTable({ quote, words, money, locale }: Paper): Node {
  const number = new Intl.NumberFormat(LANGUAGE_TAGS[locale]);
  const head = words.headings.map((text, column) => ({
    text,
    bold: true,
    color: MUTED,
    fontSize: 8.5,
    noWrap: true,
    alignment: column >= 3 ? 'right' : 'left',
  }));
  const body = quote.lines.map((line, index) => [
    { text: String(index + 1), color: MUTED },
    longText(line.sku ?? '', 12),
    longText(line.name, 28),
    figure(money(line.unitPriceCents)),
    figure(number.format(line.quantity)),
    figure(money(line.lineTotalCents)),
  ]);
  return {
    table: { headerRows: 1, dontBreakRows: true, widths: [20, 74, '*', 'auto', 'auto', 'auto'], body: [head, ...body] },
    layout: {
      hLineWidth: (row: number) => (row === 0 ? 0 : row === 1 ? 1 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => RULE,
      paddingTop: () => 5,
      paddingBottom: () => 4,
      paddingLeft: (column: number) => (column === 0 ? 0 : 6),
      paddingRight: (column: number) => (column === 5 ? 0 : 6),
    },
  };
}

function totals({ quote, words, money }: Paper): Node {
  const goods = cents(quote.lines.reduce((sum, line) => sum + line.lineTotalCents, 0));
  const rows: [string, string][] = [[words.goods, money(goods)]];
  if (quote.discountCents > 0) rows.push([words.discount, `−${money(quote.discountCents)}`]);
  if (quote.deliveryCents > 0) rows.push([words.deliveryCost, money(quote.deliveryCents)]);
  const last = { bold: true, fontSize: 12 };
  const body: Node[][] = [
    ...rows.map(([label, amount]) => [{ text: label, color: MUTED }, figure(amount)]),
    [
      { text: words.total, ...last },
      { ...figure(money(quote.totalCents)), ...last },
    ],
  ];
  return {
    unbreakable: true,
    margin: [0, 10, 0, 0],
    columns: [
      { width: '*', text: '' },
      { width: 'auto', layout: 'noBorders', table: { widths: ['auto', 'auto'], body } },
    ],
  };
}

function closing({ quote, words, money, date, locale }: Paper): Node {
  const lines: Node[] = [{ text: words.lineCount(quote.lines.length, money(quote.totalCents)), margin: [0, 16, 0, 0] }];
  if (locale === 'ru' && quote.currency === 'RUB') lines.push({ text: roublesInWords(quote.totalCents), bold: true });
  lines.push({ text: validity(quote, words, date, locale), margin: [0, 12, 0, 0] });
  if (quote.preparedBy) lines.push({ text: [{ text: `${words.preparedBy}: `, color: MUTED }, quote.preparedBy], margin: [0, 12, 0, 0] });
  return { unbreakable: true, stack: lines };
}

function validity(quote: QuoteSnapshot, words: QuoteWords, date: Paper['date'], locale: Locale): string {
  const end = DateTime.fromISO(quote.validUntil, { zone: quote.timeZone });
  if (end.toMillis() === end.endOf('day').toMillis()) return words.validToDay(date(quote.validUntil));
  return words.validToMoment(end.setLocale(LANGUAGE_TAGS[locale]).toLocaleString({ ...DateTime.DATETIME_FULL, timeZoneName: 'short' }));
}

function figure(text: string): { text: string; alignment: 'right'; noWrap: true } {
  return { text, alignment: 'right', noWrap: true };
}

/** Text of a column that fits words of `most` characters; with a longer one it is broken anywhere, else between words. */
function longText(text: string, most: number): Node {
  return text.split(/\s/).some((word) => word.length > most) ? { text, wordBreak: 'break-all' } : { text };
}
