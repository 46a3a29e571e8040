import fs from 'node:fs';
import type { Command } from 'commander';
import { type z } from 'zod';
import { importCommandSchema, selectorMapSchema, type ImportCommand } from '../../src/api/catalog/contracts/import';
import type { RowReport } from '../../src/api/catalog/domain/import/report';
import { importCatalog, type ImportReport } from '../../src/api/catalog/services/import/import-catalog';
import { errorMessage } from '../../src/platform/error-code';
import { fileArgument, inArtel } from '../cli/in-artel';
import { startProgress } from '../cli/progress';

type Options = Record<string, unknown> & { selectors?: string; verbose?: boolean };

const SHOWN_PROBLEMS = 10;

/** Adds `import-catalog`: fills the catalogue from a feed, a page or JSON. Exit code 1 when nothing could be imported. */
export function addImportCatalog(program: Command): void {
  program
    .command('import-catalog')
    .description(
      'Fill the catalogue from a feed (RSS, Atom, YML, Google Merchant), a web page or JSON. Running it again updates what changed.',
    )
    .argument('<url|file>', 'address or file of the source')
    .option('--format <format>', 'rss, html or json; told from the source when left out')
    .option('--limit <rows>', 'how many rows are read (50)')
    .option('--price-from <amount>', 'lowest price drawn for rows without one (100)')
    .option('--price-to <amount>', 'highest price drawn (5000)')
    .option('--seed <text>', 'another seed draws other prices; the same one draws the same')
    .option('--stock <pieces>', 'first receipt of created products whose source names no quantity (0)')
    .option('--selectors <file>', 'JSON with CSS selectors {item, title, description, price, image, link, sku} for a page')
    .option('--allow-private', 'read private and loopback addresses too')
    .option('--dry-run', 'write nothing, report what would happen')
    .option('--verbose', 'list every row')
    .action(async (source: string, options: Options, command: Command) => {
      const request = readCommand(source, options, command);
      await inArtel(async (strapi) => {
        const bars = { rows: startProgress('Rows'), pictures: startProgress('Pictures') };
        const report = await importCatalog(strapi, request, ({ stage, done, total }) => {
          bars[stage].update(done, total);
          if (done === total) bars[stage].end();
        });
        tell(report, options.verbose ?? false);
        const { read, failed } = report.summary;
        return { result: report.summary, isDone: read > failed };
      });
    });
}

/** The command of the arguments; ends with exit code 2 and words about the wrong one. */
function readCommand(source: string, { verbose: _verbose, selectors, ...options }: Options, command: Command): ImportCommand {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
  const parsed = importCommandSchema.safeParse({
    ...options,
    source: isAddress ? source : fileArgument(source),
    selectors: selectors === undefined ? undefined : readSelectors(selectors, command),
  });
  return parsed.success ? parsed.data : command.error(`error: ${wordsOf(parsed.error)}`, { exitCode: 2 });
}

function readSelectors(file: string, command: Command): unknown {
  try {
    const map = selectorMapSchema.safeParse(JSON.parse(fs.readFileSync(fileArgument(file), 'utf8')));
    return map.success ? map.data : command.error(`error: --selectors: ${wordsOf(map.error)}`, { exitCode: 2 });
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'syscall' in error)) {
      return command.error(`error: --selectors: ${errorMessage(error)}`, { exitCode: 2 });
    }
    throw error;
  }
}

function wordsOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.map((part) => optionName(String(part))).join('.')}: ${message}`).join('; ');
}

function optionName(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function tell({ rows, notes, summary }: ImportReport, isVerbose: boolean): void {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  notes.forEach((note) => say(`note: ${note}`));
  if (isVerbose) rows.forEach((row) => say(lineOf(row)));
  const problems = [
    ...summary.errors.map(({ row, reason }) => `${row === 0 ? 'source' : `row ${row}`}: ${reason}`),
    ...rows.flatMap(({ row, warnings }) => warnings.map((warning) => `row ${row}: warning: ${warning}`)),
  ];
  problems.slice(0, isVerbose ? problems.length : SHOWN_PROBLEMS).forEach(say);
  if (!isVerbose && problems.length > SHOWN_PROBLEMS) say(`… and ${problems.length - SHOWN_PROBLEMS} more; --verbose lists all`);
}

function lineOf({ row, status, title, price, changes, reason }: RowReport): string {
  const columns = [
    String(row).padStart(5),
    status.padEnd(8),
    (price === undefined ? '' : price.toFixed(2)).padStart(12),
    title.slice(0, 60).padEnd(60),
  ];
  return `${columns.join('  ')}  ${reason ?? changes.join(', ')}`.trimEnd();
}
