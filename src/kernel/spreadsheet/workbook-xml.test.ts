import type { Table } from './table';
import { packageParts, rowXml, sheetEnd, sheetStart, xmlText } from './workbook-xml';

describe('text in a workbook', () => {
  it.each([
    ['a < b & c > "d"', 'a &lt; b &amp; c &gt; "d"'],
    ['one\r\ntwo\rthree\n\tfour', 'one\ntwo\nthree\n\tfour'],
    ['a\u0000b\u0008\u001Fc\uFFFEd\uFFFF', 'abcd'],
    ['😀 Ёж ₽', '😀 Ёж ₽'],
    ['_x000D_ _xZZZZ_ _x1_', '_x005F_x000D_ _xZZZZ_ _x1_'],
    ['=1+1', '=1+1'],
  ])('of %j is %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });
});

interface Sale {
  buyer: string | null;
  day: string;
  at: string;
  sum: string;
  pieces: number;
}
const table: Table<Sale> = {
  title: 'Sales',
  columns: [
    { kind: 'text', width: 20, title: 'Buyer', value: ({ buyer }) => buyer },
    { kind: 'date', width: 10, title: 'Day', value: ({ day }) => day },
    { kind: 'moment', width: 16, title: 'At', value: ({ at }) => at },
    { kind: 'money', width: 10, title: 'Sum', value: ({ sum }) => sum },
    { kind: 'count', width: 10, title: 'Комментарий', value: ({ pieces }) => pieces },
  ],
};
const sale: Sale = { buyer: 'A & B', day: '2026-11-21', at: '2026-11-21 12:00:00', sum: '1234.50', pieces: 3 };

describe('a row of a workbook', () => {
  it('has numbers as numbers, days and times as days since 1899, and no empty cells', () => {
    const xml = rowXml(table, sale, 7);
    expect(xml).toContain('<c r="A7" s="2" t="inlineStr"><is><t xml:space="preserve">A &amp; B</t></is></c>');
    expect(xml).toContain('<c r="B7" s="6"><v>46347</v></c>');
    expect(xml).toContain('<c r="C7" s="3"><v>46347.5</v></c>');
    expect(xml).toContain('<c r="D7" s="4"><v>1234.5</v></c>');
    expect(xml).toContain('<c r="E7" s="5"><v>3</v></c>');
    expect(rowXml(table, { ...sale, buyer: null }, 7)).not.toContain('r="A7"');
    expect(rowXml(table, { ...sale, buyer: '' }, 7)).not.toContain('r="A7"');
  });

  it('stands between a heading and a filter over all columns', () => {
    expect(sheetStart(table)).toContain('<c r="E1" s="1" t="inlineStr"><is><t xml:space="preserve">Комментарий</t>');
    expect(sheetEnd(table, 7)).toContain('<autoFilter ref="A1:E7"/>');
  });
});

it('names every sheet of a workbook in each of its lists', () => {
  const parts = packageParts(2, 'Orders');
  expect(parts['xl/workbook.xml']).toContain('<sheet name="Orders 2" sheetId="2" r:id="rId2"/>');
  expect(parts['[Content_Types].xml']).toContain('/xl/worksheets/sheet2.xml');
  expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="worksheets/sheet2.xml"');
});
