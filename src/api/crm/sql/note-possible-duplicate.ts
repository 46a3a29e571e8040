import { statement } from '../../../platform/database/statement';

/** Writes down once that a customer's e-mail belongs to another customer already. */
export const notePossibleDuplicate = statement<[customerDocumentId: string, otherId: number, email: string], never>(
  'note_possible_duplicate',
  `insert into audit_entries (document_id, actor_kind, actor_name, action, subject, subject_id, after, at, created_at, updated_at, published_at)
   select md5(random()::text), 'system', 'Artel', 'crm.possible-duplicate', 'api::crm.customer', $1::text,
     jsonb_build_object('other', (select document_id from customers where id = $2::int), 'email', $3::text), now(), now(), now(), now()
   where not exists (select 1 from audit_entries a where a.action = 'crm.possible-duplicate' and a.subject_id = $1::text and a.after ->> 'email' = $3::text)`,
);
