import { statement } from '../../../platform/database/statement';

/** What can be promised of these products (documentIds) this moment. */
export const availableNow = statement<[string[]], { documentId: string; available: number }>(
  'available_now',
  'select document_id as "documentId", on_hand - reserved as available from products where document_id = any($1)',
);
