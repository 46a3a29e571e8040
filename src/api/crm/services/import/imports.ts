import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import { enqueue } from '../../../../platform/queue/enqueue';
import type { Trx } from '../../../../platform/database/statement';
import { notFound, Refusal, invalid } from '../../../../platform/http/refusal';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import { staffIdOf } from '../../../accounts/services/staff';
import { importWanted } from '../../contracts/events';
import type { ImportBody, ImportRowBody } from '../../contracts/imports';
import { suggestMapping, type ImportField, type ImportFormat, type OnExisting, type RowOutcome } from '../../domain/import/fields';
import {
  cancelRun,
  insertImport,
  listImports,
  queueRun,
  readReport,
  saveReading,
  selectImport,
  type ImportRow,
  type StoredReading,
} from '../../sql/import/imports';
import { importBody } from './import-body';

/** A file that was uploaded, kept and read through. */
export interface KeptUpload {
  fileName: string;
  storedAs: string;
  format: ImportFormat;
  reading: StoredReading;
}

/** Which column is what, and what is done with the rows. */
export interface RunCommand {
  mapping: Partial<Record<ImportField, number>>;
  options: { onExisting: OnExisting; tags: string[] };
  dryRun: boolean;
}

/** Writes an uploaded file down as an import that waits for its mapping. */
export async function addImport(trx: Trx, actor: Actor, { fileName, storedAs, format, reading }: KeptUpload): Promise<ImportRow> {
  const options = JSON.stringify({ onExisting: 'fill', tags: [] });
  const mapping = JSON.stringify(mappingOf(reading));
  const id = documentId(randomBytes);
  const staffId = await staffIdOf(trx, actor);
  const [row] = await insertImport(trx, id, fileName, storedAs, format, JSON.stringify(reading), mapping, options, staffId, actor.name);
  if (!row) throw new Error('The import was not returned');
  await audit(trx, {
    actor,
    action: 'customer-import.upload',
    subject: 'customer-import',
    subjectId: id,
    after: { fileName, rows: reading.rows },
  });
  return row;
}

/** Imports, the newest first. */
export async function readImports(handle: Trx): Promise<ImportBody[]> {
  return (await listImports(handle)).map(importBody);
}

/** One import with its progress. 404 when there is none. */
export async function readImport(handle: Trx, id: string): Promise<ImportBody> {
  return importBody(await openImport(handle, id));
}

/** Keeps another reading of the file. 409 `IMPORT_RUNNING`. */
export async function keepReading(trx: Trx, id: string, reading: StoredReading): Promise<ImportBody> {
  const [row] = await saveReading(trx, id, JSON.stringify(reading), JSON.stringify(mappingOf(reading)));
  if (!row) throw isRunning();
  return importBody(row);
}

/** Has an import run in the background. 404, 410 `FILE_GONE`, 400 for a column the file has not, 409 `IMPORT_RUNNING`. */
export async function wantRun(trx: Trx, actor: Actor, id: string, { mapping, options, dryRun }: RunCommand): Promise<ImportRow> {
  const { reading, state } = await openImport(trx, id);
  if (state === 'forgotten') throw fileGone();
  const missing = Object.entries(mapping).find(([, column]) => column >= reading.columns.length);
  if (missing) throw invalid(['mapping', missing[0]], `is column ${missing[1]}, but the file has ${reading.columns.length}`);
  const columns = Object.values(mapping);
  if (new Set(columns).size < columns.length) throw invalid(['mapping'], 'names one column twice');
  const [row] = await queueRun(trx, id, JSON.stringify(mapping), JSON.stringify(options), dryRun);
  if (!row) throw isRunning();
  const after = { dryRun, mapping, ...options };
  await audit(trx, { actor, action: 'customer-import.run', subject: 'customer-import', subjectId: id, after });
  return row;
}

/** The same, with the job enqueued. */
export async function enqueueRun(trx: Trx, actor: Actor, id: string, command: RunCommand): Promise<ImportBody> {
  const row = await wantRun(trx, actor, id, command);
  await enqueue(trx, importWanted, { importId: row.id, run: row.run });
  return importBody(row);
}

/** Stops a run; a second time changes nothing. */
export async function cancelImport(trx: Trx, actor: Actor, id: string): Promise<ImportBody> {
  const [cancelled] = await cancelRun(trx, id);
  if (cancelled) await audit(trx, { actor, action: 'customer-import.cancel', subject: 'customer-import', subjectId: id });
  return importBody(cancelled ?? (await openImport(trx, id)));
}

/** Lines of the last run's report behind a row. */
export async function readImportRows(
  handle: Trx,
  id: string,
  { after, outcome, limit }: { after: number; outcome?: RowOutcome; limit: number },
): Promise<{ data: ImportRowBody[]; meta: { next: number | null } }> {
  const { id: importId } = await openImport(handle, id);
  const rows = await readReport(handle, importId, after, outcome ?? null, limit + 1);
  const shown = rows.slice(0, limit).map(({ row_number: row, ...others }) => ({ row, ...others }));
  return { data: shown, meta: { next: rows.length > limit ? (shown.at(-1)?.row ?? null) : null } };
}

/** An import's row. 404 when there is none. */
export async function openImport(handle: Trx, id: string): Promise<ImportRow> {
  const [row] = await selectImport(handle, id);
  if (!row) throw notFound('Import');
  return row;
}

function mappingOf({ hasHeading, columns }: StoredReading): Partial<Record<ImportField, number>> {
  return hasHeading ? suggestMapping(columns.map(({ heading }) => heading ?? '')) : {};
}

/** 410 `FILE_GONE`: the file is kept no more. */
export function fileGone(): Refusal {
  return new Refusal(410, 'The file is kept no more; upload it again', { code: 'FILE_GONE' });
}

function isRunning(): Refusal {
  return new Refusal(409, 'The import is running; wait for its end or cancel it', { code: 'IMPORT_RUNNING' });
}
