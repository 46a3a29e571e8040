import { statement } from '../../../../platform/database/statement';
import type { DuplicateReason } from '../../domain/duplicates/reasons';
import { CUSTOMER_COLUMNS, type CustomerRow } from '../select-customers';

/** A pair of records, as row ids. */
export interface PairRow {
  id: number;
  document_id: string;
  first_id: number;
  second_id: number;
  reason: DuplicateReason;
  score: string;
  found_at: Date;
  dismissed_at: Date | null;
  dismissed_by_name: string | null;
}

const COLUMNS = 'd.id, d.document_id, d.first_id, d.second_id, d.reason, d.score, d.found_at, d.dismissed_at, d.dismissed_by_name';
const OPEN = (c: string): string => `${c}.deleted_at is null and ${c}.merged_into_id is null and ${c}.erased_at is null`;
const MATCHES = `customer_duplicates d join customers a on a.id = d.first_id join customers b on b.id = d.second_id
  where ${OPEN('a')} and ${OPEN('b')} and (d.dismissed_at is not null) = $1::boolean and ($2::text is null or d.reason = $2)
    and ($3::text is null or a.document_id = $3 or b.document_id = $3)`;

/** A page of pairs, the likeliest first. */
export const listPairs = statement<
  [isDismissed: boolean, reason: string | null, customer: string | null, limit: number, offset: number],
  PairRow
>('list_duplicates', `select ${COLUMNS} from ${MATCHES} order by d.score desc, d.id limit $4 offset $5`);

/** How many there are. */
export const countPairs = statement<[isDismissed: boolean, reason: string | null, customer: string | null], { n: number }>(
  'count_duplicates',
  `select count(*)::int as n from ${MATCHES}`,
);

/** One pair, whatever became of its records. */
export const selectPair = statement<[documentId: string], PairRow>(
  'select_duplicate',
  `select ${COLUMNS} from customer_duplicates d where d.document_id = $1`,
);

/** Sets or takes back that two records are two people; no row when it was so already. */
export const markDismissed = statement<[documentId: string, isDismissed: boolean, byName: string], PairRow>(
  'dismiss_duplicate',
  `update customer_duplicates d set dismissed_at = case when $2::boolean then now() end, dismissed_by_name = case when $2::boolean then $3::text end, updated_at = timezone('UTC', now())
   where d.document_id = $1 and (d.dismissed_at is not null) <> $2::boolean returning ${COLUMNS}`,
);

/** Customers by row id. */
export const selectByIds = statement<[ids: number[]], CustomerRow>(
  'select_customers_by_ids',
  `select ${CUSTOMER_COLUMNS} from customers c where c.id = any($1::int[])`,
);
