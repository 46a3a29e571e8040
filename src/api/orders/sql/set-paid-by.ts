import { statement } from '../../../platform/database/statement';

/** Remembers how a counter sale was paid; the order was written in the same transaction. */
export const setPaidBy = statement<[documentId: string, paidBy: string], never>(
  'set_order_paid_by',
  'update orders set paid_by = $2 where document_id = $1',
);
