import { statement } from '../../../platform/database/statement';
import { identityOrigin } from './identity-origin';

/**
 * Creates a customer under one identity, or nothing when somebody holds that identity: the unique identity row
 * is taken first, so of two orders at once with one new phone exactly one creates the customer.
 */
export const createCustomer = statement<
  [documentId: string, name: string, phone: string | null, email: string | null, city: string | null, kind: string, value: string],
  { id: number }
>(
  'create_customer',
  `with fresh as (select nextval(pg_get_serial_sequence('customers', 'id'))::int as id where ${identityOrigin('order')}),
   identity as (
     insert into customer_identities (document_id, customer_id, kind, value, origin, created_at, updated_at, published_at)
     select $1 || 'i', fresh.id, $6, $7, 'order', now(), now(), now() from fresh
     on conflict (kind, value) do nothing returning customer_id)
   insert into customers (id, document_id, name, phone, email, city, sex, category, created_at, updated_at, published_at)
   select identity.customer_id, $1, $2, $3, $4, $5, 'unknown', 'new', now(), now(), now() from identity
   returning id`,
);
