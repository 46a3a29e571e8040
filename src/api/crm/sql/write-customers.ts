import { statement } from '../../../platform/database/statement';

/** Inserts a customer from a JSON object of columns; the trigger takes the identities or raises a unique violation. */
export const insertCustomer = statement<[documentId: string, columns: string], { id: number }>(
  'insert_customer',
  `insert into customers (document_id, name, short_name, phone, email, city, address, sex, birth_date, social_status, category, created_at, updated_at, published_at)
   select $1, r.name, r.short_name, r.phone, r.email, r.city, r.address, coalesce(r.sex, 'unknown'), r.birth_date, r.social_status, 'new',
     timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from jsonb_populate_record(null::customers, $2::jsonb) r returning id`,
);

/** Sets the columns that the JSON object names; the others stay as they are. */
export const updateCustomer = statement<[id: number, columns: string], never>(
  'update_customer',
  `update customers c set (name, short_name, phone, email, city, address, sex, birth_date, social_status) =
     (select r.name, r.short_name, r.phone, r.email, r.city, r.address, r.sex, r.birth_date, r.social_status from jsonb_populate_record(c, $2::jsonb) r),
     updated_at = timezone('UTC', now())
   where c.id = $1`,
);

/** Puts a customer into the trash, or takes them out of it; a customer who is there already stays as they are. */
export const markDeleted = statement<[id: number, isDeleted: boolean], never>(
  'mark_customer_deleted',
  `update customers set deleted_at = case when $2 then coalesce(deleted_at, now()) end, updated_at = timezone('UTC', now()) where id = $1`,
);
