import { foldedSql } from '../../../kernel/text';
import { statement } from '../../../platform/database/statement';

/** A customer as pickers and the palette show one. */
export interface CustomerBriefRow {
  id: number;
  document_id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  city: string | null;
  address: string | null;
  category: 'new' | 'regular' | 'vip' | 'inactive';
  total_orders: number;
  total_spent: string | number;
}

const BRIEF = 'c.id, c.document_id, c.name, c.phone, c.email, c.city, c.address, c.category, c.total_orders, c.total_spent';

/**
 * Customers outside the trash whose phone is this one, whose phone has these digits, or whose name or e-mail has this text
 * (LIKE patterns, lower case; null where it is not looked for), or whose name has the longest word and all the others, or whose
 * e-mail lies between two texts. The exact phone or e-mail first, then who ordered last; at most ten.
 */
export const searchCustomers = statement<
  [
    phone: string | null,
    digits: string | null,
    text: string | null,
    longestWord: string | null,
    otherWords: string[],
    address: string[] | null,
  ],
  CustomerBriefRow
>(
  'search_customers',
  `with hits as (
     (select i.customer_id as id, 0 as rank from customer_identities i where i.kind = 'phone' and i.value = $1::text limit 1)
     union all (select c.id, 1 from customers c where $2::text is not null and c.phone like $2 limit 100)
     union all (select c.id, 2 from customers c where $3::text is not null and ${foldedSql('c.name')} like $3 limit 100)
     union all (select c.id, 3 from customers c where $4::text is not null and ${foldedSql('c.name')} like $4 and ${foldedSql('c.name')} like all($5::text[]) limit 100)
     union all (select c.id, 4 from customers c where $3::text is not null and lower(c.email) like $3 limit 100)
     union all (select i.customer_id, 0 from customer_identities i where i.kind = 'email' and i.value = ($6::text[])[1] limit 1)
     union all (select c.id, 1 from customers c where lower(c.email) ~>=~ ($6::text[])[1] and lower(c.email) ~<~ ($6::text[])[2] limit 100)),
   best as (select id, min(rank) as rank from hits group by id)
   select ${BRIEF} from best b join customers c on c.id = b.id where c.deleted_at is null and c.merged_into_id is null
   order by b.rank, c.last_order_date desc nulls last, c.id limit 10`,
);

/** A customer's facts, tags and newest notes. */
export const selectCustomerCard = statement<
  [documentId: string],
  CustomerBriefRow & {
    average_order: string | number;
    last_order_date: Date | null;
    tags: string[];
    notes: { documentId: string; text: string; author: string; createdAt: string }[];
  }
>(
  'select_customer_card',
  `select ${BRIEF}, c.average_order, c.last_order_date,
     array(select t.name from customers_tags_lnk l join tags t on t.id = l.tag_id where l.customer_id = c.id order by t.name) as tags,
     (select coalesce(json_agg(n.note order by n.id desc), '[]'::json) from (
        select n.id, json_build_object('documentId', n.document_id, 'text', n.text, 'author', n.author_name,
          'createdAt', to_char(n.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as note
        from customer_notes n where n.customer_id = c.id order by n.id desc limit 20) n) as notes
   from customers c where c.document_id = $1 and c.merged_into_id is null and c.erased_at is null`,
);

/** Writes a note about a customer (document id); no row when there is no such customer. */
export const insertCustomerNote = statement<
  [noteId: string, customer: string, text: string, authorId: number | null, authorName: string],
  { document_id: string; created_at: Date }
>(
  'insert_customer_note',
  `insert into customer_notes (document_id, customer_id, text, author_id, author_name, created_at, updated_at, published_at)
   select $1, c.id, $3, $4::int, $5, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from customers c where c.document_id = $2 returning document_id, created_at`,
);

/** Notes about a customer (row id), the newest first. */
export const selectNotes = statement<[customerId: number], { document_id: string; text: string; author_name: string; created_at: Date }>(
  'select_customer_notes',
  'select document_id, text, author_name, created_at from customer_notes where customer_id = $1 order by id desc limit 500',
);
