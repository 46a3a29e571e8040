import { cents, type Cents } from '../../../../kernel/money';
import type { Deal, QuotedLine } from '../quote';
import { figure, longText, MUTED, RULE, type Formats, type Node } from './paper';
import type { GoodsWords } from './paper-words';

/** Thin rules between the rows and a stronger one under the head. */
function ruledLayout(lastColumn: number) {
  return {
    hLineWidth: (row: number) => (row === 0 ? 0 : row === 1 ? 1 : 0.5),
    vLineWidth: () => 0,
    hLineColor: () => RULE,
    paddingTop: () => 5,
    paddingBottom: () => 4,
    paddingLeft: (column: number) => (column === 0 ? 0 : 6),
    paddingRight: (column: number) => (column === lastColumn ? 0 : 6),
  };
}

/** A table whose head stands on every page; rows are never torn apart. */
export function ruledTable(widths: readonly (number | string)[], head: readonly Node[], rows: readonly Node[][]): Node {
  return {
    table: { headerRows: 1, dontBreakRows: true, widths, body: [head, ...rows] },
    layout: ruledLayout(widths.length - 1),
  };
}

/** A cell of a table's head. */
export function head(text: string, alignment: 'left' | 'right' = 'left'): Node {
  return { text, bold: true, color: MUTED, fontSize: 8.5, noWrap: true, alignment };
}

/** The goods of a deal: ordinal, SKU, name, price, quantity, sum. */
export function goodsTable(lines: readonly QuotedLine[], { money, count }: Formats, { headings }: GoodsWords): Node {
  const rows = lines.map((line, index) => [
    { text: String(index + 1), color: MUTED },
    longText(line.sku ?? '', 12),
    longText(line.name, 28),
    figure(money(line.unitPriceCents)),
    figure(count(line.quantity)),
    figure(money(line.lineTotalCents)),
  ]);
  const heads = headings.map((text, column) => head(text, column >= 3 ? 'right' : 'left'));
  return ruledTable([20, 74, '*', 'auto', 'auto', 'auto'], heads, rows);
}

/** What the goods of a deal cost together, before discount and delivery. */
export function goodsTotal(lines: readonly QuotedLine[]): Cents {
  return cents(lines.reduce((sum, line) => sum + line.lineTotalCents, 0));
}

/** The VAT that an amount includes, to the nearest hundredth; a half counts as a whole. */
export function includedVat(total: Cents, rate: number): Cents {
  return cents(Math.floor((total * rate) / (100 + rate) + 0.5));
}

/** Names and amounts of the sum: goods, discount, delivery; the VAT line only when the seller has said what it is. */
export function totalsRows(
  deal: Deal,
  { money, count }: Formats,
  words: GoodsWords,
  vatRate: number | null | undefined,
): { rows: [string, string][]; vat: [string, string] | null } {
  const rows: [string, string][] = [[words.goods, money(goodsTotal(deal.lines))]];
  if (deal.discountCents > 0) rows.push([words.discount, `−${money(deal.discountCents)}`]);
  if (deal.deliveryCents > 0) rows.push([words.deliveryCost, money(deal.deliveryCents)]);
  if (vatRate === undefined) return { rows, vat: null };
  if (vatRate === null) return { rows, vat: [words.noVat, '—'] };
  return { rows, vat: [words.vat(count(vatRate)), money(includedVat(deal.totalCents, vatRate))] };
}

/** The sum at the right under the goods; it is never torn apart. */
export function totalsBlock(deal: Deal, formats: Formats, words: GoodsWords, vatRate: number | null | undefined): Node {
  const { rows, vat } = totalsRows(deal, formats, words, vatRate);
  const last = { bold: true, fontSize: 12 };
  const plain = ([label, amount]: [string, string]): Node[] => [{ text: label, color: MUTED }, figure(amount)];
  const total: Node[] = [
    { text: words.total, ...last },
    { ...figure(formats.money(deal.totalCents)), ...last },
  ];
  const body = [...rows.map(plain), total, ...(vat ? [plain(vat)] : [])];
  return {
    unbreakable: true,
    margin: [0, 10, 0, 0],
    columns: [
      { width: '*', text: '' },
      { width: 'auto', layout: 'noBorders', table: { widths: ['auto', 'auto'], body } },
    ],
  };
}
