import { PassThrough } from 'node:stream';
import type { Row } from 'exceljs';
import { entriesOf, unpack, unpackWhole, type Entry } from './archive';

/** A sheet of a workbook; `part` is its place in the archive. */
export interface Sheet {
  name: string;
  isFilled: boolean;
  part: string;
}

const SHEET_PART = /^xl\/worksheets\/sheet\d+\.xml$/;
const STRINGS_PART = 'xl/sharedStrings.xml';
const OTHER_PARTS = ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml', 'xl/styles.xml'];
const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** The sheets of a workbook as they lie in the file; of each only the beginning is unpacked. */
export async function sheetsOf(file: string): Promise<Sheet[]> {
  const entries = await entriesOf(file);
  const parts = entries.filter(({ name }) => SHEET_PART.test(name));
  const filled = new Set<string>();
  for (const part of parts) if (await hasRow(part)) filled.add(part.name);
  const probes = parts.map(({ name }): [string, string] => [name, sheetOf(filled.has(name) ? '<row r="1"></row>' : '')]);
  const sheets: Sheet[] = [];
  for await (const { name } of worksheets([...(await others(entries)), [STRINGS_PART, '<sst></sst>'], ...probes])) {
    const part = parts[sheets.length]?.name ?? '';
    sheets.push({ name: name ?? `Sheet ${sheets.length + 1}`, isFilled: filled.has(part), part });
  }
  return sheets;
}

/** The rows of one sheet. What is unpacked is counted, so that no part of the archive grows over 64 MB. */
export async function* rowsOf(file: string, { part }: Sheet): AsyncGenerator<Row> {
  const entries = await entriesOf(file);
  const strings = entries.find(({ name }) => name === STRINGS_PART);
  const own = entries.find(({ name }) => name === part);
  if (!own) return;
  const parts: Part[] = [
    ...(await others(entries)),
    // The strings come before the sheet, and always: a sheet that waits for them would be written to the disk.
    [STRINGS_PART, strings ? await unpackWhole(strings) : '<sst></sst>'],
    [part, await unpackWhole(own)],
  ];
  for await (const sheet of worksheets(parts)) yield* sheet;
}

type Part = [name: string, content: Buffer | string];

async function others(entries: readonly Entry[]): Promise<Part[]> {
  const found: Part[] = [];
  for (const part of OTHER_PARTS) {
    const entry = entries.find(({ name }) => name === part);
    if (entry) found.push([part, await unpackWhole(entry)]);
  }
  return found;
}

async function hasRow(entry: Entry): Promise<boolean> {
  let tail = '';
  for await (const chunk of unpack(entry)) {
    const text = tail + chunk.toString('latin1');
    if (/<row[\s/>]/.test(text)) return true;
    tail = text.slice(-5);
  }
  return false;
}

/** Reads an archive of only these parts, which were counted; the reader itself would unpack whatever there is. */
async function* worksheets(parts: readonly Part[]): AsyncGenerator<AsyncIterable<Row> & { name?: string }> {
  const [{ default: exceljs }, { default: archiver }] = await Promise.all([import('exceljs'), import('archiver')]);
  const zip = archiver('zip', { zlib: { level: 1 } });
  for (const [name, content] of parts) zip.append(content, { name });
  const bytes = zip.pipe(new PassThrough());
  const finished = zip.finalize();
  const reader = new exceljs.stream.xlsx.WorkbookReader(bytes, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  for await (const sheet of reader as AsyncIterable<AsyncIterable<Row> & { name?: string }>) yield sheet;
  await finished;
}
