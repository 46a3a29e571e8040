import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import type { Table } from '../../kernel/spreadsheet/table';
import { packageParts, ROWS_PER_SHEET, rowXml, sheetEnd, sheetPart, sheetStart } from '../../kernel/spreadsheet/workbook-xml';

/**
 * Writes a table as a workbook: real dates (shop's time) and numbers, bold frozen heading, a filter. Rows are made as `out` takes
 * them. Written by hand: 100,000 orders through exceljs' streaming writer took 117 MB and three times as long, since
 * it makes an object of every cell and ignores back-pressure. Rejects with an `AbortError` when nobody reads any more.
 */
export async function writeXlsx<Row>(out: Writable, batches: AsyncIterable<Row[]>, table: Table<Row>, signal: AbortSignal): Promise<void> {
  const { default: archiver } = await import('archiver');
  // Level 1 takes half the time of the default for a file 15 % larger.
  const zip = archiver('zip', { zlib: { level: 1 } });
  zip.pipe(out);
  const rows = new RowsInReach(batches);
  try {
    let sheets = 0;
    do {
      sheets += 1;
      const sheet = Readable.from(sheetXml(rows, table), { highWaterMark: 1 });
      sheet.once('error', (error) => zip.emit('error', error));
      zip.append(sheet, { name: sheetPart(sheets) });
      await once(zip, 'entry', { signal });
    } while (await rows.hasMore());
    for (const [name, xml] of Object.entries(packageParts(sheets, table.title))) zip.append(xml, { name });
    await zip.finalize();
  } catch (error) {
    zip.abort();
    throw error;
  }
}

/** The rows of all batches, taken in portions that never reach over the end of a sheet. */
class RowsInReach<Row> {
  private readonly batches: AsyncIterator<Row[]>;
  private batch: Row[] = [];

  constructor(batches: AsyncIterable<Row[]>) {
    this.batches = batches[Symbol.asyncIterator]();
  }

  async hasMore(): Promise<boolean> {
    if (this.batch.length > 0) return true;
    const next = await this.batches.next();
    this.batch = next.done ? [] : next.value;
    return this.batch.length > 0;
  }

  /** At most so many rows; none at the end. */
  async take(most: number): Promise<Row[]> {
    return (await this.hasMore()) ? this.batch.splice(0, most) : [];
  }
}

async function* sheetXml<Row>(rows: RowsInReach<Row>, table: Table<Row>): AsyncGenerator<string> {
  yield sheetStart(table);
  let written = 0;
  for (let taken = await rows.take(ROWS_PER_SHEET); taken.length > 0; taken = await rows.take(ROWS_PER_SHEET - written)) {
    const before = written + 2;
    yield taken.map((row, index) => rowXml(table, row, before + index)).join('');
    written += taken.length;
    if (written === ROWS_PER_SHEET) break;
  }
  yield sheetEnd(table, written + 1);
}
