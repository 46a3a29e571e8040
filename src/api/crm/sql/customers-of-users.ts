import { statement } from '../../../platform/database/statement';

/** Storefront users (`up_users.id`) → the customer record linked to each. */
export const customersLinkedToUsers = statement<[userIds: number[]], { user_id: number; document_id: string; name: string | null }>(
  'customers_linked_to_users',
  `select l.user_id, c.document_id, c.name from customers_user_lnk l join customers c on c.id = l.customer_id
   where l.user_id = any($1::int[]) and c.deleted_at is null`,
);
