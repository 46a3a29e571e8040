import fs from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { environment } from '../../src/platform/database/environment';
import { backUp } from '../../src/platform/backup/back-up';
import type { KeptFolder } from '../../src/platform/backup/manifest';
import { fileArgument, overDatabase } from '../cli/in-artel';
import { startProgress } from '../cli/progress';

/** The folders of this installation that belong into a backup. */
export function keptFolders(): KeptFolder[] {
  return [
    { name: 'uploads', folder: path.resolve('public/uploads') },
    { name: 'private', folder: path.join(environment().dataDir, 'private') },
  ];
}

/** Adds `backup`: database, uploads and private files into one file. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description(
      'Write the database, the uploads and the private files into one .tar.gz, while the shop goes on. Holds personal data; secrets.json is not in it.',
    )
    .argument('<file>', 'archive to write; must not exist')
    .action((name: string) =>
      overDatabase(async (databaseUrl) => {
        const file = fileArgument(name);
        const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
        const progress = startProgress('Backing up tables');
        const manifest = await backUp({ databaseUrl, file, version, folders: keptFolders(), onTable: progress.update });
        progress.end();
        const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
        return {
          result: { file, version, createdAt: manifest.createdAt, tables: manifest.tables.length, rows, files: manifest.files.length },
        };
      }),
    );
}
