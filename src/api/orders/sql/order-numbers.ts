import { statement } from '../../../platform/database/statement';

/** The numbers of the orders of these document ids. */
export const selectOrderNumbers = statement<[documentIds: string[]], { document_id: string; number: string }>(
  'select_order_numbers',
  `select document_id, number from orders where document_id = any($1::text[]) and number is not null`,
);
