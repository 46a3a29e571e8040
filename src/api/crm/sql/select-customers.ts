import { statement } from '../../../platform/database/statement';
import type { CustomerCategory } from '../domain/category';
import type { Sex } from '../domain/customer';

/** A customer as every list and page shows one; money as the driver gives it, the birth date as text. */
export interface CustomerRow {
  id: number;
  document_id: string;
  name: string | null;
  short_name: string | null;
  phone: string | null;
  email: string | null;
  city: string | null;
  address: string | null;
  sex: Sex | null;
  birth_date: string | null;
  social_status: string | null;
  category: CustomerCategory | null;
  total_orders: number | null;
  total_spent: string | null;
  average_order: string | null;
  last_order_date: Date | null;
  tags: { documentId: string; name: string; colour: string | null }[];
  deleted_at: Date | null;
  erasure_asked_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

const TAGS = `(select coalesce(json_agg(json_build_object('documentId', t.document_id, 'name', t.name, 'colour', t.colour) order by t.name), '[]'::json)
  from customers_tags_lnk l join tags t on t.id = l.tag_id where l.customer_id = c.id)`;

const OWN = `c.id, c.document_id, c.name, c.short_name, c.phone, c.email, c.city, c.address, c.sex, c.birth_date::text as birth_date, c.social_status,
  c.category, c.total_orders, c.total_spent, c.average_order, c.last_order_date, c.deleted_at, c.erasure_asked_at, c.created_at, c.updated_at`;

/** Columns of `CustomerRow` over `c`. */
export const CUSTOMER_COLUMNS = `${OWN}, ${TAGS} as tags`;

/** The same over a marketer's recipients, who have no tags. */
export const RECIPIENT_COLUMNS = `${OWN}, '[]'::json as tags`;

/**
 * A marketer's recipients in the shape of customers, holding only what the marketer typed: an existing record behind a
 * contact stays unseen (rulings.md 22). `user` is the placeholder of `up_users.id`.
 */
export function recipientsAsCustomers(user: string): string {
  return `(select cu.id, cu.document_id, r.name, r.short_name, r.phone, r.email, r.city, r.address, r.sex, r.birth_date, r.social_status,
      null::text as category, null::int as total_orders, null::numeric as total_spent, null::numeric as average_order,
      null::timestamptz as last_order_date, r.deleted_at, null::timestamptz as erasure_asked_at, r.created_at, r.updated_at, null::int as merged_into_id, null::timestamptz as erased_at
    from recipient_lists r join customers cu on cu.id = r.customer_id where r.user_id = ${user})`;
}

/** Where a customer stands beside the list: joined to another record, or erased. */
export interface CustomerState extends CustomerRow {
  merged_into: string | null;
  erased_at: Date | null;
}

/** Columns that `CustomerState` has beyond `CustomerRow`, with a comma before. */
export const CUSTOMER_STATE = `, (select m.document_id from customers m where m.id = c.merged_into_id) as merged_into, c.erased_at`;

/** One customer by document id, in the trash or not. */
export const selectCustomer = statement<[documentId: string], CustomerState>(
  'select_customer',
  `select ${CUSTOMER_COLUMNS}${CUSTOMER_STATE} from customers c where c.document_id = $1`,
);

/** The same, its row locked until the transaction ends. */
export const lockCustomerByDocumentId = statement<[documentId: string], CustomerState>(
  'lock_customer_by_document_id',
  `select ${CUSTOMER_COLUMNS}${CUSTOMER_STATE} from customers c where c.document_id = $1 for update of c`,
);

/** One recipient of a marketer by the customer's document id. */
export const selectRecipient = statement<[userId: number, documentId: string], CustomerRow>(
  'select_recipient',
  `select ${RECIPIENT_COLUMNS} from ${recipientsAsCustomers('$1::int')} c where c.document_id = $2`,
);

/** Who holds one of these identities; the phone's holder first. */
export const selectHolders = statement<
  [phone: string | null, email: string | null],
  { id: number; document_id: string; name: string | null; phone: string | null; field: 'phone' | 'email'; is_deleted: boolean }
>(
  'select_identity_holders',
  `select c.id, c.document_id, c.name, c.phone, i.kind as field, c.deleted_at is not null as is_deleted
   from customer_identities i join customers c on c.id = i.customer_id
   where (i.kind = 'phone' and i.value = $1::text) or (i.kind = 'email' and i.value = $2::text)
   order by i.kind desc, c.id`,
);

/** Who edited a customer (document id) last, and when. */
export const selectLastEdit = statement<[documentId: string], { actor_name: string; at: Date }>(
  'select_last_customer_edit',
  `select actor_name, at from audit_entries where subject = 'customer' and subject_id = $1 and action = 'customer.update' order by id desc limit 1`,
);

/** The orders of a customer as the history lists them, over `o`; `customer` is a placeholder of `customers.id`. */
export function ordersOf(customer: string): string {
  return `(select x.* from orders_customer_lnk ol join orders x on x.id = ol.order_id where ol.customer_id = ${customer})`;
}
