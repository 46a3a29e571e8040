import { statement } from '../../../platform/database/statement';

/** Document ids behind the row ids that the panel's forms send. */
export const productDocumentId = statement<[id: number], { document_id: string }>(
  'product_document_id',
  'select document_id from products where id = $1',
);
export const customerDocumentId = statement<[id: number], { document_id: string }>(
  'customer_document_id',
  'select document_id from customers where id = $1',
);
export const staffDocumentId = statement<[id: number], { document_id: string }>(
  'staff_document_id',
  'select document_id from staff_members where id = $1',
);
export const orderDocumentId = statement<[id: number], { document_id: string }>(
  'order_document_id',
  'select document_id from orders where id = $1',
);

/** The order and product a line belongs to, by the line's document id. */
export const lineOwner = statement<
  [lineDocumentId: string],
  {
    order_document_id: string;
    product: string | null;
    quantity: number;
    name: string;
    sku: string | null;
    unit_price: string;
    line_total: string;
    position: number;
  }
>(
  'order_line_owner',
  `select o.document_id as order_document_id, p.document_id as product, l.quantity, l.name, l.sku, l.unit_price, l.line_total, l.position
   from order_lines l join order_lines_order_lnk lo on lo.order_line_id = l.id join orders o on o.id = lo.order_id
   left join order_lines_product_lnk lp on lp.order_line_id = l.id left join products p on p.id = lp.product_id
   where l.document_id = $1`,
);

/** The system's columns of an order, by the attribute names of its content type. */
export const systemFields = statement<[documentId: string], Record<string, unknown>>(
  'order_system_fields',
  `select number, channel, reserves_at as "reservesAt", total, placed_at as "placedAt", completed_at as "completedAt", cancelled_at as "cancelledAt", refunded_at as "refundedAt", guest_key as "guestKey"
   from orders where document_id = $1`,
);
