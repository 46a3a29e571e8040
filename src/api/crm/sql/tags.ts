import { statement } from '../../../platform/database/statement';

/** Creates the tags that are missing, by name; `ids` are fresh document ids, one a name. The caller has put names in the writing they are known by. */
export const ensureTags = statement<[names: string[], ids: string[]], never>(
  'ensure_tags',
  `insert into tags (document_id, name, created_at, updated_at, published_at)
   select n.id, n.name, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from unnest($1::text[], $2::text[]) n(name, id) order by n.name on conflict (name) do nothing`,
);

/** How tags are written that are there already, by their names in lower case; the oldest of several. */
export const tagsKnownAs = statement<[lowered: string[]], { lowered: string; name: string }>(
  'tags_known_as',
  'select distinct on (lower(name)) lower(name) as lowered, name from tags where lower(name) = any($1::text[]) order by lower(name), id',
);

/** Gives customers (row ids) these tags; those who have one already keep it. Answers the customers who got any. */
export const addTags = statement<[customers: number[], names: string[]], { customer_id: number }>(
  'add_customer_tags',
  `insert into customers_tags_lnk (customer_id, tag_id, tag_ord)
   select c.id, t.id, 1 from unnest($1::int[]) c(id) cross join tags t where t.name = any($2::text[]) order by c.id, t.id
   on conflict (customer_id, tag_id) do nothing returning customer_id`,
);

/** Takes these tags from customers (row ids). Answers the customers who had any. */
export const removeTags = statement<[customers: number[], names: string[]], { customer_id: number }>(
  'remove_customer_tags',
  `delete from customers_tags_lnk l using tags t where t.id = l.tag_id and l.customer_id = any($1::int[]) and t.name = any($2::text[]) returning l.customer_id`,
);

/** Takes every tag but these from a customer. */
export const keepOnlyTags = statement<[customer: number, names: string[]], { customer_id: number }>(
  'keep_only_customer_tags',
  `delete from customers_tags_lnk l using tags t where t.id = l.tag_id and l.customer_id = $1 and t.name <> all($2::text[]) returning l.customer_id`,
);

/** Row ids of customers by document id, locked in id order. */
export const lockCustomers = statement<[documentIds: string[]], { id: number; document_id: string }>(
  'lock_customers_by_document_id',
  `select id, document_id from customers where document_id = any($1::text[]) and merged_into_id is null and erased_at is null order by id for no key update`,
);

/** Every tag with the number of customers who have it, by name. */
export const listTags = statement<[], { document_id: string; name: string; colour: string | null; customers: number }>(
  'list_tags',
  `select t.document_id, t.name, t.colour, (select count(*)::int from customers_tags_lnk l where l.tag_id = t.id) as customers from tags t order by t.name limit 1000`,
);
