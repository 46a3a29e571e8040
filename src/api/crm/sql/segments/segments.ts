import { statement } from '../../../../platform/database/statement';
import type { SegmentRules } from '../../domain/segments/rules';

/** A segment as it is kept; `owner_id` is the marketer (`up_users.id`) it belongs to, null for the shop's own. */
export interface SegmentRow {
  id: number;
  document_id: string;
  name: string;
  rules: SegmentRules;
  owner_id: number | null;
  created_by_name: string | null;
  created_at: Date;
  updated_at: Date;
}

export const SEGMENT_COLUMNS =
  's.id, s.document_id, s.name, s.rules::json as rules, s.owner_id, s.created_by_name, s.created_at, s.updated_at';

/** One segment that this owner may see; null sees all. */
export const selectSegment = statement<[documentId: string, ownerId: number | null], SegmentRow>(
  'select_segment',
  `select ${SEGMENT_COLUMNS} from segments s where s.document_id = $1 and ($2::int is null or s.owner_id = $2)`,
);

export const insertSegment = statement<
  [documentId: string, name: string, rules: string, ownerId: number | null, byName: string],
  SegmentRow
>(
  'insert_segment',
  `insert into segments as s (document_id, name, rules, owner_id, created_by_name, created_at, updated_at, published_at)
   values ($1, $2, $3, $4, $5, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())) returning ${SEGMENT_COLUMNS}`,
);

/** Changes what is not null. */
export const changeSegment = statement<[documentId: string, ownerId: number | null, name: string | null, rules: string | null], SegmentRow>(
  'change_segment',
  `update segments s set name = coalesce($3, s.name), rules = coalesce($4::jsonb, s.rules), updated_at = timezone('UTC', now())
   where s.document_id = $1 and ($2::int is null or s.owner_id = $2) returning ${SEGMENT_COLUMNS}`,
);

export const dropSegment = statement<[documentId: string, ownerId: number | null], SegmentRow>(
  'drop_segment',
  `delete from segments s where s.document_id = $1 and ($2::int is null or s.owner_id = $2) returning ${SEGMENT_COLUMNS}`,
);
