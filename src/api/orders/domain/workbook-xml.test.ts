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

describe('a row of a workbook', () => {
  const row = {
    number: '2026-000001',
    created: '2026-11-21 12:00:00',
    status: 'new',
    payment: 'unpaid',
    channel: 'desk',
    customer: 'A & B',
    phone: null,
    email: null,
    manager: null,
    total: '1234.50',
    discount: '0.00',
    delivery_cost: '10.00',
    city: '',
    address: null,
    lines: 3,
    comment: null,
  } as const;

  it('has numbers as numbers, the time as days since 1899, and no empty cells', () => {
    const xml = rowXml(row, 7, 'en');
    expect(xml).toContain('<c r="B7" s="3"><v>46347.5</v></c>');
    expect(xml).toContain('<c r="F7" s="2" t="inlineStr"><is><t xml:space="preserve">A &amp; B</t></is></c>');
    expect(xml).toContain('<c r="J7" s="4"><v>1234.5</v></c>');
    expect(xml).toContain('<c r="O7" s="5"><v>3</v></c>');
    expect(xml).not.toContain('r="G7"');
    expect(xml).not.toContain('r="M7"');
  });

  it('stands between a heading and a filter over all columns', () => {
    expect(sheetStart('ru')).toContain('<c r="P1" s="1" t="inlineStr"><is><t xml:space="preserve">Комментарий</t>');
    expect(sheetEnd(7)).toContain('<autoFilter ref="A1:P7"/>');
  });
});

it('names every sheet of a workbook in each of its lists', () => {
  const parts = packageParts(2, 'en');
  expect(parts['xl/workbook.xml']).toContain('<sheet name="Orders 2" sheetId="2" r:id="rId2"/>');
  expect(parts['[Content_Types].xml']).toContain('/xl/worksheets/sheet2.xml');
  expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="worksheets/sheet2.xml"');
});
