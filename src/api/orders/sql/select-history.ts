import { statement } from '../../../platform/database/statement';

/** One entry of the history; `changes` is JSON text. */
export interface HistoryRow {
  kind: string;
  from: string | null;
  to: string | null;
  actor_kind: 'guest' | 'client' | 'staff' | 'system';
  actor_name: string | null;
  at: Date;
  changes: string | null;
  note: string | null;
  internal: boolean | null;
}

/** The history of an order, oldest first. */
export const selectHistory = statement<[orderId: number], HistoryRow>(
  'select_order_history',
  `select kind, "from", "to", actor_kind, actor_name, at, changes::text as changes, note, internal from order_events where order_id = $1 order by id`,
);
