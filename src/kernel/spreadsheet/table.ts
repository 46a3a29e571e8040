/** How a column is written: text, local time of the shop (`2026-11-21 14:05:00`), a day, money with two decimals, a whole number. */
export type ColumnKind = 'text' | 'moment' | 'date' | 'money' | 'count';

/** One column of a table for spreadsheets; `width` in characters. Money comes as decimal text. */
export interface TableColumn<Row> {
  kind: ColumnKind;
  width: number;
  title: string;
  value: (row: Row) => string | number | null;
}

/** A table in one language; `title` names the sheet. Fewer than 26 columns. */
export interface Table<Row> {
  title: string;
  columns: readonly TableColumn<Row>[];
}

/** The cells of one CSV record, texts made safe for spreadsheets. */
export function csvCells<Row>({ columns }: Table<Row>, row: Row): string[] {
  return columns.map(({ kind, value }) => {
    const text = String(value(row) ?? '');
    return kind === 'text' ? harmless(text) : text;
  });
}

/** A plus and digits only is a phone: a spreadsheet can make a number of it, never a call. */
const PHONE = /^\+\d{1,15}$/;
/** What a spreadsheet takes for the beginning of a formula; the wide forms count too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that a spreadsheet would run as a formula gets a leading apostrophe; phones in E.164 stay as they are. */
export function harmless(text: string): string {
  return FORMULA.test(text) && !PHONE.test(text) ? `'${text}` : text;
}

/** Takes back what `harmless` did, for a file that is read in again. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
