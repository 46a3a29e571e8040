import fs from 'node:fs';
import type { Command } from 'commander';
import { z } from 'zod';
import { isDay } from '../../src/api/analytics/domain/models/calendar';
import { forecastSeries, isTooShort, type ForecastWish } from '../../src/api/analytics/domain/models/holt-winters';
import * as answers from '../../src/api/analytics/domain/models/model-answers';
import { readBaskets, readPurchases, readSeries } from '../../src/api/analytics/services/files/read-files';
import { FileFault } from '../../src/api/analytics/services/files/table-file';
import { EXIT_REFUSED } from '../cli/exit-codes';
import { fileArgument } from '../cli/in-artel';
import { printResult } from '../cli/result';

const day = z.string().refine(isDay, 'is not a date; expected YYYY-MM-DD');
const number = z.coerce.number({ error: 'is not a number' });
const share = number.min(0, 'must be at least 0').max(1, 'must be at most 1');
const list = z
  .string()
  .transform((text) => text.split(',').map(Number))
  .refine((terms) => terms.every(Number.isFinite), 'must be numbers separated by commas');

const schema = z.object({
  date: day.optional(),
  calibrationEnd: day.optional(),
  unit: z.enum(['week', 'day'], 'must be week or day').default('week'),
  predict: number.positive('must be above 0').optional(),
  months: number.int('must be a whole number').min(1, 'must be at least 1').max(600, 'must be at most 600').default(12),
  discount: number.min(0, 'must be at least 0').default(0.01),
  season: number.int('must be a whole number').min(2, 'must be at least 2').max(400, 'must be at most 400').default(7),
  horizon: number.int('must be a whole number').min(1, 'must be at least 1').max(3_660, 'must be at most 3660').default(30),
  level: number.gt(0, 'must be above 0').lt(100, 'must be below 100').default(95),
  alpha: share.optional(),
  beta: share.optional(),
  gamma: share.optional(),
  l0: number.optional(),
  b0: number.optional(),
  s0: list.optional(),
  support: share.gt(0, 'must be above 0').default(0.01),
  confidence: share.default(0.5),
});

type Options = z.output<typeof schema>;

/** What each model prints of a file's text. */
const MODELS: Record<string, (text: string, options: Options) => object> = {
  repeat: (text) => answers.repeatAnswer(readPurchases(text)),
  rfm: (text, { date }) => answers.rfmAnswer(readPurchases(text), date),
  cohorts: (text) => answers.cohortsAnswer(readPurchases(text)),
  bgnbd: (text, { calibrationEnd: end, unit, predict }) => answers.bgNbdAnswer(readPurchases(text), { end, unit, predict }),
  clv: (text, { calibrationEnd: end, months, discount }) => answers.clvAnswer(readPurchases(text), { end, months, discount }),
  baskets: (text, { support, confidence }) => answers.basketsAnswer(readBaskets(text), { support, confidence }),
  forecast,
};

/** Adds `analytics`: a model over anyone's own file, without a server or a database. */
export function addAnalytics(program: Command): void {
  program
    .command('analytics')
    .description('Answer a model from a file of your own as one JSON object; no server is needed.')
    .argument('<model>', Object.keys(MODELS).join(', '))
    .requiredOption(
      '--file <file>',
      'customer,date,amount (repeat, rfm, cohorts, bgnbd, clv); date,value (forecast); one basket a line (baskets)',
    )
    .option('--date <day>', 'rfm: as of this day (the last one of the file)')
    .option('--calibration-end <day>', 'bgnbd, clv: what comes after is left out (the last day of the file)')
    .option('--unit <unit>', 'bgnbd: week or day (week)')
    .option('--predict <units>', 'bgnbd: answer for each customer what to expect in so many units')
    .option('--months <count>', 'clv: how far ahead (12)')
    .option('--discount <rate>', 'clv: discount a month (0.01)')
    .option('--season <steps>', 'forecast: length of a season (7)')
    .option('--horizon <steps>', 'forecast: steps ahead (30)')
    .option('--level <percent>', 'forecast: coverage of the interval (95)')
    .option('--alpha <number>', 'forecast: fixed instead of fitted')
    .option('--beta <number>', 'forecast: fixed instead of fitted')
    .option('--gamma <number>', 'forecast: fixed instead of fitted')
    .option('--l0 <number>', 'forecast: first level')
    .option('--b0 <number>', 'forecast: first slope')
    .option('--s0 <numbers>', 'forecast: first seasonal terms a,b,…, newest first')
    .option('--support <share>', 'baskets: least share of the baskets (0.01)')
    .option('--confidence <share>', 'baskets: least confidence of a rule (0.5)')
    .action((model: string, { file, ...given }: Record<string, string>, command: Command) => answer(model, file ?? '', given, command));
}

function answer(model: string, file: string, given: Record<string, string>, command: Command): void {
  const run = MODELS[model];
  if (!run) return command.error(`error: "${model}" is not a model; there are ${Object.keys(MODELS).join(', ')}`, { exitCode: 2 });
  const options = schema.safeParse(given);
  if (!options.success) return command.error(`error: ${wordsOf(options.error, given)}`, { exitCode: 2 });
  try {
    printResult(run(fs.readFileSync(fileArgument(file), 'utf8'), options.data));
  } catch (error) {
    refuse(file, error);
  }
}

function forecast(text: string, { season, horizon, level, alpha, beta, gamma, l0, b0, s0 }: Options): object {
  if (s0 && s0.length !== season) throw new answers.TooLittleToTell(`--s0 holds ${s0.length} terms; a season of ${season} has ${season}`);
  const series = readSeries(text).map(({ value }) => value);
  const wish: ForecastWish = { season, horizon, level, params: { alpha, beta, gamma }, start: { level: l0, slope: b0, season: s0 } };
  const found = forecastSeries(series, wish);
  if (isTooShort(found))
    throw new answers.TooLittleToTell(
      `The file has ${found.given} values; a season of ${season} needs at least ${found.needed} of them for a forecast`,
    );
  return found;
}

/** What is wrong with the file, on standard error; a fault of the program itself goes on. */
function refuse(file: string, error: unknown): void {
  const isMissing = error instanceof Error && 'syscall' in error;
  if (!isMissing && !(error instanceof FileFault) && !(error instanceof answers.TooLittleToTell)) throw error;
  process.stderr.write(`${file}: ${error.message}\n`);
  process.exitCode = EXIT_REFUSED;
}

function wordsOf(error: z.ZodError, given: Record<string, string>): string {
  return error.issues
    .map(({ path, message }) => {
      const field = String(path[0]);
      const option = field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return `--${option} ${given[field] ?? ''}: ${message}`;
    })
    .join('; ');
}
