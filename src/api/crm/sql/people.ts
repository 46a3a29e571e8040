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
 * True when this address does not prove whose the record is. An order that only knew the record's phone may have put it there
 * (`filled`), and whoever makes a record by an order may have typed somebody else's phone: then orders that neither bear the
 * address nor come from this account speak against it.
 */
export const isAddressDoubtful = statement<[customerId: number, email: string, userId: number], { doubtful: boolean }>(
  'is_address_doubtful',
  `select case when i.verified_at is not null or i.origin = 'staff' then false when i.origin = 'filled' then true else exists (
     select 1 from orders_customer_lnk l join orders o on o.id = l.order_id
     where l.customer_id = $1::int and lower(coalesce(o.contact_email, '')) <> $2::text
       and not exists (select 1 from orders_placed_by_lnk p where p.order_id = o.id and p.user_id = $3::int)) end as doubtful
   from customer_identities i where i.customer_id = $1::int and i.kind = 'email' and i.value = $2::text`,
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

/**
 * Marks the record of somebody who deletes their account. It is shared when orders stand on it that another account placed, or that
 * bear another address: a phone brought them there, and the leaver has no say over whoever placed them.
 */
export const askForErasure = statement<[userId: number, email: string], never>(
  'ask_for_erasure',
  `update customers c set erasure_asked_at = coalesce(c.erasure_asked_at, now()), erasure_is_shared = exists (
     select 1 from orders_customer_lnk ol join orders o on o.id = ol.order_id left join orders_placed_by_lnk p on p.order_id = o.id
     where ol.customer_id = c.id and case when p.user_id is not null then p.user_id <> $1::int
       else coalesce(o.contact_email, '') <> '' and lower(o.contact_email) <> $2::text end)
   from customers_user_lnk l where l.user_id = $1::int and c.id = l.customer_id and c.erased_at is null`,
);

/**
 * Records that are to be erased; one that was merged away leads to the one that stayed. A shared one waits for staff, who see the
 * wish on the customer's page.
 */
export const erasuresAsked = statement<[], { document_id: string }>(
  'erasures_asked',
  `select distinct coalesce(m.document_id, c.document_id) as document_id from customers c left join customers m on m.id = c.merged_into_id
   where c.erasure_asked_at is not null and c.erasure_is_shared is not true and c.erased_at is null and m.erased_at is null`,
);
