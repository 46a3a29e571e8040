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

/** Customers as somebody picks them, with the addresses they have. */
export interface PickedRow {
  document_id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  vk_id: string | null;
}

const PICKED = 'c.document_id, c.name, c.email, c.phone, c.vk_id';
const THERE = 'c.deleted_at is null and c.merged_into_id is null and c.erased_at is null';

/** The first 20 whose name, e-mail or phone contains the text (`like` pattern, lower case). */
export const findPicked = statement<[pattern: string], PickedRow>(
  'find_recipients_to_pick',
  `select ${PICKED} from customers c where ${THERE} and (lower(c.name) like $1::text or lower(c.email) like $1::text or c.phone like $1::text) order by c.name nulls last, c.id limit 20`,
);

export const readPicked = statement<[documentIds: string[]], PickedRow>(
  'read_picked_recipients',
  `select ${PICKED} from customers c where ${THERE} and c.document_id = any($1::text[]) order by c.name nulls last, c.id limit 500`,
);

/** Segments that staff have made; a marketer's own ones choose from what that marketer typed. */
export const readSegmentsToPick = statement<[], { document_id: string; name: string }>(
  'read_segments_to_pick',
  'select document_id, name from segments where owner_id is null order by name, id limit 500',
);
