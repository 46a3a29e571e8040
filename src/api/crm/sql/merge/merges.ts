import { statement } from '../../../../platform/database/statement';

/** Days within which a merge can be undone. */
export const UNDO_DAYS = 30;

/** A merge with both records' names. */
export interface MergeRow {
  id: number;
  document_id: string;
  at: Date;
  by_name: string;
  undone_at: Date | null;
  undone_by_name: string | null;
  from_document_id: string;
  from_name: string | null;
  into_document_id: string;
  into_name: string | null;
  into_is_open: boolean;
  undo_until: Date;
  is_in_time: boolean;
}

const COLUMNS = `m.id, m.document_id, m.at, m.by_name, m.undone_at, m.undone_by_name, f.document_id as from_document_id, f.name as from_name,
  i.document_id as into_document_id, i.name as into_name, i.merged_into_id is null and i.erased_at is null and f.erased_at is null as into_is_open,
  m.at + interval '${UNDO_DAYS} days' as undo_until, m.at + interval '${UNDO_DAYS} days' > now() as is_in_time`;
const TABLES = 'customer_merges m join customers f on f.id = m.from_id join customers i on i.id = m.into_id';

/** Merges of a customer (document id), or all; the newest first. */
export const listMerges = statement<[customer: string | null], MergeRow>(
  'list_merges',
  `select ${COLUMNS} from ${TABLES} where $1::text is null or f.document_id = $1 or i.document_id = $1 order by m.id desc limit 200`,
);

/** One merge. */
export const selectMerge = statement<[documentId: string], MergeRow>(
  'select_merge',
  `select ${COLUMNS} from ${TABLES} where m.document_id = $1`,
);

/** The same with what it moved, its row locked. */
export const lockMerge = statement<[documentId: string], MergeRow & { snapshot: unknown }>(
  'lock_merge',
  `select ${COLUMNS}, m.snapshot::json as snapshot from ${TABLES} where m.document_id = $1 for update of m`,
);

export const insertMerge = statement<
  [documentId: string, from: number, into: number, snapshot: string, staffId: number | null, byName: string],
  { id: number }
>(
  'insert_merge',
  `insert into customer_merges (document_id, from_id, into_id, snapshot, by_staff_id, by_name, at, created_at, updated_at, published_at)
   values ($1, $2, $3, $4, $5::int, $6, now(), timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())) returning id`,
);

export const markMergeUndone = statement<[id: number, byName: string], never>(
  'mark_merge_undone',
  `update customer_merges set undone_at = now(), undone_by_name = $2, updated_at = timezone('UTC', now()) where id = $1`,
);
