import { statement } from '../../../platform/database/statement';
import type { UserType } from '../../accounts/contracts/actor';
import type { Sex } from '../domain/customer';

/** A person's account, as far as their customer record follows it; `vk_id` is the VK account they signed in by. */
export interface PersonRow {
  id: number;
  document_id: string;
  email: string;
  username: string;
  confirmed: boolean;
  type: UserType;
  name: string | null;
  birth_date: string | null;
  sex: Sex | null;
  city: string | null;
  vk_id: string | null;
}

/** Held until the end of the transaction, so that one person gets one record; read-only in the accounts' table. */
export const lockPerson = statement<[userId: number], PersonRow>(
  'lock_person_for_crm',
  `select u.id, u.document_id, lower(u.email) as email, u.username, coalesce(u.confirmed, false) as confirmed, u.type, u.name,
     u.birth_date::text as birth_date, u.sex, u.city,
     (select e.subject from external_identities e where e.user_id = u.id and e.provider = 'vk') as vk_id
   from up_users u where u.id = $1 for no key update of u`,
);

/** A customer record as a person's account may fill it. */
export interface PersonRecord {
  id: number;
  document_id: string;
  name: string | null;
  email: string | null;
  city: string | null;
  sex: Sex | null;
  birth_date: string | null;
  vk_id: string | null;
  deleted_at: Date | null;
  erasure_asked_at: Date | null;
}

const RECORD = `c.id, c.document_id, c.name, lower(c.email) as email, c.city, c.sex, c.birth_date::text as birth_date, c.vk_id, c.deleted_at, c.erasure_asked_at`;

/** The record linked with an account, for a read. */
export const recordOfUser = statement<[userId: number], { customer_id: number }>(
  'record_of_user',
  'select customer_id from customers_user_lnk where user_id = $1',
);

/** A record by its row id, locked. */
export const lockRecord = statement<[customerId: number], PersonRecord>(
  'lock_person_record',
  `select ${RECORD} from customers c where c.id = $1 and c.erased_at is null and c.merged_into_id is null for update of c`,
);

/**
 * True when an address that a visitor typed in an order stands on a record with orders that do not bear it: whoever knows a
 * buyer's phone could have put it there, so it leads nobody to those orders.
 */
export const isAddressDoubtful = statement<[customerId: number, email: string], { doubtful: boolean }>(
  'is_address_doubtful',
  `select coalesce(bool_or(mine and by_visitor) and bool_or(not mine), false) as doubtful from (
     select lower(coalesce(o.contact_email, '')) = $2::text as mine,
       not exists (select 1 from orders_placed_by_lnk p where p.order_id = o.id)
         and not exists (select 1 from orders_author_staff_lnk a where a.order_id = o.id) as by_visitor
     from orders o join orders_customer_lnk l on l.order_id = o.id where l.customer_id = $1::int) seen`,
);

/** Who holds an e-mail address or a VK id. */
export const holderOf = statement<[kind: string, value: string], { customer_id: number }>(
  'holder_of_identity',
  'select customer_id from customer_identities where kind = $1 and value = $2',
);

/** Links a record with an account, unless either is linked already. Call it under the record's lock. */
export const linkRecord = statement<[customerId: number, userId: number], { customer_id: number }>(
  'link_customer_with_user',
  `insert into customers_user_lnk (customer_id, user_id) select $1::int, $2::int
   where not exists (select 1 from customers_user_lnk l where l.customer_id = $1::int) on conflict (user_id) do nothing returning customer_id`,
);

/** The person has shown that this address or VK account is theirs. */
export const verifyIdentity = statement<[customerId: number, kind: string, value: string], never>(
  'verify_customer_identity',
  `update customer_identities set verified_at = now() where customer_id = $1 and kind = $2 and value = $3 and verified_at is null`,
);

/** Marks the record of somebody who deletes their account. */
export const askForErasure = statement<[userId: number], never>(
  'ask_for_erasure',
  `update customers c set erasure_asked_at = coalesce(c.erasure_asked_at, now()) from customers_user_lnk l
   where l.user_id = $1 and c.id = l.customer_id and c.erased_at is null`,
);

/** Records that are to be erased; one that was merged away leads to the one that stayed. */
export const erasuresAsked = statement<[], { document_id: string }>(
  'erasures_asked',
  `select distinct coalesce(m.document_id, c.document_id) as document_id from customers c left join customers m on m.id = c.merged_into_id
   where c.erasure_asked_at is not null and c.erased_at is null and m.erased_at is null`,
);
