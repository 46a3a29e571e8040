import { readablePhone } from '../../../../kernel/phone-format';
import { DateTime } from 'luxon';
import type { Locale } from '../labels';
import { totalsRows } from './goods';
import { taxNumbers } from './letterhead';
import type { OrderPaper } from './order-paper';
import { figure, formatsOf, longText, MUTED, type Formats, type Node, type PaperDocument } from './paper';
import { GOODS_WORDS, PAPER_WORDS } from './paper-words';

/** 80 mm of paper in points, and what is left between the margins. */
const ROLL_WIDTH = 226.8;
const MARGIN = 12;
const WIDTH = ROLL_WIDTH - 2 * MARGIN;

/** «Товарный чек» on the roll of a receipt printer, 80 mm wide and as long as it needs. */
export function receiptPaper(paper: OrderPaper, locale: Locale): PaperDocument {
  const words = PAPER_WORDS[locale];
  const formats = formatsOf(paper, locale);
  const inWords = formats.words(paper.totalCents);
  return {
    pageSize: { width: ROLL_WIDTH, height: 'auto' },
    pageMargins: [MARGIN, 14, MARGIN, 18],
    info: { title: words.receipt(paper.number), author: paper.seller.name },
    language: locale,
    defaultStyle: { font: 'Roboto', fontSize: 8.5, lineHeight: 1.15 },
    content: [
      ...seller(paper, locale),
      { ...longText(words.receipt(paper.number), 30), alignment: 'center', bold: true, fontSize: 11, margin: [0, 8, 0, 0] },
      { text: formats.moment(paper.placedAt, DateTime.DATETIME_SHORT), alignment: 'center', color: MUTED },
      dashes(),
      ...paper.lines.flatMap((line, index) => lineOf(line, index, formats)),
      dashes(),
      totals(paper, formats),
      ...(inWords ? [{ text: inWords, margin: [0, 4, 0, 0] }] : []),
      ...(paper.paidBy ? [pair(words.payment, words.paidBy[paper.paidBy])] : []),
      dashes(),
      { margin: [0, 4, 0, 0], ...longText(`${words.seller}: ${paper.manager ?? ''}`, 34) },
      { canvas: [{ type: 'line', x1: 0, y1: 22, x2: WIDTH, y2: 22, lineWidth: 0.6, lineColor: MUTED }] },
    ],
  };
}

function seller({ seller: shop, logo }: OrderPaper, locale: Locale): Node[] {
  const sign = logo
    ? { image: logo, fit: [130, 40], alignment: 'center', margin: [0, 0, 0, 4] }
    : { ...longText(shop.name, 24), fontSize: 12, bold: true, alignment: 'center' };
  const details = [shop.legalName, taxNumbers({ ...shop, kpp: null }, locale), shop.address, readablePhone(shop.phone)].filter(Boolean);
  return [sign, ...details.map((text): Node => ({ ...longText(text ?? '', 38), alignment: 'center', fontSize: 7.5, color: MUTED }))];
}

function lineOf(line: OrderPaper['lines'][number], index: number, { money, count }: Formats): Node[] {
  return [
    { ...longText(`${index + 1}. ${line.name}`, 34), margin: [0, index === 0 ? 0 : 3, 0, 0] },
    pair(`${count(line.quantity)} × ${money(line.unitPriceCents)}`, money(line.lineTotalCents)),
  ];
}

function totals(paper: OrderPaper, formats: Formats): Node {
  const words = GOODS_WORDS[formats.locale];
  const { rows, vat } = totalsRows(paper, formats, words, paper.vatRate);
  return {
    unbreakable: true,
    stack: [
      ...(rows.length > 1 ? rows : []).map(([label, amount]) => pair(label, amount)),
      pair(words.total, formats.money(paper.totalCents), { bold: true, fontSize: 12 }),
      ...(vat ? [pair(...vat)] : []),
    ],
  };
}

function pair(label: string, value: string, style: object = {}): Node {
  return {
    columns: [
      { width: '*', text: label, ...style },
      { width: 'auto', ...figure(value), ...style },
    ],
    columnGap: 6,
  };
}

function dashes(): Node {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 5, x2: WIDTH, y2: 5, lineWidth: 0.6, lineColor: MUTED, dash: { length: 2.5 } }],
    margin: [0, 0, 0, 6],
  };
}
