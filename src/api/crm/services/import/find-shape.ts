import { readFile } from 'node:fs/promises';
import { suggestMapping, type ImportFormat } from '../../domain/import/fields';
import type { StoredReading } from '../../sql/import/imports';
import { parseLines, type Line } from './parse-lines';
import { Unreadable } from './unreadable';
import { sheetsOf } from './workbook';

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

/** Reads a file through once, in the thread that calls. Throws `Unreadable`, or whatever a damaged file makes of it. */
export async function findShape(file: string, format: ImportFormat, wish: ReadingWish): Promise<StoredReading> {
  const found = format === 'csv' ? await csvReading(file, wish) : await xlsxReading(file, wish);
  const first: Line[] = [];
  let lines = 0;
  for await (const line of parseLines(file, { format, ...found })) {
    lines += 1;
    if (first.length <= SAMPLES) first.push(line);
  }
  if (lines === 0) throw new Unreadable('has no rows');
  const hasHeading = wish.hasHeading ?? looksLikeHeading(first[0]?.cells ?? []);
  return { ...found, hasHeading, rows: lines - (hasHeading ? 1 : 0), columns: columnsOf(first, hasHeading) };
}

type Found = Pick<StoredReading, 'delimiter' | 'encoding' | 'sheet' | 'sheets'>;

async function csvReading(file: string, wish: ReadingWish): Promise<Found> {
  const bytes = await readFile(file);
  const encoding = wish.encoding ?? encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, 65_536));
  if (head.includes('\0')) throw new Unreadable('is neither CSV nor XLSX');
  return { encoding, delimiter: wish.delimiter ?? delimiterOf(head), sheet: null, sheets: [] };
}

async function xlsxReading(file: string, wish: ReadingWish): Promise<Found> {
  const sheets = await sheetsOf(file);
  const names = sheets.map(({ name }) => name);
  const sheet = wish.sheet ?? sheets.find(({ isFilled }) => isFilled)?.name ?? names[0] ?? null;
  if (sheet === null) throw new Unreadable('is not an XLSX file or has no sheet; save it as XLSX again');
  if (!names.includes(sheet)) throw new Unreadable(`has no sheet "${sheet}"`);
  return { delimiter: null, encoding: null, sheet, sheets: names };
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
