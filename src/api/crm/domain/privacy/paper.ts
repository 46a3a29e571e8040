import { reasonWords } from './reasons';
import { DateTime } from 'luxon';
import { ACTION_WORDS, KEY_WORDS, PAPER_WORDS, VALUE_WORDS, type PaperLanguage } from './paper-words';

/** A node of a pdfmake document; texts from people only ever stand as strings. */
type Node = string | { [property: string]: unknown };
/** A pdfmake document definition. */
export type PaperDocument = Record<string, unknown>;

/** What the person reads about themselves, or the act that they are gone, as plain values that go to another thread. */
export type PrivacyPaper =
  | {
      kind: 'personal-data';
      language: PaperLanguage;
      timeZone: string;
      shop: string | null;
      madeAt: string;
      sections: Record<string, unknown>;
    }
  | { kind: 'erasure-act'; language: PaperLanguage; timeZone: string; shop: string | null; act: ErasureFacts };

/** An act of erasure as its paper tells it. */
export interface ErasureFacts {
  number: number;
  customer: string;
  at: string;
  by: string;
  reason: string;
  basis: string;
  counts: Record<string, number>;
}

const MUTED = '#62627b';
const RULE = '#dcdce4';
/** More entries of one list than this are in the JSON; on paper they would be hundreds of pages. */
const MOST_ENTRIES = 2_000;

interface Style {
  language: PaperLanguage;
  timeZone: string;
}

/** The layout of a paper, A4. */
export function layOut(paper: PrivacyPaper): PaperDocument {
  const words = PAPER_WORDS[paper.language];
  return paper.kind === 'personal-data'
    ? a4(paper, words.personalData, [
        facts([[words.madeAt, moment(paper.madeAt, paper)]], paper),
        ...Object.entries(paper.sections).flatMap(([name, section]) => sectionOf(name, section, paper)),
      ])
    : a4(paper, words.act(paper.act.number), [
        facts(
          [
            [words.at, moment(paper.act.at, paper)],
            [words.by, paper.act.by],
            [words.record, paper.act.customer],
            [words.basis, word(VALUE_WORDS, paper.act.basis, paper.language)],
            [words.reason, reasonWords(paper.act.reason, paper.language)],
          ],
          paper,
        ),
        { text: words.touched, bold: true, margin: [0, 12, 0, 4] },
        facts(
          Object.entries(paper.act.counts).map(([key, count]) => [word(KEY_WORDS, key, paper.language), String(count)]),
          paper,
        ),
        { text: words.kept, margin: [0, 12, 0, 0] },
      ]);
}

function a4({ shop, language }: PrivacyPaper, title: string, content: Node[]): PaperDocument {
  return {
    pageSize: 'A4',
    pageMargins: [42, 40, 42, 52],
    info: { title, author: shop ?? '' },
    language: language === 'ru' ? 'ru-RU' : 'en-GB',
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.15 },
    content: [{ text: shop ?? '', color: MUTED }, { text: title, fontSize: 16, bold: true, margin: [0, 10, 0, 10] }, ...content],
    footer: (at: number, of: number) => ({
      margin: [42, 18, 42, 0],
      text: PAPER_WORDS[language].page(at, of),
      alignment: 'right',
      color: MUTED,
      fontSize: 8,
    }),
  };
}

function sectionOf(name: string, section: unknown, style: Style): Node[] {
  return [{ text: word(KEY_WORDS, name, style.language), fontSize: 13, bold: true, margin: [0, 16, 0, 4] }, ...valueNodes(section, style)];
}

/** Plain JSON as names and values; lists of things one beneath another. */
function valueNodes(value: unknown, style: Style): Node[] {
  if (Array.isArray(value)) return listNodes(value, style);
  if (typeof value !== 'object' || value === null) return [textOf(value, style)];
  const entries = Object.entries(value);
  const plain = entries.filter(([, inner]) => typeof inner !== 'object' || inner === null);
  const nested = entries.filter(([, inner]) => typeof inner === 'object' && inner !== null);
  return [
    ...(plain.length > 0
      ? [
          facts(
            plain.map(([key, inner]) => [word(KEY_WORDS, key, style.language), textOf(inner, style)]),
            style,
          ),
        ]
      : []),
    ...nested.map(
      ([key, inner]): Node => ({
        margin: [0, 4, 0, 4],
        stack: [{ text: word(KEY_WORDS, key, style.language), bold: true, margin: [0, 2, 0, 2] }, ...valueNodes(inner, style)],
      }),
    ),
  ];
}

function listNodes(list: unknown[], style: Style): Node[] {
  const words = PAPER_WORDS[style.language];
  if (list.length === 0) return [{ text: words.none, color: MUTED }];
  const shown = list.slice(0, MOST_ENTRIES);
  const more: Node[] = list.length > shown.length ? [{ text: words.more(list.length - shown.length), color: MUTED }] : [];
  if (shown.every((one) => typeof one !== 'object' || one === null)) return [shown.map((one) => textOf(one, style)).join(', '), ...more];
  return [...shown.map((one): Node => ({ margin: [0, 0, 0, 6], stack: valueNodes(one, style) })), ...more];
}

function facts(pairs: readonly (readonly [string, string])[], { language }: Style): Node {
  if (pairs.length === 0) return { text: PAPER_WORDS[language].none, color: MUTED };
  const layout = { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => RULE, paddingTop: () => 2, paddingBottom: () => 2 };
  const body = pairs.map(([label, value]) => [{ text: label, color: MUTED }, breakable(value)]);
  return { layout, table: { widths: [150, '*'], body } };
}

/** A word longer than the column is broken anywhere. */
function breakable(text: string): Node {
  return text.split(/\s/).some((part) => part.length > 60) ? { text, wordBreak: 'break-all' } : { text };
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function textOf(value: unknown, style: Style): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return PAPER_WORDS[style.language][value ? 'yes' : 'no'];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  if (MOMENT.test(text)) return moment(text, style);
  return word(VALUE_WORDS, word(ACTION_WORDS, text, style.language), style.language);
}

function moment(iso: string, { language, timeZone }: Style): string {
  const at = DateTime.fromISO(iso, { zone: timeZone });
  return at.isValid ? at.setLocale(language === 'ru' ? 'ru-RU' : 'en-GB').toLocaleString(DateTime.DATETIME_MED) : iso;
}

function word(words: Record<string, Record<PaperLanguage, string>>, key: string, language: PaperLanguage): string {
  return Object.hasOwn(words, key) ? (words[key]?.[language] ?? key) : key;
}
