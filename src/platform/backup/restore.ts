import path from 'node:path';
import { Client } from 'pg';
import { readArchive } from './archive';
import type { OnTable } from './dump-database';
import { placeFiles } from './kept-files';
import { loadDatabase } from './load-database';
import { BackupRefused, type KeptFolder, type Manifest } from './manifest';
import { withSpool } from './spool';

/** What to restore and where to. */
export interface RestoreOrder {
  file: string;
  databaseUrl: string;
  folders: readonly KeptFolder[];
  /** Replace what a database holds already. */
  force: boolean;
  /** Makes the tables of this version in the database (a boot does). */
  migrate: () => Promise<void>;
  onTable: OnTable;
}

/**
 * Checks the whole archive, makes the schema, then replaces the data in one transaction and the files after it.
 * Throws `BackupRefused`, with nothing changed, for a damaged archive, a database that is not empty (without
 * `force`) or one that a server is using.
 */
export async function restore({ file, databaseUrl, folders, force, migrate, onTable }: RestoreOrder): Promise<Manifest> {
  return withSpool(path.dirname(file), async (spool) => {
    const manifest = await readArchive(file, spool);
    await withClient(databaseUrl, (client) => refuseUsed(client, force));
    await migrate();
    await withClient(databaseUrl, (client) => loadDatabase(client, spool, manifest, onTable));
    await placeFiles(manifest, spool, folders);
    return manifest;
  });
}

async function refuseUsed(client: Client, force: boolean): Promise<void> {
  const { rows } = await client.query<{ tables: number; users: number }>(
    `select (select count(*)::int from pg_tables where schemaname = 'public') as tables,
            (select count(*)::int from pg_stat_activity where datname = current_database() and application_name like 'artel%' and pid <> pg_backend_pid()) as users`,
  );
  if (rows[0]?.users) throw new BackupRefused('A server is running on this database: stop it first');
  if (rows[0]?.tables && !force)
    throw new BackupRefused(
      `The database is not empty (${rows[0].tables} tables): restore into an empty one, or replace everything in it with --force`,
    );
}

async function withClient<T>(databaseUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'artel restore',
    options: '-c TimeZone=UTC -c search_path=public',
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
