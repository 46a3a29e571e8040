import { statement } from '../../../platform/database/statement';

/** A recipient of a marketer, with the state of the customer behind: `only_mine` when nobody else knows that customer. */
export interface LockedRecipient {
  id: number;
  customer_id: number;
  phone: string | null;
  email: string | null;
  short_name: string | null;
  deleted_at: Date | null;
  only_mine: boolean;
}

/** Locks one recipient by the customer's document id. */
export const lockRecipient = statement<[userId: number, documentId: string], LockedRecipient>(
  'lock_recipient',
  `select r.id, r.customer_id, r.phone, r.email, r.short_name, r.deleted_at,
     r.is_author and c.merged_into_id is null and c.erased_at is null
       and not exists (select 1 from orders_customer_lnk o where o.customer_id = c.id)
       and not exists (select 1 from customers_user_lnk u where u.customer_id = c.id)
       and not exists (select 1 from recipient_lists x where x.customer_id = c.id and x.id <> r.id)
       and not exists (select 1 from audit_entries a where a.subject = 'customer' and a.subject_id = c.document_id and a.action <> 'customer.create') as only_mine
   from recipient_lists r join customers c on c.id = r.customer_id where r.user_id = $1 and c.document_id = $2 for update of r`,
);

/** Puts a customer on a marketer's list as the marketer typed them; typed again, the entry is written anew and leaves the trash. */
export const saveRecipient = statement<
  [documentId: string, userId: number, customerId: number, columns: string, isAuthor: boolean],
  { id: number }
>(
  'save_recipient',
  `insert into recipient_lists (document_id, user_id, customer_id, name, short_name, phone, email, city, address, sex, birth_date, social_status, is_author, created_at, updated_at, published_at)
   select $1, $2, $3, r.name, r.short_name, r.phone, r.email, r.city, r.address, coalesce(r.sex, 'unknown'), r.birth_date, r.social_status, $5,
     timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from jsonb_populate_record(null::recipient_lists, $4::jsonb) r
   on conflict (user_id, customer_id) do update set (name, short_name, phone, email, city, address, sex, birth_date, social_status) =
     (select n.name, n.short_name, n.phone, n.email, n.city, n.address, coalesce(n.sex, 'unknown'), n.birth_date, n.social_status
      from jsonb_populate_record(null::recipient_lists, $4::jsonb) n), deleted_at = null, updated_at = timezone('UTC', now())
   returning id`,
);

/** Sets what the JSON object names. */
export const updateRecipient = statement<[id: number, columns: string], never>(
  'update_recipient',
  `update recipient_lists c set (name, short_name, phone, email, city, address, sex, birth_date, social_status) =
     (select r.name, r.short_name, r.phone, r.email, r.city, r.address, r.sex, r.birth_date, r.social_status from jsonb_populate_record(c, $2::jsonb) r),
     updated_at = timezone('UTC', now())
   where c.id = $1`,
);

export const markRecipientDeleted = statement<[id: number, isDeleted: boolean], never>(
  'mark_recipient_deleted',
  `update recipient_lists set deleted_at = case when $2 then coalesce(deleted_at, now()) end, updated_at = timezone('UTC', now()) where id = $1`,
);
