import { readablePhone } from '../../../../kernel/phone-format';
import type { ShopDetails } from '../../../accounts/domain/shop-settings';
import type { Locale } from '../labels';
import { goodsTable, totalsBlock } from './goods';
import { contacts, taxNumbers } from './letterhead';
import { addressOf, type OrderPaper } from './order-paper';
import { a4, A4_WIDTH, facts, formatsOf, longText, MUTED, signature, type Formats, type Node, type PaperDocument } from './paper';
import { GOODS_WORDS, PAPER_WORDS, type PaperWords } from './paper-words';

/** «Счёт на оплату»: who is paid and where, what for, how much in figures and in words, signatures. A4. */
export function invoicePaper(paper: OrderPaper, locale: Locale): PaperDocument {
  const words = PAPER_WORDS[locale];
  const formats = formatsOf(paper, locale);
  const { seller } = paper;
  const title = words.invoice(paper.number, formats.date(paper.placedAt));
  return a4({
    title,
    author: seller.legalName ?? seller.name,
    locale,
    page: words.page,
    content: [
      ...sign(paper),
      ...bankDetails(seller, words, locale),
      { text: title, fontSize: 16, bold: true, margin: [0, 16, 0, 4], lineHeight: 1.1 },
      { canvas: [{ type: 'line', x1: 0, y1: 2, x2: A4_WIDTH, y2: 2, lineWidth: 1.2 }], margin: [0, 0, 0, 10] },
      parties(paper, words, formats),
      goodsTable(paper.lines, formats, GOODS_WORDS[locale]),
      totalsBlock(paper, formats, { ...GOODS_WORDS[locale], total: words.toPay }, paper.vatRate),
      closing(paper, formats, words),
    ],
  });
}

function sign({ logo, seller }: OrderPaper): Node[] {
  if (!logo) return [];
  const details = contacts(seller);
  const margin = [0, 0, 0, 12];
  return [
    {
      margin,
      columns: [
        { width: '*', image: logo, fit: [170, 44] },
        { width: '*', ...longText(details, 40), alignment: 'right', fontSize: 8, color: MUTED },
      ],
    },
  ];
}

/** The block that banks and book-keeping programs read; left out while the shop has given no account. */
function bankDetails(seller: ShopDetails, words: PaperWords, locale: Locale): Node[] {
  if (!seller.account) return [];
  const small = (text: string): Node => ({ text, fontSize: 7.5, color: MUTED });
  const cell = (value: string | null, caption: string): Node => ({ stack: [{ ...longText(value ?? '', 34) }, small(caption)] });
  const label = (text: string): Node => ({ text, color: MUTED });
  const name = seller.legalName ?? seller.name;
  return [
    {
      table: {
        widths: ['*', 58, 150],
        body: [
          [
            cell(seller.bank, words.bank),
            { stack: [label(words.bik), label(words.correspondentAccount)] },
            { stack: [seller.bik ?? '—', seller.correspondentAccount ?? '—'] },
          ],
          [
            { stack: [{ text: taxNumbers({ ...seller, ogrn: null }, locale) }, longText(name, 34), small(words.payee)] },
            label(words.account),
            seller.account,
          ],
        ],
      },
      layout: {
        hLineWidth: () => 0.7,
        vLineWidth: () => 0.7,
        hLineColor: () => MUTED,
        vLineColor: () => MUTED,
        paddingTop: () => 4,
        paddingBottom: () => 4,
      },
    },
  ];
}

function parties(paper: OrderPaper, words: PaperWords, { date, locale }: Formats): Node {
  const { seller, customer } = paper;
  const supplier = [seller.legalName ?? seller.name, taxNumbers(seller, locale), seller.address, readablePhone(seller.phone)]
    .filter(Boolean)
    .join(', ');
  const buyer = [customer.name, readablePhone(customer.phone), customer.email].filter(Boolean).join(', ');
  return facts([
    [words.supplier, supplier],
    [words.customer, buyer],
    [words.delivery, addressOf(paper.delivery)],
    [words.basis, words.order(paper.number, date(paper.placedAt))],
  ]);
}

function closing(paper: OrderPaper, formats: Formats, words: PaperWords): Node {
  const inWords = formats.words(paper.totalCents);
  return {
    unbreakable: true,
    stack: [
      { text: GOODS_WORDS[formats.locale].lineCount(paper.lines.length, formats.money(paper.totalCents)), margin: [0, 16, 0, 0] },
      ...(inWords ? [{ text: inWords, bold: true }] : []),
      { text: '', margin: [0, 6, 0, 0] },
      signature(words.director, paper.seller.director),
      signature(words.accountant, paper.seller.accountant),
    ],
  };
}
