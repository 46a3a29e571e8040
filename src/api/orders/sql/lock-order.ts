import { statement } from '../../../platform/database/statement';
import type { ReserveMoment } from '../../accounts/domain/shop-settings';
import type { Channel, OrderStatus, PaymentStatus } from '../domain/status';
import { OWNER_IDS } from './owners';

/** An order's row under lock, with who it belongs to. Money as the driver gives it. */
export interface LockedOrder {
  id: number;
  document_id: string;
  number: string;
  order_status: OrderStatus;
  payment_status: PaymentStatus;
  channel: Channel;
  reserves_at: ReserveMoment;
  version: number;
  discount: string | number;
  delivery_cost: string | number;
  total: string | number;
  contact_name: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  delivery_city: string | null;
  delivery_address: string | null;
  comment: string | null;
  customer_id: number | null;
  manager_id: number | null;
  manager_name: string | null;
  owner_ids: number[];
}

const ORDER = `select o.id, o.document_id, o.number, o.order_status, o.payment_status, o.channel, o.reserves_at, o.version, o.discount, o.delivery_cost, o.total,
     o.contact_name, o.contact_phone, o.contact_email, o.delivery_city, o.delivery_address, o.comment,
     (select c.customer_id from orders_customer_lnk c where c.order_id = o.id) as customer_id,
     (select m.staff_member_id from orders_manager_lnk m where m.order_id = o.id) as manager_id,
     (select s.display_name from orders_manager_lnk m join staff_members s on s.id = m.staff_member_id where m.order_id = o.id) as manager_name,
     ${OWNER_IDS} as owner_ids
   from orders o where o.document_id = $1`;

/** Locks one order by its document id for the rest of the transaction. */
export const lockOrder = statement<[documentId: string], LockedOrder>('lock_order', `${ORDER} for update of o`);

/** The same row without a lock, for reads that only need to know whose it is. */
export const peekOrder = statement<[documentId: string], LockedOrder>('peek_order', ORDER);
