import { parse } from 'csv-parse/sync';

/** A row of a text table with the number of the line it begins on, from 1. */
export interface TableRow {
  line: number;
  fields: string[];
}

/** A fault of a file, in words that name the line and, where there is one, the column. */
export class FileFault extends Error {
  constructor(line: number, column: string | null, problem: string) {
    super(column === null ? `line ${line}: ${problem}` : `line ${line}, column ${column}: ${problem}`);
    this.name = 'FileFault';
  }
}

const DELIMITERS = [',', ';', '\t'];

/** The delimiter of a table by its first line: comma, semicolon or tab; null for columns set apart by blanks. */
function delimiterOf(text: string): string | null {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? null : (DELIMITERS[counts.indexOf(most)] ?? null);
}

/** Rows of a text table; empty lines are passed over. Throws `FileFault` for quotes that do not close. */
export function readTable(text: string, delimiter: string | null = delimiterOf(text)): TableRow[] {
  return delimiter === null ? readBlankSeparated(text) : readCsv(text, delimiter);
}

function readBlankSeparated(text: string): TableRow[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, fields: line.trim().split(/\s+/) }))
    .filter(({ fields }) => fields.some((field) => field !== ''));
}

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

function readCsv(text: string, delimiter: string): TableRow[] {
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[];
    return records.map(({ record, info }) => ({ line: info.lines, fields: record }));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const { lines = 1 } = error as { lines?: number };
    throw new FileFault(lines, null, error.message);
  }
}
