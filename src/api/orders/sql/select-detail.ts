import { statement } from '../../../platform/database/statement';
import { CARD_COLUMN, type CardRow } from './select-cards';
import { COMMENTS_COLUMN, LINES_COLUMN, ORDER_COLUMNS, type CommentJson, type LineJson } from './select-order';

/** What is free of a line's product, beside what anybody has reserved; null where the product is gone. */
export interface LineStock {
  documentId: string;
  free: number | null;
  threshold: number;
  isArchived: boolean;
}

/** One order with all that its page shows. */
export interface DetailRow extends CardRow {
  lines: LineJson[];
  comments: CommentJson[];
  stock: LineStock[];
  reached: Record<string, string>;
  counts: { history: number; letters: number; files: number };
}

const STOCK_COLUMN = `(select coalesce(json_agg(json_build_object('documentId', l.document_id, 'free', p.on_hand - p.reserved,
    'threshold', coalesce(p.low_stock_threshold, 0), 'isArchived', p.archived_at is not null)), '[]'::json)
  from order_lines_order_lnk lo join order_lines l on l.id = lo.order_line_id
  left join order_lines_product_lnk lp on lp.order_line_id = l.id left join products p on p.id = lp.product_id where lo.order_id = o.id) as stock`;

const REACHED_COLUMN = `(select coalesce(json_object_agg(r."to", r.at), '{}'::json)
  from (select e."to", max(e.at) as at from order_events e where e.order_id = o.id and e.kind = 'status' group by e."to") r) as reached`;

const COUNTS_COLUMN = `json_build_object('history', (select count(*) from order_events e where e.order_id = o.id),
  'letters', (select count(*) from order_letters l where l.order_id = o.id), 'files', (select count(*) from order_attachments a where a.order_id = o.id)) as counts`;

/** One order by its document id, for its page on the desk. */
export const selectDetail = statement<[documentId: string], DetailRow>(
  'select_order_detail',
  `select ${ORDER_COLUMNS}, ${CARD_COLUMN}, ${LINES_COLUMN}, ${COMMENTS_COLUMN}, ${STOCK_COLUMN}, ${REACHED_COLUMN}, ${COUNTS_COLUMN}
   from orders o where o.document_id = $1`,
);
