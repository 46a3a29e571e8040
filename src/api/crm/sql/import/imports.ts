import { statement } from '../../../../platform/database/statement';
import type { ImportFormat, ImportState, RowOutcome } from '../../domain/import/fields';

/** How a file was read, as it is stored. */
export interface StoredReading {
  delimiter: string | null;
  encoding: string | null;
  hasHeading: boolean;
  sheet: string | null;
  sheets: string[];
  rows: number;
  columns: { index: number; heading: string | null; samples: string[] }[];
}

/** An import as it is stored; `run` counts its runs. */
export interface ImportRow {
  id: number;
  document_id: string;
  file_name: string;
  stored_as: string;
  format: ImportFormat;
  reading: StoredReading;
  mapping: Record<string, number>;
  options: { onExisting: 'fill' | 'overwrite' | 'skip'; tags: string[] };
  state: ImportState;
  dry_run: boolean | null;
  run: number;
  processed: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  problem: string | null;
  by_staff_id: number | null;
  by_name: string;
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
}

const COLUMNS = `m.id, m.document_id, m.file_name, m.stored_as, m.format, m.reading::json as reading, m.mapping::json as mapping, m.options::json as options, m.state,
  m.dry_run, m.run, m.processed, m.created, m.updated, m.unchanged, m.failed, m.problem, m.by_staff_id, m.by_name, m.created_at, m.started_at, m.finished_at`;

export const insertImport = statement<
  [
    documentId: string,
    fileName: string,
    storedAs: string,
    format: string,
    reading: string,
    mapping: string,
    options: string,
    staffId: number | null,
    byName: string,
  ],
  ImportRow
>(
  'insert_customer_import',
  `insert into customer_imports as m (document_id, file_name, stored_as, format, reading, mapping, options, state, dry_run, run, processed, created, updated, unchanged, failed,
     by_staff_id, by_name, created_at, updated_at, published_at)
   values ($1, $2, $3, $4, $5, $6, $7, 'uploaded', null, 0, 0, 0, 0, 0, 0, $8::int, $9, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())) returning ${COLUMNS}`,
);

export const listImports = statement<[], ImportRow>(
  'list_customer_imports',
  `select ${COLUMNS} from customer_imports m order by m.id desc limit 100`,
);

export const selectImport = statement<[documentId: string], ImportRow>(
  'select_customer_import',
  `select ${COLUMNS} from customer_imports m where m.document_id = $1`,
);

/** An import that is to run, by row id and number of the run. */
export const selectRun = statement<[id: number, run: number], ImportRow>(
  'select_customer_import_run',
  `select ${COLUMNS} from customer_imports m where m.id = $1 and m.run = $2`,
);

/** Keeps another reading; no row while a run goes on. */
export const saveReading = statement<[documentId: string, reading: string, mapping: string], ImportRow>(
  'save_import_reading',
  `update customer_imports m set reading = $2, mapping = $3, state = 'uploaded', updated_at = timezone('UTC', now())
   where m.document_id = $1 and m.state not in ('queued', 'running', 'forgotten') returning ${COLUMNS}`,
);

/** Begins the next run; no row while one goes on. */
export const queueRun = statement<[documentId: string, mapping: string, options: string, isDryRun: boolean], ImportRow>(
  'queue_import_run',
  `update customer_imports m set mapping = $2, options = $3, dry_run = $4, state = 'queued', run = m.run + 1, processed = 0, created = 0, updated = 0, unchanged = 0, failed = 0,
     problem = null, started_at = null, finished_at = null, updated_at = timezone('UTC', now())
   where m.document_id = $1 and m.state not in ('queued', 'running', 'forgotten') returning ${COLUMNS}`,
);

/** Takes a run up: a new one, or one whose worker died; a dry run begins anew. No row when it was cancelled. */
export const takeRun = statement<[id: number, run: number], ImportRow>(
  'take_import_run',
  `update customer_imports m set state = 'running', started_at = coalesce(m.started_at, now()), updated_at = timezone('UTC', now()),
     processed = case when m.dry_run then 0 else m.processed end, created = case when m.dry_run then 0 else m.created end,
     updated = case when m.dry_run then 0 else m.updated end, unchanged = case when m.dry_run then 0 else m.unchanged end, failed = case when m.dry_run then 0 else m.failed end
   where m.id = $1 and m.run = $2 and m.state in ('queued', 'running') returning ${COLUMNS}`,
);

/** Writes down a portion in its own transaction; no row when the run was cancelled. */
export const advanceRun = statement<
  [id: number, run: number, from: number, rows: number, created: number, updated: number, unchanged: number, failed: number],
  { id: number }
>(
  'advance_import_run',
  `update customer_imports m set processed = m.processed + $4, created = m.created + $5, updated = m.updated + $6, unchanged = m.unchanged + $7, failed = m.failed + $8,
     updated_at = timezone('UTC', now()) where m.id = $1 and m.run = $2 and m.state = 'running' and m.processed = $3 returning m.id`,
);

/** Ends a run; no row when it was cancelled meanwhile. */
export const endRun = statement<[id: number, run: number, state: string, problem: string | null], ImportRow>(
  'end_import_run',
  `update customer_imports m set state = $3, problem = $4, finished_at = now(), updated_at = timezone('UTC', now())
   where m.id = $1 and m.run = $2 and m.state = 'running' returning ${COLUMNS}`,
);

export const cancelRun = statement<[documentId: string], ImportRow>(
  'cancel_import_run',
  `update customer_imports m set state = 'cancelled', finished_at = now(), updated_at = timezone('UTC', now())
   where m.document_id = $1 and m.state in ('queued', 'running') returning ${COLUMNS}`,
);

export const dropReport = statement<[importId: number], never>(
  'drop_import_report',
  'delete from customer_import_rows where import_id = $1',
);

/** Adds lines of the report, from a JSON array. */
export const addReport = statement<[importId: number, rows: string], never>(
  'add_import_report',
  `insert into customer_import_rows (import_id, row_number, outcome, customer_id, label, field, reason, created_at, updated_at, published_at)
   select $1, r.row, r.outcome, r.customer, r.label, r.field, r.reason, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from jsonb_to_recordset($2::jsonb) r(row int, outcome text, customer int, label text, field text, reason text)
   on conflict (import_id, row_number) do nothing`,
);

/** A line of a report; `customer` is a document id. */
export interface ReportRow {
  row_number: number;
  outcome: RowOutcome;
  customer: string | null;
  label: string | null;
  field: string | null;
  reason: string | null;
}

/** Lines of the report behind a row, by outcome or all. */
export const readReport = statement<[importId: number, after: number, outcome: string | null, limit: number], ReportRow>(
  'read_import_report',
  `select r.row_number, r.outcome, c.document_id as customer, r.label, r.field, r.reason from customer_import_rows r left join customers c on c.id = r.customer_id
   where r.import_id = $1 and r.row_number > $2 and ($3::text is null or r.outcome = $3) order by r.row_number limit $4`,
);

/** Forgets imports that are older; answers the files to be deleted. */
export const forgetImports = statement<[days: number], { stored_as: string }>(
  'forget_customer_imports',
  `delete from customer_imports where created_at < timezone('UTC', now()) - make_interval(days => $1::int) and state not in ('queued', 'running') returning stored_as`,
);
