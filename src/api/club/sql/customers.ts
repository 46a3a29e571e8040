import { statement } from '../../../platform/database/statement';

/** A customer who can be written about: row id by documentId. */
export const customerRow = statement<[documentId: string], { id: number; document_id: string; name: string | null }>(
  'club_customer_row',
  `select c.id, c.document_id, c.name from customers c
   where c.document_id = $1 and c.deleted_at is null and c.merged_into_id is null and c.erased_at is null`,
);
