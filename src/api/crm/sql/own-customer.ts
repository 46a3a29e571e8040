import { statement } from '../../../platform/database/statement';

/** A storefront user's name and e-mail, locked so that two first requests make one record. */
export const lockUserContact = statement<[userId: number], { username: string; email: string | null; confirmed: boolean | null }>(
  'lock_user_contact',
  'select username, lower(email) as email, confirmed from up_users where id = $1 for update',
);

/** Links a customer to a user; no row when either has a link already. */
export const linkUser = statement<[customerId: number, userId: number], { document_id: string }>(
  'link_customer_to_user',
  `with link as (
     insert into customers_user_lnk (customer_id, user_id) select $1, $2
     where not exists (select 1 from customers_user_lnk l where l.customer_id = $1 or l.user_id = $2) returning customer_id)
   select c.document_id from link join customers c on c.id = link.customer_id`,
);

/** A record of its own for a user whose e-mail says nothing about who they are. */
export const insertNamedCustomer = statement<[documentId: string, name: string], { id: number }>(
  'insert_named_customer',
  `insert into customers (document_id, name, short_name, sex, category, created_at, updated_at, published_at)
   values ($1, $2, $2, 'unknown', 'new', timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())) returning id`,
);
