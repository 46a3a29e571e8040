import { csvCells } from '../../../kernel/spreadsheet/table';
import { ordersTable, type ExportRow } from './export-table';

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

describe('a row of the export', () => {
  it('has a cell for every column, in the reader’s language', () => {
    expect(csvCells(ordersTable('en'), row)).toEqual([
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
    expect(csvCells(ordersTable('ru'), row).slice(2, 5)).toEqual(['Готов к выдаче', 'Оплачен', 'Касса']);
    expect(csvCells(ordersTable('ru'), { ...row, channel: 'desk' })[4]).toBe('Стол заказов');
  });

  it('has a heading for every column', () => {
    for (const locale of ['ru', 'en'] as const) {
      const titles = ordersTable(locale).columns.map(({ title }) => title);
      expect(titles.every(Boolean)).toBe(true);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});
