import { Command, CommanderError } from 'commander';
import { addAnalytics } from '../commands/analytics';
import { addBackup } from '../commands/backup';
import { addCheck } from '../commands/check';
import { addCreatePeople } from '../commands/create-people';
import { addDemo } from '../commands/demo';
import { addImportCatalog } from '../commands/import-catalog';
import { addRestore } from '../commands/restore';
import { addImportCustomers } from '../commands/import-customers';
import { addSyncCrm } from '../commands/sync-crm';
import { EXIT_REFUSED, EXIT_USAGE } from './exit-codes';
import { keepStandardOutputForResult } from './result';

/**
 * Parses the arguments and runs one command. `calledFrom` is the caller's folder: file names are relative to it.
 * Exit codes: 0 done, 1 failed or refused, 2 wrong usage, 78 wrong settings.
 */
export async function runArtel(args: readonly string[], calledFrom: string): Promise<void> {
  process.env.ARTEL_ROLE = 'cli';
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  process.env.INIT_CWD = calledFrom;
  const program = new Command('artel').description(
    'Command line of Artel. Works on the database of the running server, or on a stopped one.',
  );
  program.exitOverride().showHelpAfterError('(add --help for what is accepted)');
  for (const add of [
    addCreatePeople,
    addImportCatalog,
    addImportCustomers,
    addSyncCrm,
    addDemo,
    addCheck,
    addBackup,
    addRestore,
    addAnalytics,
  ])
    add(program);
  for (const command of program.commands) command.exitOverride().showHelpAfterError('(add --help for what is accepted)');
  try {
    const help = args.length === 0;
    if (help) program.outputHelp({ error: true });
    else await program.parseAsync(['node', 'artel', ...args]);
    process.exit(help ? EXIT_USAGE : process.exitCode);
  } catch (error) {
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : EXIT_USAGE);
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(EXIT_REFUSED);
  }
}

// The demo launcher runs this file itself, as a child.
if (require.main === module) {
  keepStandardOutputForResult();
  void runArtel(process.argv.slice(2), process.cwd());
}
