/** A column of a chart's table twin: its head and how a row's value is shown and exported. */
export interface Column<Row> {
  head: string;
  /** For people. */
  show: (row: Row) => string;
  /** For files: a number where it is one. */
  value: (row: Row) => string | number | null;
  isNumber?: boolean;
}

/** What a chart shows, as a table. */
export interface TableTwin<Row = never> {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
}

const DANGEROUS = /^[=+\-@\t\r]/;

/** One CSV field; text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = DANGEROUS.test(value) ? `'${value}` : value;
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as CSV that Excel opens by a double click: semicolons, decimal commas, UTF-8 with its mark. */
export function toCsv<Row>({ columns, rows }: TableTwin<Row>): Blob {
  const lines = [columns.map(({ head }) => field(head)), ...rows.map((row) => columns.map(({ value }) => field(value(row))))];
  return new Blob([`\ufeff${lines.map((line) => line.join(';')).join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
}
