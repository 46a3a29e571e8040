import { DateTime } from 'luxon';
import type { Cents } from '../../../../kernel/money';
import { amountInWords } from '../amount-in-words';
import type { Locale } from '../labels';

/** A node of a pdfmake document; texts from people only ever stand as strings. */
export type Node = string | { [property: string]: unknown };

/** A pdfmake document definition. */
export type PaperDocument = Record<string, unknown>;

export const ACCENT = '#4945ff';
export const MUTED = '#62627b';
export const RULE = '#dcdce4';

/** Points between the margins of an A4 page. */
export const A4_WIDTH = 511;

const LANGUAGE_TAGS: Record<Locale, string> = { ru: 'ru-RU', en: 'en-GB' };

/** How a paper writes money, numbers and time. */
export interface Formats {
  locale: Locale;
  timeZone: string;
  money: (amount: Cents) => string;
  count: (amount: number) => string;
  /** The day, in the shop's time zone. */
  date: (iso: string) => string;
  /** Day and time, in the shop's time zone. */
  moment: (iso: string, style?: Intl.DateTimeFormatOptions) => string;
  /** The amount in words on Russian papers, else null. */
  words: (amount: Cents) => string | null;
}

/** The formats of papers in this language, of a shop with this currency and time zone. */
export function formatsOf({ currency, timeZone }: { currency: string; timeZone: string }, locale: Locale): Formats {
  const tag = LANGUAGE_TAGS[locale];
  const money = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const count = new Intl.NumberFormat(tag);
  const local = (iso: string): DateTime => DateTime.fromISO(iso, { zone: timeZone }).setLocale(tag);
  return {
    locale,
    timeZone,
    money: (amount) => money.format(amount / 100),
    count: (amount) => count.format(amount),
    date: (iso) => local(iso).toLocaleString(DateTime.DATE_FULL),
    moment: (iso, style = DateTime.DATETIME_MED) => local(iso).toLocaleString(style),
    words: (amount) => (locale === 'ru' ? amountInWords(amount, currency) : null),
  };
}

interface A4 {
  title: string;
  author: string;
  locale: Locale;
  content: Node[];
  /** The line under every page. */
  page: (page: number, pages: number) => string;
}

/** An A4 page with its number at the foot. */
export function a4({ title, author, locale, content, page }: A4): PaperDocument {
  return {
    pageSize: 'A4',
    pageMargins: [42, 40, 42, 52],
    info: { title, author },
    language: LANGUAGE_TAGS[locale],
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.15 },
    content,
    footer: (at: number, of: number) => ({
      margin: [42, 18, 42, 0],
      columns: [
        { ...longText(author, 70), color: MUTED, fontSize: 8 },
        { text: page(at, of), alignment: 'right', color: MUTED, fontSize: 8, width: 'auto' },
      ],
    }),
  };
}

/** A number that stands at the right of its column and is never broken. */
export function figure(text: string): { text: string; alignment: 'right'; noWrap: true } {
  return { text, alignment: 'right', noWrap: true };
}

/** Text of a column that fits words of `most` characters; with a longer one it is broken anywhere, else between words. */
export function longText(text: string, most: number): { text: string; wordBreak?: 'break-all' } {
  return text.split(/\s/).some((word) => word.length > most) ? { text, wordBreak: 'break-all' } : { text };
}

/** Names and values beneath one another; values that are empty are left out. */
export function facts(pairs: readonly (readonly [label: string, value: string | null])[], width = 76): Node {
  const rows = pairs.filter(([, value]) => value);
  if (rows.length === 0) return '';
  const body = rows.map(([label, value]) => [{ text: label, color: MUTED }, longText(value ?? '', 70)]);
  return { margin: [0, 0, 0, 14], layout: 'noBorders', table: { widths: [width, '*'], body } };
}

/** A line across the page with a name above which somebody signs. */
export function signature(role: string, name: string | null): Node {
  return {
    margin: [0, 14, 0, 0],
    columns: [
      { width: 90, text: role, color: MUTED },
      { width: 150, canvas: [{ type: 'line', x1: 0, y1: 10, x2: 142, y2: 10, lineWidth: 0.6, lineColor: MUTED }] },
      { width: '*', ...longText(name ?? '', 40) },
    ],
  };
}
