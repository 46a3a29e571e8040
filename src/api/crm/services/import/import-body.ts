import type { ImportBody } from '../../contracts/imports';
import type { ImportRow } from '../../sql/import/imports';

/** An import as the API shows it. */
export function importBody(row: ImportRow): ImportBody {
  const { processed, created, updated, unchanged, failed, problem, format, state, reading, mapping, options } = row;
  return {
    documentId: row.document_id,
    fileName: row.file_name,
    format,
    state,
    reading,
    mapping,
    options,
    isDryRun: row.dry_run,
    processed,
    created,
    updated,
    unchanged,
    failed,
    problem,
    by: row.by_name,
    createdAt: row.created_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    finishedAt: row.finished_at?.toISOString() ?? null,
  };
}
