import { statement } from '../../../platform/database/statement';

/** What a message may say of its recipient. Money as numbers, dates ISO 8601. */
export interface RecipientRow {
  customer_id: number;
  name: string | null;
  short_name: string | null;
  phone: string | null;
  email: string | null;
  city: string | null;
  sex: string | null;
  birth_date: string | null;
  category: string | null;
  total_orders: number | null;
  total_spent: number | null;
  last_order_date: string | null;
}

const OWN_FIELDS = 'name, short_name, phone, email, city, sex, birth_date::text as birth_date';

/** Customers as the shop knows them. */
export const recipientsOfShop = statement<[customerIds: number[]], RecipientRow>(
  'recipients_of_shop',
  `select c.id as customer_id, ${OWN_FIELDS}, c.category, c.total_orders, c.total_spent::float8 as total_spent, c.last_order_date::text as last_order_date
   from customers c where c.id = any($1::int[])`,
);

/** Customers as a marketer typed them: what the shop knows beyond that stays its own (rulings.md 22). */
export const recipientsOfMarketer = statement<[customerIds: number[], userId: number], RecipientRow>(
  'recipients_of_marketer',
  `select r.customer_id, ${OWN_FIELDS}, null::text as category, null::int as total_orders, null::float8 as total_spent, null::text as last_order_date
   from recipient_lists r where r.customer_id = any($1::int[]) and r.user_id = $2`,
);

/** `customers.id` of somebody who is there. */
export const customerIdOf = statement<[documentId: string], { id: number }>(
  'recipient_id_of_document',
  'select id from customers where document_id = $1 and deleted_at is null and merged_into_id is null and erased_at is null',
);
