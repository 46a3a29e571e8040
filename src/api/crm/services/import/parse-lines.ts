import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import type { CellValue } from 'exceljs';
import { MOST_COLUMNS, MOST_ROWS, type ImportFormat } from '../../domain/import/fields';
import { Unreadable } from './unreadable';
import { rowsOf, sheetsOf } from './workbook';

/** How a file is read: CSV by delimiter and encoding, XLSX by the name of its sheet (null: the first). */
export interface LineReading {
  format: ImportFormat;
  delimiter: string | null;
  encoding: string | null;
  sheet: string | null;
}

/** A line of a file; `row` is its number as a spreadsheet counts, from 1. Empty lines are left out. */
export interface Line {
  row: number;
  cells: string[];
}

/** What Excel itself allows. */
const LONGEST_CELL = 32_767;
const LAST_ROW = 1_048_576;
const LONGEST_LINE = 1_000_000;

/** How many characters a line has. */
export function weightOf({ cells }: Line): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0);
}

/** The lines of a file, one by one. Throws `Unreadable` when it is too large, whatever else when it is damaged. */
export async function* parseLines(file: string, reading: LineReading): AsyncGenerator<Line> {
  let lines = 0;
  for await (const line of reading.format === 'csv' ? csvLines(file, reading) : xlsxLines(file, reading.sheet)) {
    lines += 1;
    if (lines > MOST_ROWS + 1) throw new Unreadable(`has more than ${MOST_ROWS} rows; split it into smaller files`);
    yield line;
  }
}

async function* csvLines(file: string, { delimiter, encoding }: LineReading): AsyncGenerator<Line> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter: delimiter ?? ',',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: LONGEST_LINE,
  });
  const source = createReadStream(file);
  const text = decoder(encoding ?? 'utf-8');
  source.once('error', (error) => text.destroy(error));
  text.once('error', (error) => parser.destroy(error));
  source.pipe(text).pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { records: number; empty_lines: number } }>) {
      const line = { row: info.records + info.empty_lines, cells: record };
      refuseWide(line.row, record.length);
      if (isFilled(line)) yield line;
    }
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** Bytes of an encoding → UTF-8; a letter that lies across two chunks stays whole, the byte order mark goes. */
function decoder(encoding: string): Transform {
  const decode = new TextDecoder(encoding);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, decode.decode(chunk, { stream: true }));
    },
    flush(done) {
      done(null, decode.decode());
    },
  });
}

async function* xlsxLines(file: string, wanted: string | null): AsyncGenerator<Line> {
  const sheets = await sheetsOf(file);
  const sheet = wanted === null ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (!sheet) return;
  for await (const row of rowsOf(file, sheet)) {
    if (row.number > LAST_ROW) throw new Unreadable('is damaged: it has a row that no spreadsheet can have');
    // Before the cells are looked at: a row with one cell at its far end is as long as one that is full.
    refuseWide(row.number, row.cellCount);
    const cells: string[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      cells[column - 1] = textOf(cell.value);
    });
    const line = { row: row.number, cells: Array.from(cells, (cell) => cell ?? '') };
    if (isFilled(line)) yield line;
  }
}

function isFilled(line: Line): boolean {
  const long = line.cells.findIndex((cell) => cell.length > LONGEST_CELL);
  if (long >= 0) {
    const place = `row ${line.row}, column ${long + 1}`;
    throw new Unreadable(`has a cell of more than ${LONGEST_CELL} characters (${place}); shorten or delete it`);
  }
  if (weightOf(line) > LONGEST_LINE) throw new Unreadable(`has more than ${LONGEST_LINE} characters in row ${line.row}; shorten it`);
  return line.cells.some((cell) => cell.trim() !== '');
}

function refuseWide(row: number, columns: number): void {
  if (columns > MOST_COLUMNS)
    throw new Unreadable(`has more than ${MOST_COLUMNS} columns (row ${row}); delete the columns that are not needed`);
}

/** A cell as text: days as `1990-05-17`, numbers without exponents, formulas by their result. */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return textOf(value.result as CellValue);
  return 'text' in value ? textOf(value.text as CellValue) : '';
}
