import { open } from 'node:fs/promises';
import type { ImportFormat } from '../../domain/import/fields';
import { unreadable } from './unreadable';

/** What kind of file it is, by its first bytes; one that is named .xlsx has to be one. 400 `FILE_UNREADABLE` for an old workbook or something else. */
export async function formatOf(file: string, name: string): Promise<ImportFormat> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return 'xlsx';
    if (head.equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) throw unreadable('is an old workbook (.xls); save it as .xlsx');
    if (/\.xlsx$/i.test(name)) throw unreadable('is not an XLSX file; save it as XLSX or CSV again');
    return 'csv';
  } finally {
    await handle.close();
  }
}
