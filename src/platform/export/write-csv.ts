import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvCells, type Table } from '../../kernel/spreadsheet/table';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes a table as CSV by RFC 4180: commas, CRLF, decimal points, UTF-8 with a byte order mark. One dialect for every
 * reader; whoever needs the local one of a spreadsheet takes the XLSX.
 */
export async function writeCsv<Row>(out: Writable, batches: AsyncIterable<Row[]>, table: Table<Row>): Promise<void> {
  const { stringify } = await import('csv-stringify/sync');
  const print = (records: string[][]): string => stringify(records, { record_delimiter: 'windows' });
  async function* chunks(): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + print([table.columns.map(({ title }) => title)]);
    for await (const rows of batches) yield print(rows.map((row) => csvCells(table, row)));
  }
  await pipeline(Readable.from(chunks(), { highWaterMark: 1 }), out);
}
