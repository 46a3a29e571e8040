import { statement } from '../../../../platform/database/statement';
import { CUSTOMER_COLUMNS, CUSTOMER_STATE, type CustomerState } from '../select-customers';

/** A record with what only a merge needs: its VK id and the storefront user it is linked to. */
export interface MergeRecord extends CustomerState {
  vk_id: string | null;
  user_id: number | null;
}

const RECORD = `${CUSTOMER_COLUMNS}${CUSTOMER_STATE}, c.vk_id, (select l.user_id from customers_user_lnk l where l.customer_id = c.id) as user_id`;

/** Records by document id. */
export const selectRecords = statement<[documentIds: string[]], MergeRecord>(
  'select_merge_records',
  `select ${RECORD} from customers c where c.document_id = any($1::text[])`,
);

/** The same, locked in id order. */
export const lockRecords = statement<[documentIds: string[]], MergeRecord>(
  'lock_merge_records',
  `select ${RECORD} from customers c where c.document_id = any($1::text[]) order by c.id for update of c`,
);

/** Identities of a record. */
export const selectIdentities = statement<[customerId: number], { kind: string; value: string }>(
  'select_customer_identities',
  'select kind, value from customer_identities where customer_id = $1 order by id',
);

/** Sends a record away: it keeps no contact of its own and points to the one that stays. */
export const sendAway = statement<[from: number, into: number], never>(
  'send_customer_away',
  `update customers set phone = null, email = null, vk_id = null, merged_into_id = $2, deleted_at = coalesce(deleted_at, now()), updated_at = timezone('UTC', now()) where id = $1`,
);

/** Brings a record back from a merge with the contacts that nobody has by now. */
export const bringBack = statement<
  [from: number, deletedAt: string | null, phone: string | null, email: string | null, vkId: string | null],
  { phone: string | null; email: string | null; vk_id: string | null }
>(
  'bring_customer_back',
  `update customers c set merged_into_id = null, deleted_at = $2::timestamptz, updated_at = timezone('UTC', now()),
     phone = case when not exists (select 1 from customer_identities i where i.kind = 'phone' and i.value = $3::text) then $3::text end,
     email = case when not exists (select 1 from customer_identities i where i.kind = 'email' and i.value = lower($4::text)) then $4::text end,
     vk_id = case when not exists (select 1 from customer_identities i where i.kind = 'vk' and i.value = $5::text) then $5::text end
   where c.id = $1 returning c.phone, c.email, c.vk_id`,
);

/** Sets the VK id of a record. */
export const setVkId = statement<[id: number, vkId: string | null], never>(
  'set_customer_vk_id',
  'update customers set vk_id = $2 where id = $1',
);

/** Gives a record identities that nobody has. */
export const giveIdentities = statement<[customerId: number, kinds: string[], values: string[]], never>(
  'give_customer_identities',
  `insert into customer_identities (document_id, customer_id, kind, value, created_at, updated_at, published_at)
   select substr('i' || md5(random()::text || $1::int || v.value), 1, 24), $1::int, v.kind, v.value, now(), now(), now()
   from unnest($2::text[], $3::text[]) v(kind, value) order by v.kind, v.value on conflict (kind, value) do nothing`,
);

/** Takes identities from a record, but never its own main phone, e-mail or VK id. */
export const takeIdentities = statement<[customerId: number, kinds: string[], values: string[]], never>(
  'take_customer_identities',
  `delete from customer_identities i using unnest($2::text[], $3::text[]) v(kind, value), customers c
   where i.customer_id = $1::int and c.id = $1::int and i.kind = v.kind and i.value = v.value
     and v.value is distinct from (case v.kind when 'phone' then c.phone when 'email' then lower(c.email) else c.vk_id end)`,
);

/** Records that were merged into this one earlier follow it. */
export const followAway = statement<[from: number, into: number], { id: number }>(
  'merged_records_follow',
  'update customers set merged_into_id = $2 where merged_into_id = $1 returning id',
);

/** They come back with it. */
export const followBack = statement<[from: number, into: number, ids: number[]], never>(
  'merged_records_follow_back',
  'update customers set merged_into_id = $1 where merged_into_id = $2 and id = any($3::int[])',
);

/** Gives the storefront user of one record to another that has none; drops the link otherwise. */
export const moveUserLink = statement<[from: number, into: number], never>(
  'move_customer_user_link',
  `with gone as (delete from customers_user_lnk where customer_id = $1 returning user_id)
   insert into customers_user_lnk (customer_id, user_id) select $2, g.user_id from gone g
   where not exists (select 1 from customers_user_lnk l where l.customer_id = $2)`,
);

/** Gives a storefront user back to a record, if nobody else is linked with it but the one named. */
export const returnUserLink = statement<[from: number, into: number, userId: number], never>(
  'return_customer_user_link',
  `with back as (update customers_user_lnk set customer_id = $1 where customer_id = $2 and user_id = $3 returning user_id)
   insert into customers_user_lnk (customer_id, user_id) select $1, u.id from up_users u
   where u.id = $3 and not exists (select 1 from back) and not exists (select 1 from customers_user_lnk l where l.user_id = $3 or l.customer_id = $1)`,
);
