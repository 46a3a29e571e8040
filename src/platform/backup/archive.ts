import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { asError, errorMessage } from '../error-code';
import { BACKUP_FORMAT, BackupRefused, MANIFEST_FILE, manifestSchema, type CheckedFile, type Manifest } from './manifest';

/** The only names an archive may contain; anything else could leave the folder it is unpacked into. */
const NAME = /^(manifest\.json|tables\/[\w.-]+\.copy|files\/(uploads|private)\/[^\0\\]+)$/;

/** Packs the manifest and the files it lists from `spool` into one .tar.gz (0600), which appears whole or not at all. */
export async function writeArchive(file: string, spool: string, manifest: Manifest): Promise<void> {
  const archive = pack();
  const written = pipeline(archive, createGzip(), createWriteStream(`${file}.part`, { mode: 0o600 }));
  const packed = packAll(archive, spool, manifest);
  await Promise.all([written, packed]);
  await fs.rename(`${file}.part`, file);
}

async function packAll(archive: ReturnType<typeof pack>, spool: string, manifest: Manifest): Promise<void> {
  archive.entry({ name: MANIFEST_FILE }, JSON.stringify(manifest, null, 1));
  for (const { file, bytes } of [...manifest.tables, ...manifest.files]) {
    await pipeline(createReadStream(path.join(spool, file)), archive.entry({ name: file, size: bytes }));
  }
  archive.finalize();
}

/** Unpacks an archive into `spool` and checks every byte against the manifest. Throws `BackupRefused`. */
export async function readArchive(file: string, spool: string): Promise<Manifest> {
  const digests = await unpack(file, spool).catch((error: unknown) => {
    throw error instanceof BackupRefused ? error : new BackupRefused(`${file} is not a backup, or is damaged: ${errorMessage(error)}`);
  });
  if (!digests.has(MANIFEST_FILE)) throw new BackupRefused(`${file} is not a backup of Artel: it has no ${MANIFEST_FILE}`);
  const manifest = readManifest(file, await fs.readFile(path.join(spool, MANIFEST_FILE), 'utf8'));
  const listed = [...manifest.tables, ...manifest.files];
  for (const expected of listed) {
    if (digests.get(expected.file) !== expected.sha256)
      throw new BackupRefused(
        `${file} is damaged: ${expected.file} ${digests.has(expected.file) ? 'differs from its checksum' : 'is missing'}`,
      );
  }
  return manifest;
}

function readManifest(file: string, text: string): Manifest {
  const found: unknown = JSON.parse(text);
  const parsed = manifestSchema.safeParse(found);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  if (issue?.path[0] === 'format')
    throw new BackupRefused(`${file} has another format than ${BACKUP_FORMAT}: restore it with the version of Artel that wrote it`);
  throw new BackupRefused(`${file} has a damaged manifest (${issue?.path.join('.')}: ${issue?.message})`);
}

async function unpack(file: string, spool: string): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  const entries = extract();
  entries.on('entry', (header, stream, next) => {
    unpackEntry(header.name, header.type ?? 'file', stream as AsyncIterable<Buffer>, spool).then(
      (digest) => {
        digests.set(header.name, digest);
        next();
      },
      (error: unknown) => entries.destroy(asError(error)),
    );
  });
  await pipeline(createReadStream(file), createGunzip(), entries);
  return digests;
}

async function unpackEntry(name: string, type: string, stream: AsyncIterable<Buffer>, spool: string): Promise<string> {
  if (type !== 'file' || !NAME.test(name) || name.split('/').includes('..'))
    throw new BackupRefused(`The archive holds "${name}", which no backup of Artel does`);
  const target = path.join(spool, name);
  await fs.mkdir(path.dirname(target), { recursive: true });
  const hash = createHash('sha256');
  const hashed = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of stream) {
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(hashed, createWriteStream(target, { mode: 0o600 }));
  return hash.digest('hex');
}

/** Size and checksum of a file of the spool. */
export async function checkedFile(spool: string, file: string): Promise<CheckedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path.join(spool, file)) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { file, bytes, sha256: hash.digest('hex') };
}
