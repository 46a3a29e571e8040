import { statement } from '../../../platform/database/statement';

/** What to call the customers of these document ids; an erased one has no name any more. */
export const selectCustomerNames = statement<[documentIds: string[]], { document_id: string; name: string }>(
  'select_customer_names',
  `select document_id, coalesce(nullif(name, ''), nullif(short_name, ''), phone, email) as name from customers
   where document_id = any($1::text[]) and coalesce(nullif(name, ''), nullif(short_name, ''), phone, email) is not null`,
);
