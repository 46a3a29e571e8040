import { csvCells, EXPORT_COLUMNS, harmless, headingsOf, type ExportRow } from './export-table';

const row: ExportRow = {
  number: '2026-000001',
  created: '2026-11-21 14:05:00',
  status: 'ready_for_delivery',
  payment: 'paid',
  channel: 'counter',
  customer: '=HYPERLINK("http://x")',
  phone: '+79991234567',
  email: null,
  manager: null,
  total: '1234.50',
  discount: '0.00',
  delivery_cost: '10.00',
  city: null,
  address: '-1+1',
  lines: 3,
  comment: '@sum',
};

describe('a cell of the export', () => {
  it.each(['=1+1', '+1+1', '-1', '@sum', '\t=1', '\r=1', '\n=1', '＝1', '+7 999', '+79991234567!A1', '+1234567890123456'])(
    'guards %j',
    (text) => {
      expect(harmless(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'Anna', '+79991234567', 'a=b', '2026-000001', "'=1", '(1)'])('leaves %j as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });
});

describe('a row of the export', () => {
  it('has a cell for every column, in the reader’s language', () => {
    expect(csvCells(row, 'en')).toEqual([
      '2026-000001',
      '2026-11-21 14:05:00',
      'Ready',
      'Paid',
      'Counter',
      '\'=HYPERLINK("http://x")',
      '+79991234567',
      '',
      '',
      '1234.50',
      '0.00',
      '10.00',
      '',
      "'-1+1",
      '3',
      "'@sum",
    ]);
    expect(csvCells(row, 'ru').slice(2, 5)).toEqual(['Готов к выдаче', 'Оплачен', 'Касса']);
    expect(csvCells({ ...row, channel: 'desk' }, 'ru')[4]).toBe('Стол заказов');
  });

  it('has a heading for every column', () => {
    for (const locale of ['ru', 'en'] as const) {
      expect(headingsOf(locale)).toHaveLength(EXPORT_COLUMNS.length);
      expect(new Set(headingsOf(locale)).size).toBe(EXPORT_COLUMNS.length);
    }
  });
});
