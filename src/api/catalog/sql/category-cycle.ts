import { statement } from '../../../platform/database/statement';

/** Locks the shelves' order until the transaction ends, so that two moves cannot close a ring together. */
export const lockCategoryTree = statement<[], never>(
  'lock_category_tree',
  `select pg_advisory_xact_lock(hashtextextended('catalog.categories', 7))`,
);

/** A row when the category (documentId) lies inside itself, over however many others. */
export const liesWithin = statement<[string], { id: number }>(
  'category_lies_within_itself',
  `with recursive up (id) as (
     select l.inv_category_id from categories c join categories_parent_lnk l on l.category_id = c.id where c.document_id = $1
     union select l.inv_category_id from categories_parent_lnk l join up on up.id = l.category_id)
   select c.id from up join categories c on c.id = up.id where c.document_id = $1`,
);
