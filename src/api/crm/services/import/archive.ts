import { readFile } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { Unreadable } from './unreadable';

const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const LARGEST_MB = 64;

/** A file inside an archive, still packed. */
export interface Entry {
  name: string;
  method: number;
  packed: Buffer;
}

/** What lies in a zip archive, by its directory (APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16). */
export async function entriesOf(file: string): Promise<Entry[]> {
  const bytes = await readFile(file);
  const end = bytes.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0 || end + 22 > bytes.length) throw damaged();
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw damaged();
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * The content of an entry, piece by piece. Stops with `Unreadable` behind 64 MB, counted while unpacking: the sizes that an
 * archive states may be lies, and a few kilobytes can hold gigabytes.
 */
export async function* unpack({ method, packed }: Entry): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of method === STORED ? [packed] : inflated(packed)) {
    size += chunk.length;
    if (size > LARGEST_MB * 1024 * 1024)
      throw new Unreadable(`unpacks to more than ${LARGEST_MB} MB; split it into smaller files or save it as CSV`);
    yield chunk;
  }
}

/** The whole content of an entry, at most 64 MB. */
export async function unpackWhole(entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of unpack(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* inflated(packed: Buffer): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 65_536 });
  inflate.end(packed);
  try {
    for await (const chunk of inflate) yield chunk as Buffer;
  } finally {
    inflate.destroy();
  }
}

function damaged(): Unreadable {
  return new Unreadable('is not an XLSX file or is damaged; save it as XLSX again');
}
