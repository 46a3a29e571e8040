import type { MergeBody } from '../../contracts/duplicates';
import type { MergeRow } from '../../sql/merge/merges';

/** A merge as the API shows it. */
export function mergeBody(row: MergeRow): MergeBody {
  return {
    documentId: row.document_id,
    at: row.at.toISOString(),
    by: row.by_name,
    from: { documentId: row.from_document_id, name: row.from_name },
    into: { documentId: row.into_document_id, name: row.into_name },
    undoUntil: row.undo_until.toISOString(),
    canUndo: row.undone_at === null && row.is_in_time && row.into_is_open,
    undoneAt: row.undone_at?.toISOString() ?? null,
    undoneBy: row.undone_by_name,
  };
}
