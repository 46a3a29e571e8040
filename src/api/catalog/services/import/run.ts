import type { Core } from '@strapi/strapi';
import { systemClock } from '../../../../kernel/clock';
import type { ImportSummary, RowReport } from '../../domain/import/report';
import type { SourceFormat } from '../../domain/import/source-row';

const IMPORT_RUN = 'api::catalog.import-run';

/** Records that an import began; one without `finishedAt` was interrupted and may be run again. Gives its documentId. */
export async function beginRun(strapi: Core.Strapi, source: string): Promise<string> {
  const run = await strapi.documents(IMPORT_RUN).create({ data: { source, dryRun: false, startedAt: systemClock() } });
  return run.documentId;
}

/** Records how it ended, with the report of every row. */
export async function endRun(
  strapi: Core.Strapi,
  documentId: string,
  end: { format?: SourceFormat; summary: ImportSummary; rows: RowReport[] },
): Promise<void> {
  const data: Record<string, unknown> = { format: end.format, finishedAt: systemClock(), result: { ...end.summary, rows: end.rows } };
  await strapi.documents(IMPORT_RUN).update({ documentId, data });
}
