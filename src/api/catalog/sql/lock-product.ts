import { statement } from '../../../platform/database/statement';

/**
 * Locks a product by its documentId. An order holds the row's lock from taking the stock until it commits, so whoever
 * comes second sees the other's work.
 */
export const lockProduct = statement<[string], { id: number; isArchived: boolean }>(
  'lock_product',
  'select id, archived_at is not null as "isArchived" from products where document_id = $1 for update',
);
