import { statement } from '../../../platform/database/statement';

/** A customer as the sync needs it; `email_owner` is the customer that holds the order's e-mail already. */
export interface FoundCustomer {
  id: number;
  document_id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  city: string | null;
  is_deleted: boolean;
  email_owner: number | null;
}

const COLUMNS = `c.id, c.document_id, c.name, c.phone, c.email, c.city, c.deleted_at is not null as is_deleted`;

/** Finds by one identity (kind, value); the third value is the order's e-mail or null. */
export const findByIdentity = statement<[kind: string, value: string, email: string | null], FoundCustomer>(
  'find_customer_by_identity',
  `select ${COLUMNS}, (select e.customer_id from customer_identities e where e.kind = 'email' and e.value = $3) as email_owner
   from customer_identities i join customers c on c.id = i.customer_id
   where i.kind = $1 and i.value = $2`,
);

/** Finds by document id, whether in the trash or not; a record that was merged away leads to the one that stayed, an erased one to none. */
export const findByDocumentId = statement<[documentId: string, email: string | null], FoundCustomer>(
  'find_customer_by_document_id',
  `select ${COLUMNS}, (select e.customer_id from customer_identities e where e.kind = 'email' and e.value = $2) as email_owner
   from customers c
   where c.id = (select coalesce(x.merged_into_id, x.id) from customers x where x.document_id = $1) and c.erased_at is null`,
);
