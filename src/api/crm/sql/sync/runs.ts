import { statement } from '../../../../platform/database/statement';

/** Where a full synchronisation stands. `cursor` is the last order or customer that is done, by `phase`. */
export interface RunRow {
  id: number;
  phase: 'orders' | 'customers';
  cursor: number;
  last_order_id: number;
  last_customer_id: number;
  created: number;
  updated: number;
  failed: number;
  errors: { order?: string; customer?: string; reason: string }[];
  started_at: Date;
}

const COLUMNS = 'id, phase, cursor, last_order_id, last_customer_id, created, updated, failed, errors::json as errors, started_at';

/** The run of this mode that was interrupted less than a day ago, if there is one; older ones are given up. */
export const unfinishedRun = statement<[mode: string], RunRow>(
  'sync_unfinished_run',
  `with old as (update sync_runs set state = 'abandoned', updated_at = now() where state = 'running' and started_at <= now() - interval '1 day')
   select ${COLUMNS} from sync_runs where mode = $1 and state = 'running' and started_at > now() - interval '1 day' order by id desc limit 1`,
);

/** Begins a run over the orders and customers there are now; whoever comes later is synchronised by their own order. */
export const beginRun = statement<[documentId: string, mode: string, phase: string], RunRow>(
  'sync_begin_run',
  `insert into sync_runs (document_id, mode, state, phase, cursor, last_order_id, last_customer_id, created, updated, failed, errors, started_at, created_at, updated_at, published_at)
   select $1, $2, 'running', $3, 0, coalesce((select max(id) from orders), 0), coalesce((select max(id) from customers), 0), 0, 0, 0, '[]', now(), now(), now(), now()
   returning ${COLUMNS}`,
);

/** Writes down what a portion did, in the portion's own transaction. */
export const advanceRun = statement<
  [id: number, phase: string, cursor: number, created: number, updated: number, failed: number, errors: string],
  never
>(
  'sync_advance_run',
  `update sync_runs set phase = $2, cursor = $3, created = created + $4, updated = updated + $5, failed = failed + $6,
     errors = case when jsonb_array_length(errors) < 1000 then errors || $7::jsonb else errors end, updated_at = now() where id = $1`,
);

/** The sums of a run that has ended, and how many customers there are. */
export type EndedRun = Pick<RunRow, 'errors'> & { created: number; updated: number; failed: number; total: number };

/** Ends a run. */
export const endRun = statement<[id: number], EndedRun>(
  'sync_end_run',
  `update sync_runs set state = 'done', finished_at = now(), updated_at = now() where id = $1
   returning created, updated, failed, errors::json as errors,
     (select count(*)::int from customers where deleted_at is null and merged_into_id is null and erased_at is null) as total`,
);
