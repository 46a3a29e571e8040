import fs from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { errorCode } from '../error-code';
import { writeArchive } from './archive';
import { dumpDatabase, type OnTable } from './dump-database';
import { spoolFiles } from './kept-files';
import { BACKUP_FORMAT, BackupRefused, type KeptFolder, type Manifest } from './manifest';
import { withSpool } from './spool';

/** What to back up and where to. */
export interface BackupOrder {
  databaseUrl: string;
  folders: readonly KeptFolder[];
  file: string;
  /** Version of Artel, for the manifest. */
  version: string;
  onTable: OnTable;
}

/**
 * Writes the database as of one moment and the kept folders into one .tar.gz. The shop goes on meanwhile.
 * Throws `BackupRefused` when the file exists. Secrets are not part of it.
 */
export async function backUp({ databaseUrl, folders, file, version, onTable }: BackupOrder): Promise<Manifest> {
  await refuseExisting(file);
  return withSpool(path.dirname(file), async (spool) => {
    const client = new Client({
      connectionString: databaseUrl,
      application_name: 'artel backup',
      options: '-c TimeZone=UTC -c search_path=public',
    });
    await client.connect();
    try {
      const database = await dumpDatabase(client, spool, onTable);
      // Files after rows: a row's picture is there, at worst with a picture too many.
      const files = await spoolFiles(folders, spool);
      const manifest: Manifest = { format: BACKUP_FORMAT, version, createdAt: new Date().toISOString(), ...database, files };
      await writeArchive(file, spool, manifest);
      return manifest;
    } finally {
      await client.end();
    }
  });
}

async function refuseExisting(file: string): Promise<void> {
  try {
    await fs.access(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  throw new BackupRefused(`${file} exists; a backup is never overwritten`);
}
