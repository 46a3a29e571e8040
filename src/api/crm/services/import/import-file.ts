import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { invalid } from '../../../../platform/http/refusal';
import { SYSTEM } from '../../../accounts/contracts/actor';
import type { OnExisting } from '../../domain/import/fields';
import { readReport } from '../../sql/import/imports';
import { keepFile } from './import-files';
import { addImport, wantRun } from './imports';
import { formatOf } from './file-format';
import type { ReadingWish } from './find-shape';
import { readShape } from './read-in-thread';
import { runImport } from './run-import';

/** How a file is imported from the command line. */
export interface FileImport {
  dryRun: boolean;
  onExisting: OnExisting;
  tags: string[];
  reading: ReadingWish;
}

/** The last line of the command's output; `skipped` are rows that changed nothing. `errors` names at most 100 failed rows. */
export interface ImportSummary {
  read: number;
  created: number;
  updated: number;
  skipped: number;
  failed: number;
  errors: { row: number; reason: string }[];
}

const MOST_ERRORS = 100;

/** Imports a file with the mapping its headings suggest. 400 for a file that cannot be read or whose headings name no contact. */
export async function importFile(
  strapi: Core.Strapi,
  file: string,
  { dryRun, onExisting, tags, reading: wish }: FileImport,
  tell: (done: number, total: number) => void,
): Promise<ImportSummary> {
  const format = await formatOf(file, file);
  const shape = await readShape(file, format, wish);
  const storedAs = await keepFile(file);
  const run = await strapi.db.transaction(async ({ trx }) => {
    const added = await addImport(trx as Trx, SYSTEM, { fileName: path.basename(file), storedAs, format, reading: shape });
    if (!['phone', 'email', 'shortName'].some((field) => field in added.mapping))
      throw invalid(['file'], 'no heading names a phone, an e-mail or a short name');
    return wantRun(trx as Trx, SYSTEM, added.document_id, { mapping: added.mapping, options: { onExisting, tags }, dryRun });
  });
  const ended = await runImport(strapi, { importId: run.id, run: run.run }, tell);
  if (!ended || ended.state === 'failed') throw invalid(['file'], ended?.problem ?? 'the import was cancelled');
  const failed = await reading(strapi, (handle) => readReport(handle, run.id, 0, 'failed', MOST_ERRORS));
  return {
    read: ended.processed,
    created: ended.created,
    updated: ended.updated,
    skipped: ended.unchanged,
    failed: ended.failed,
    errors: failed.map(({ row_number: row, field, reason }) => ({ row, reason: [field, reason].filter(Boolean).join(': ') })),
  };
}
