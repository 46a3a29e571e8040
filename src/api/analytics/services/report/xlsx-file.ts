import type ExcelJS from 'exceljs';
import { kindOf, type CellKind, type Report } from '../../domain/report/report';

const FORMAT: Record<CellKind, string> = { text: '@', money: '# ##0.00', count: '# ##0.##', share: '0.0%' };
const NAME_LIMIT = 31;

/** A sheet's name as Excel allows it. */
function sheetName(title: string, at: number): string {
  return `${at + 1}. ${title.replaceAll(/[*?:\\/[\]]/g, ' ')}`.slice(0, NAME_LIMIT);
}

/** Fills a workbook with the report: a sheet a table, real numbers, a frozen heading. */
export function fillWorkbook(workbook: ExcelJS.Workbook, report: Report): void {
  workbook.creator = report.shop;
  workbook.title = `${report.title}, ${report.subtitle}`;
  report.tables.forEach((table, at) => {
    const sheet = workbook.addWorksheet(sheetName(table.title, at), { views: [{ state: 'frozen', ySplit: 3 }] });
    sheet.addRow([table.title]).font = { bold: true, size: 14 };
    sheet.addRow([[report.subtitle, table.note].filter(Boolean).join('. ')]).font = { color: { argb: 'FF62627B' } };
    sheet.addRow(table.columns.map(({ head }) => head)).font = { bold: true };
    table.rows.forEach((row, index) => {
      const added = sheet.addRow(row);
      row.forEach((_value, column) => {
        added.getCell(column + 1).numFmt = FORMAT[kindOf(table, index, column)];
      });
    });
    table.columns.forEach(({ head, kind }, column) => {
      sheet.getColumn(column + 1).width = kind === 'text' ? 34 : Math.max(14, head.length + 2);
    });
  });
}
