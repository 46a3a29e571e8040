import { statement } from '../../../platform/database/statement';

type Values = [string, string, number | null, string, string, string | null, string | null, string | null, string | null, string | null];

/** Document id, actor kind, id, name, action, subject, subject id, before and after (JSON text), address. */
export const insertAuditEntry = statement<Values, never>(
  'insert_audit_entry',
  `insert into audit_entries (document_id, actor_kind, actor_id, actor_name, action, subject, subject_id, before, after, address,
                              at, created_at, updated_at, published_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now(), now(), now(), now())`,
);
