import { Option, type Command } from 'commander';
import { ON_EXISTING, type OnExisting } from '../../src/api/crm/domain/import/fields';
import { importFile } from '../../src/api/crm/services/import/import-file';
import { Refusal } from '../../src/platform/http/refusal';
import { fileArgument, inArtel } from '../cli/in-artel';
import { startProgress } from '../cli/progress';

interface Options {
  onExisting: OnExisting;
  tag: string[];
  encoding?: string;
  delimiter?: string;
  dryRun?: boolean;
}

const SHOWN_PROBLEMS = 20;

/** Adds `import-customers`: customers of a CSV or XLSX file, columns told by their headings. Exit code 1 when nothing could be imported. */
export function addImportCustomers(program: Command): void {
  program
    .command('import-customers')
    .description('Add the customers of a CSV or XLSX file; its headings say what is what. Running it again changes nothing more.')
    .argument('<file>', 'the file')
    .addOption(
      new Option('--on-existing <what>', 'for who is there already: fill empty fields, overwrite, or skip')
        .choices(ON_EXISTING)
        .default('fill'),
    )
    .option('--tag <name>', 'a tag for every customer of the file; may be given several times', collect, [])
    .addOption(new Option('--encoding <name>', 'of a CSV; found out when left out').choices(['utf-8', 'windows-1251', 'utf-16le']))
    .option('--delimiter <sign>', 'of a CSV; found out when left out')
    .option('--dry-run', 'write nothing, report what would happen')
    .action(async (source: string, options: Options) => {
      const file = fileArgument(source);
      await inArtel(async (strapi) => {
        const bar = startProgress('Rows');
        try {
          const { onExisting, tag: tags, encoding, delimiter, dryRun = false } = options;
          const summary = await importFile(strapi, file, { dryRun, onExisting, tags, reading: { encoding, delimiter } }, (done, total) => {
            bar.update(done, total);
            if (done >= total) bar.end();
          });
          for (const { row, reason } of summary.errors.slice(0, SHOWN_PROBLEMS)) process.stderr.write(`row ${row}: ${reason}\n`);
          return { result: summary, isDone: summary.read > summary.failed };
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          process.stderr.write(`${error.message}\n`);
          return {
            result: { read: 0, created: 0, updated: 0, skipped: 0, failed: 0, errors: [{ row: 0, reason: error.message }] },
            isDone: false,
          };
        }
      });
    });
}

function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}
