import type { Core } from '@strapi/strapi';
import { errorMessage } from '../../../../platform/error-code';
import { environment } from '../../../../platform/database/environment';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { isRetryable } from '../../../../platform/http/sqlstate';
import type { Actor } from '../../../accounts/contracts/actor';
import type { ImportField } from '../../domain/import/fields';
import { labelOf, readRow, type RowReading } from '../../domain/import/read-row';
import { addReport, advanceRun, dropReport, endRun, takeRun, type ImportRow } from '../../sql/import/imports';
import { CRM_RACES } from '../operations';
import { shopDay } from '../shop-day';
import { doRows, type Doing, type GoodRow, type Reported } from './do-portion';
import { isKept, pathOf } from './import-files';
import { weightOf, type Line } from './parse-lines';
import { readLines } from './read-in-thread';

/** Rows done in one transaction: a second's work, so that live orders of the same people wait no longer. */
const AT_ONCE = 1_000;
const CHARACTERS_AT_ONCE = 8_000_000;
const RETRIES = 5;

interface Running {
  strapi: Core.Strapi;
  row: ImportRow;
  doing: Doing;
  how: RowReading;
}

/** Somebody cancelled the run, or another worker took it over. */
class RunIsOver extends Error {}

/**
 * Runs an import portion by portion. A portion's transaction also writes down how far the run is, so that a run whose worker
 * died goes on behind the last whole portion. A file that breaks off ends the run as `failed`; what was done stays.
 */
export async function runImport(
  strapi: Core.Strapi,
  { importId, run }: { importId: number; run: number },
  tell: (done: number, total: number) => void = () => undefined,
): Promise<ImportRow | null> {
  const [row] = await strapi.db.transaction(({ trx }) => takeRun(trx as Trx, importId, run));
  if (!row) return null;
  const isDry = row.dry_run === true;
  if (row.processed === 0) await strapi.db.transaction(({ trx }) => dropReport(trx as Trx, row.id));
  const today = await reading(strapi, (handle) => shopDay(handle));
  const how: RowReading = { mapping: row.mapping as Partial<Record<ImportField, number>>, region: environment().defaultRegion, today };
  const doing: Doing = {
    actor: actorOf(row),
    import: row.document_id,
    onExisting: row.options.onExisting,
    virtual: isDry ? new Map() : null,
  };
  try {
    if (!(await isKept(row.stored_as))) throw new Error('the file is not on this server any more; upload it again');
    await throughFile({ strapi, row, doing, how }, tell);
    return await end(strapi, row, isDry ? 'checked' : 'done', null);
  } catch (error) {
    if (error instanceof RunIsOver) return null;
    if (isOfDatabase(error)) throw error;
    return end(strapi, row, 'failed', errorMessage(error));
  }
}

/** An error of the database is tried again by the queue; one of the file would come again. */
function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && 'severity' in error;
}

async function end(strapi: Core.Strapi, row: ImportRow, state: string, problem: string | null): Promise<ImportRow | null> {
  const [ended] = await strapi.db.transaction(({ trx }) => endRun(trx as Trx, row.id, row.run, state, problem));
  if (ended) {
    const { created, updated, unchanged, failed } = ended;
    const counts = `created ${created}, updated ${updated}, unchanged ${unchanged}, failed ${failed}`;
    strapi.log.info(`crm: import ${row.document_id} ${state}: ${counts}${problem ? `: ${problem}` : ''}`);
  }
  return ended ?? null;
}

async function throughFile(running: Running, tell: (done: number, total: number) => void): Promise<void> {
  const { row } = running;
  const { reading: shape } = row;
  let waiting: Line[] = [];
  let weight = 0;
  let seen = 0;
  let done = row.processed;
  const flush = async (): Promise<void> => {
    await doPortion(running, done, waiting);
    done += waiting.length;
    waiting = [];
    weight = 0;
    tell(done, shape.rows);
  };
  for await (const line of readLines(pathOf(row.stored_as), { format: row.format, ...shape })) {
    seen += 1;
    // The heading, and what an interrupted run has done already.
    if (seen <= (shape.hasHeading ? 1 : 0) + row.processed) continue;
    waiting.push(line);
    weight += weightOf(line);
    if (waiting.length >= AT_ONCE || weight >= CHARACTERS_AT_ONCE) await flush();
  }
  if (waiting.length > 0) await flush();
}

/** One portion in one transaction. When a row of it cannot be written the portion is halved until that row stands alone. */
async function doPortion(running: Running, from: number, lines: readonly Line[]): Promise<void> {
  try {
    await inTransaction(running, (trx) => writePortion(trx, running, from, lines));
  } catch (error) {
    if (!isOfDatabase(error) || isRetryable(error, CRM_RACES)) throw error;
    if (lines.length === 1) return failLine(running, from, lines[0], errorMessage(error));
    const middle = Math.floor(lines.length / 2);
    await doPortion(running, from, lines.slice(0, middle));
    await doPortion(running, from + middle, lines.slice(middle));
  }
}

async function inTransaction({ strapi }: Running, work: (trx: Trx) => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await strapi.db.transaction(({ trx }) => work(trx as Trx));
      return;
    } catch (error) {
      if (!isRetryable(error, CRM_RACES) || attempt > RETRIES) throw error;
    }
  }
}

async function writePortion(trx: Trx, running: Running, from: number, lines: readonly Line[]): Promise<void> {
  const { row, doing, how } = running;
  const reported: Reported[] = [];
  const good: GoodRow[] = [];
  for (const line of lines) {
    const label = labelOf(line.cells, how);
    const read = readRow(line.cells, how);
    if (read.ok) good.push({ ...read.value, tags: [...new Set([...read.value.tags, ...row.options.tags])], row: line.row, label });
    else reported.push({ row: line.row, outcome: 'failed', customer: null, label, ...read.reason });
  }
  reported.push(...(await doRows(trx, doing, good)));
  await report(trx, row, from, reported);
}

async function failLine({ strapi, row, how }: Running, from: number, line: Line | undefined, reason: string): Promise<void> {
  if (!line) return;
  const failed: Reported = { row: line.row, outcome: 'failed', customer: null, label: labelOf(line.cells, how), field: null, reason };
  await strapi.db.transaction(({ trx }) => report(trx as Trx, row, from, [failed]));
}

async function report(trx: Trx, { id, run }: ImportRow, from: number, lines: readonly Reported[]): Promise<void> {
  await addReport(trx, id, JSON.stringify(lines));
  const count = (outcome: string): number => lines.filter((line) => line.outcome === outcome).length;
  const counts = [count('created'), count('updated'), count('unchanged'), count('failed')] as const;
  const [advanced] = await advanceRun(trx, id, run, from, lines.length, ...counts);
  if (!advanced) throw new RunIsOver('The run was cancelled');
}

function actorOf({ by_staff_id: staffId, by_name: name }: ImportRow): Actor {
  return { kind: staffId === null ? 'system' : 'staff', role: 'manager', userId: null, staffId, name };
}
