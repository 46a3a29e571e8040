import { readablePhone } from '../../../../kernel/phone-format';
import type { Locale } from '../labels';
import { goodsTotal, head, ruledTable } from './goods';
import { letterhead } from './letterhead';
import { addressOf, type OrderPaper } from './order-paper';
import { a4, facts, figure, formatsOf, longText, MUTED, signature, type Formats, type Node, type PaperDocument } from './paper';
import { GOODS_WORDS, PAPER_WORDS } from './paper-words';

/** «Комплектовочный лист»: what to put into the parcel, with a box to tick for each line, and for whom. A4; prices if asked. */
export function packingSlip(paper: OrderPaper, locale: Locale, { hasPrices = false }: { hasPrices?: boolean } = {}): PaperDocument {
  const words = PAPER_WORDS[locale];
  const formats = formatsOf(paper, locale);
  const { seller, customer } = paper;
  const title = words.packingSlip(paper.number, formats.date(paper.placedAt));
  const pieces = paper.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return a4({
    title,
    author: `${seller.name} · ${paper.number}`,
    locale,
    page: words.page,
    content: [
      letterhead(seller.name, seller, paper.logo, locale),
      { text: title, fontSize: 16, bold: true, margin: [0, 16, 0, 10], lineHeight: 1.1 },
      facts([
        [words.recipient, customer.name],
        [words.phone, readablePhone(customer.phone)],
        [words.delivery, addressOf(paper.delivery) || words.pickUp],
        [words.comment, paper.comment],
        [words.manager, paper.manager],
      ]),
      linesTable(paper, formats, hasPrices),
      { text: words.packed(formats.count(paper.lines.length), formats.count(pieces)), bold: true, margin: [0, 10, 0, 4] },
      {
        unbreakable: true,
        stack: [signature(words.picked, null), signature(words.checked, null), signature(words.received, null)],
      },
    ],
  });
}

/** A new one each time: pdfmake writes into the nodes it is given. */
const box = (): Node => ({ canvas: [{ type: 'rect', x: 0, y: 0, w: 11, h: 11, lineWidth: 0.8, lineColor: MUTED }] });

function linesTable(paper: OrderPaper, { money, count, locale }: Formats, hasPrices: boolean): Node {
  const [ordinal, sku, name, price, quantity, sum] = GOODS_WORDS[locale].headings;
  const heads = [head(''), head(ordinal), head(sku), head(name), head(quantity, 'right')];
  const rows = paper.lines.map((line, index): Node[] => [
    box(),
    { text: String(index + 1), color: MUTED },
    longText(line.sku ?? '', 14),
    longText(line.name, hasPrices ? 26 : 44),
    { ...figure(count(line.quantity)), bold: true, fontSize: 11 },
    ...(hasPrices ? [figure(money(line.unitPriceCents)), figure(money(line.lineTotalCents))] : []),
  ]);
  const widths = [13, 20, 84, '*', 'auto', ...(hasPrices ? ['auto', 'auto'] : [])];
  if (!hasPrices) return ruledTable(widths, heads, rows);
  const last = [head(''), '', '', '', '', '', { ...figure(money(goodsTotal(paper.lines))), bold: true }];
  return ruledTable(widths, [...heads, head(price, 'right'), head(sum, 'right')], [...rows, last]);
}
