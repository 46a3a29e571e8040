import { statement } from '../../../../platform/database/statement';

/** Lets this transaction redact ledger rows; only erasure does. */
export const allowRedaction = statement<[], never>('crm_allow_redaction', `select set_config('artel.redaction', 'redact', true)`);

/** Back to append-only for what follows in the transaction. */
export const forbidRedaction = statement<[], never>('crm_forbid_redaction', `select set_config('artel.redaction', '', true)`);

/** A record and those merged into it, locked in id order. */
export const lockWithMerged = statement<[customerId: number], { id: number; document_id: string }>(
  'lock_customer_with_merged',
  'select id, document_id from customers where id = $1 or merged_into_id = $1 order by id for update',
);

/** Orders of a customer that are neither completed nor cancelled. */
export const openOrdersOf = statement<[customerId: number], { number: string; document_id: string }>(
  'open_orders_of_customer',
  `select o.number, o.document_id from orders_customer_lnk l join orders o on o.id = l.order_id
   where l.customer_id = $1 and o.order_status not in ('completed', 'cancelled') order by o.id limit 20`,
);

/** Empties records for good; statistics stay, since the orders do. */
export const emptyRecords = statement<[ids: number[]], { id: number }>(
  'empty_customers',
  `update customers set name = null, short_name = null, phone = null, email = null, vk_id = null, city = null, address = null, sex = 'unknown', birth_date = null,
     social_status = null, notes = null, rfm_recency = null, rfm_frequency = null, rfm_monetary = null, rfm_segment = null,
     probability_alive = null, lifetime_value = null, deleted_at = coalesce(deleted_at, now()), erased_at = now(),
     updated_at = timezone('UTC', now()) where id = any($1::int[]) returning id`,
);

export const dropIdentities = statement<[ids: number[]], { id: number }>(
  'drop_customer_identities',
  'delete from customer_identities where customer_id = any($1::int[]) returning id',
);

export const dropNotes = statement<[ids: number[]], { id: number }>(
  'drop_customer_notes',
  'delete from customer_notes where customer_id = any($1::int[]) returning id',
);

export const dropTags = statement<[ids: number[]], { id: number }>(
  'drop_customer_tags',
  'delete from customers_tags_lnk where customer_id = any($1::int[]) returning id',
);

export const dropRecipients = statement<[ids: number[]], { id: number }>(
  'drop_customer_recipients',
  'delete from recipient_lists where customer_id = any($1::int[]) returning id',
);

export const dropUserLinks = statement<[ids: number[]], { id: number }>(
  'drop_customer_user_links',
  'delete from customers_user_lnk where customer_id = any($1::int[]) returning id',
);

export const dropPairs = statement<[ids: number[]], { id: number }>(
  'drop_customer_duplicates',
  'delete from customer_duplicates where first_id = any($1::int[]) or second_id = any($1::int[]) returning id',
);

/** A merge keeps who did it and when; it cannot be undone any more. */
export const redactMerges = statement<[ids: number[]], { id: number }>(
  'redact_customer_merges',
  `update customer_merges set snapshot = '{"customer": {"name": null}}', updated_at = timezone('UTC', now()) where from_id = any($1::int[]) or into_id = any($1::int[]) returning id`,
);

/** The ledger of consents stays as the shop's proof; a person's own name in it goes. Needs `artel.redaction`. */
export const redactConsents = statement<[ids: number[]], { id: number }>(
  'redact_consents',
  `update consents set actor_name = null, actor_id = null where customer_id = any($1::int[]) and actor_kind in ('client', 'guest') returning id`,
);

/** The log keeps that something was done, by whom and when; what was written goes. Needs `artel.redaction`. */
export const redactLog = statement<[documentIds: string[]], { id: number }>(
  'redact_customer_log',
  `update audit_entries set before = null, after = null where subject in ('customer', 'api::crm.customer') and subject_id = any($1::text[])
     and (before is not null or after is not null) returning id`,
);

/** Reports of imports name a row by its phone, e-mail or name. */
export const redactImportRows = statement<[ids: number[]], { id: number }>(
  'redact_customer_import_rows',
  'update customer_import_rows set label = null where customer_id = any($1::int[]) and label is not null returning id',
);

/** Answers that are kept for repeated requests, at most a day; the erasure's own is not written yet. */
export const dropStoredAnswers = statement<[documentIds: string[]], { id: number }>(
  'drop_stored_answers_of_customers',
  `delete from idempotency_keys k using unnest($1::text[]) d(id) where position(d.id in k.response) > 0 returning k.id`,
);

/** An act of erasure. */
export interface ActRow {
  document_id: string;
  number: number;
  customer_document_id: string;
  at: Date;
  by_name: string;
  reason: string;
  basis: 'request' | 'withdrawal' | 'retention' | 'other';
  counts: Record<string, number>;
}

const ACT = 'a.document_id, a.number, a.customer_document_id, a.at, a.by_name, a.reason, a.basis, a.counts::json as counts';

export const insertAct = statement<
  [documentId: string, customer: string, byStaffId: number | null, byName: string, reason: string, basis: string, counts: string],
  ActRow
>(
  'insert_erasure_act',
  `insert into erasure_acts as a (document_id, number, customer_document_id, by_staff_id, by_name, reason, basis, counts, at, created_at, updated_at, published_at)
   values ($1, nextval('erasure_act_numbers'), $2, $3::int, $4, $5, $6, $7, now(), timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())) returning ${ACT}`,
);

export const listActs = statement<[], ActRow>('list_erasure_acts', `select ${ACT} from erasure_acts a order by a.id desc limit 500`);

export const selectAct = statement<[documentId: string], ActRow>(
  'select_erasure_act',
  `select ${ACT} from erasure_acts a where a.document_id = $1`,
);

/** Customers who have lain in the trash for so many days. */
export const expiredTrash = statement<[days: number, after: number], { id: number; document_id: string }>(
  'expired_trash',
  `select id, document_id from customers where deleted_at < now() - make_interval(days => $1::int) and merged_into_id is null and erased_at is null and id > $2 order by id limit 200`,
);
