import { open, readFile } from 'node:fs/promises';
import { errorMessage } from '../../../../platform/error-code';
import { Refusal } from '../../../../platform/http/refusal';
import { MOST_ROWS, suggestMapping, type ImportFormat } from '../../domain/import/fields';
import type { StoredReading } from '../../sql/import/imports';
import { refuseSwollenZip } from './zip-size';
import { readLines, xlsxSheets, type Line } from './read-lines';

/** What somebody says about how the file is to be read; the rest is found out. */
export interface ReadingWish {
  delimiter?: string;
  encoding?: string;
  hasHeading?: boolean;
  sheet?: string;
}

const DELIMITERS = [';', ',', '\t', '|'];
const SAMPLES = 5;
const LONGEST_SAMPLE = 80;

/** What kind of file it is, by its first bytes. 400 `FILE_UNREADABLE` for an old workbook or something else. */
export async function formatOf(file: string): Promise<ImportFormat> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return 'xlsx';
    if (head.equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) throw unreadable('is an old workbook (.xls); save it as .xlsx');
    return 'csv';
  } finally {
    await handle.close();
  }
}

/** Reads a file through once: its columns with samples, the number of its rows, how it is encoded. 400 `FILE_UNREADABLE`. */
export async function readShape(file: string, format: ImportFormat, wish: ReadingWish = {}): Promise<StoredReading> {
  try {
    const found = format === 'csv' ? await csvReading(file, wish) : await xlsxReading(file, wish);
    const first: Line[] = [];
    let lines = 0;
    for await (const line of readLines(file, { format, ...found })) {
      lines += 1;
      if (first.length <= SAMPLES) first.push(line);
      if (lines > MOST_ROWS + 1) throw unreadable(`has more than ${MOST_ROWS} rows`);
    }
    if (lines === 0) throw unreadable('has no rows');
    const hasHeading = wish.hasHeading ?? looksLikeHeading(first[0]?.cells ?? []);
    return { ...found, hasHeading, rows: lines - (hasHeading ? 1 : 0), columns: columnsOf(first, hasHeading) };
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(`cannot be read: ${errorMessage(error)}`);
  }
}

type Found = Pick<StoredReading, 'delimiter' | 'encoding' | 'sheet' | 'sheets'>;

async function csvReading(file: string, wish: ReadingWish): Promise<Found> {
  const bytes = await readFile(file);
  const encoding = wish.encoding ?? encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, 65_536));
  if (head.includes('\0')) throw unreadable('is neither CSV nor XLSX');
  return { encoding, delimiter: wish.delimiter ?? delimiterOf(head), sheet: null, sheets: [] };
}

async function xlsxReading(file: string, wish: ReadingWish): Promise<Found> {
  await refuseSwollenZip(file);
  const sheets: string[] = [];
  let filled: string | undefined;
  for await (const { name, rows } of xlsxSheets(file)) {
    sheets.push(name);
    for await (const _row of rows) filled ??= name;
  }
  const sheet = wish.sheet ?? filled ?? sheets[0] ?? null;
  if (sheet === null || !sheets.includes(sheet)) throw unreadable(sheet === null ? 'has no sheet' : `has no sheet "${sheet}"`);
  return { delimiter: null, encoding: null, sheet, sheets };
}

/** UTF-8 unless it is none: then what Russian spreadsheets write. */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1251';
  }
}

/** The delimiter that the first line has most of, outside of quotes. */
function delimiterOf(head: string): string {
  const line = (head.split(/\r?\n/)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A first line with a phone, an address or a date in it is a row already. */
function looksLikeHeading(cells: readonly string[]): boolean {
  if (Object.keys(suggestMapping(cells)).length > 0) return true;
  return !cells.some((cell) => /\d{5}|@|\d[.-]\d/.test(cell));
}

function columnsOf(first: readonly Line[], hasHeading: boolean): StoredReading['columns'] {
  const width = Math.max(0, ...first.map(({ cells }) => cells.length));
  const samples = first.slice(hasHeading ? 1 : 0, SAMPLES + (hasHeading ? 1 : 0));
  return Array.from({ length: width }, (_, index) => ({
    index,
    heading: hasHeading ? (first[0]?.cells[index]?.trim().slice(0, LONGEST_SAMPLE) ?? null) : null,
    samples: samples.map(({ cells }) => (cells[index] ?? '').trim().replace(/\0/g, '').slice(0, LONGEST_SAMPLE)),
  }));
}

function unreadable(message: string): Refusal {
  return new Refusal(400, `file: ${message}`, { code: 'FILE_UNREADABLE', errors: [{ path: ['file'], message }] });
}
