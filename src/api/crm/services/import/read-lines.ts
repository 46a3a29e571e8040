import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import type { CellValue, Row } from 'exceljs';
import type { ImportFormat } from '../../domain/import/fields';

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

const MOST_COLUMNS = 500;
const LONGEST_LINE = 1_000_000;

/** The lines of a file, one by one, whatever its size. Throws when it is damaged. */
export function readLines(file: string, reading: LineReading): AsyncGenerator<Line> {
  return reading.format === 'csv' ? csvLines(file, reading) : xlsxLines(file, reading.sheet);
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
      const cells = record.slice(0, MOST_COLUMNS);
      if (cells.some((cell) => cell.trim() !== '')) yield { row: info.records + info.empty_lines, cells };
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

async function* xlsxLines(file: string, sheet: string | null): AsyncGenerator<Line> {
  for await (const { name, rows } of xlsxSheets(file)) {
    if (sheet !== null && name !== sheet) continue;
    for await (const row of rows) {
      const cells = cellsOf(row);
      if (cells.some((cell) => cell.trim() !== '')) yield { row: row.number, cells };
    }
    return;
  }
}

/** The sheets of a workbook with their rows, as they lie in the file. */
export async function* xlsxSheets(file: string): AsyncGenerator<{ name: string; rows: AsyncIterable<Row> }> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  let ordinal = 0;
  for await (const sheet of workbook as AsyncIterable<AsyncIterable<Row> & { name?: string }>) {
    ordinal += 1;
    yield { name: sheet.name ?? `Sheet ${ordinal}`, rows: sheet };
  }
}

function cellsOf(row: Row): string[] {
  const cells: string[] = [];
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    if (column <= MOST_COLUMNS) cells[column - 1] = textOf(cell.value);
  });
  return Array.from(cells, (cell) => cell ?? '');
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
