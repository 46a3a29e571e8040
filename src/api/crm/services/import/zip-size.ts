import { readFile } from 'node:fs/promises';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LARGEST_UNPACKED = 400 * 1024 * 1024;

/**
 * Throws for a workbook that would unpack to more than 400 MB, by the sizes in the archive's own directory: a few kilobytes
 * can hold gigabytes of zeros. (APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16.)
 */
export async function refuseSwollenZip(file: string): Promise<void> {
  const bytes = await readFile(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('the archive has no directory');
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new Error('the archive is damaged');
    unpacked += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (unpacked > LARGEST_UNPACKED) throw new Error('the archive unpacks to more than 400 MB');
}
