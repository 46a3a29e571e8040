import type { Command } from 'commander';
import { restore } from '../../src/platform/backup/restore';
import { fileArgument, overDatabase, withStrapi } from '../cli/in-artel';
import { startProgress } from '../cli/progress';
import { keptFolders } from './backup';

/** Adds `restore`: the opposite of `backup`, also from the embedded server to another one and back. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description(
      'Check a backup, then replace the database, uploads and private files by it. The server must be stopped. Copy secrets.json yourself to keep API tokens and sessions working.',
    )
    .argument('<file>', 'archive written by backup')
    .option('--force', 'replace what a database that is not empty holds', false)
    .action((name: string, options: { force: boolean }) =>
      overDatabase(async (databaseUrl) => {
        const file = fileArgument(name);
        const progress = startProgress('Restoring tables');
        const migrate = () => withStrapi(async () => {});
        const manifest = await restore({
          file,
          databaseUrl,
          folders: keptFolders(),
          force: options.force,
          migrate,
          onTable: progress.update,
        });
        progress.end();
        const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
        return {
          result: {
            file,
            version: manifest.version,
            createdAt: manifest.createdAt,
            tables: manifest.tables.length,
            rows,
            files: manifest.files.length,
          },
        };
      }),
    );
}
