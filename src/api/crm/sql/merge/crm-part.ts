import { statement } from '../../../../platform/database/statement';

// What the CRM itself keeps about a customer, moved and moved back.

export const moveNotes = statement<[from: number, into: number], { id: number }>(
  'move_customer_notes',
  'update customer_notes set customer_id = $2 where customer_id = $1 returning id',
);

export const moveNotesBack = statement<[from: number, into: number, ids: number[]], never>(
  'move_customer_notes_back',
  'update customer_notes set customer_id = $1 where customer_id = $2 and id = any($3::int[])',
);

/** Gives a record the tags of another; answers those it had not. The other keeps its own, so that undoing is taking these away. */
export const shareTags = statement<[from: number, into: number], { tag_id: number }>(
  'share_customer_tags',
  `insert into customers_tags_lnk (customer_id, tag_id, tag_ord) select $2, l.tag_id, 1 from customers_tags_lnk l where l.customer_id = $1 order by l.tag_id
   on conflict (customer_id, tag_id) do nothing returning tag_id`,
);

export const unshareTags = statement<[into: number, tags: number[]], never>(
  'unshare_customer_tags',
  'delete from customers_tags_lnk where customer_id = $1 and tag_id = any($2::int[])',
);

/** Moves a record to the marketers' lists where the one that stays is not yet; answers the entries. The others stay where they are. */
export const moveRecipients = statement<[from: number, into: number], { id: number }>(
  'move_recipients',
  `update recipient_lists r set customer_id = $2 where r.customer_id = $1
     and not exists (select 1 from recipient_lists x where x.user_id = r.user_id and x.customer_id = $2) returning r.id`,
);

export const moveRecipientsBack = statement<[from: number, into: number, ids: number[]], never>(
  'move_recipients_back',
  `update recipient_lists r set customer_id = $1 where r.customer_id = $2 and r.id = any($3::int[])
     and not exists (select 1 from recipient_lists x where x.user_id = r.user_id and x.customer_id = $1)`,
);

/** How much there is of each kind. */
export const countCrmThings = statement<[customerId: number], { notes: number; tags: number; recipients: number; consents: number }>(
  'count_crm_things',
  `select (select count(*)::int from customer_notes where customer_id = $1) as notes, (select count(*)::int from customers_tags_lnk where customer_id = $1) as tags,
     (select count(*)::int from recipient_lists where customer_id = $1) as recipients, (select count(*)::int from consents where customer_id = $1) as consents`,
);

/** Pairs with a record that is gone are no question any more. */
export const dropOpenPairs = statement<[customerId: number], never>(
  'drop_open_duplicates',
  'delete from customer_duplicates where (first_id = $1 or second_id = $1) and dismissed_at is null',
);

/** Whoever parts two records has said that they are two people. */
export const notePartedPair = statement<[documentId: string, one: number, other: number, byName: string], never>(
  'note_parted_pair',
  `insert into customer_duplicates (document_id, first_id, second_id, reason, score, found_at, dismissed_at, dismissed_by_name, created_at, updated_at, published_at)
   values ($1, least($2::int, $3::int), greatest($2::int, $3::int), 'name-city', 0, now(), now(), $4, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()))
   on conflict (first_id, second_id) do update set dismissed_at = now(), dismissed_by_name = excluded.dismissed_by_name`,
);
