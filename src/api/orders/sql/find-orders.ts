import { statement } from '../../../platform/database/statement';
import type { OrderStatus } from '../domain/status';

/** An order in a short list. */
export interface OrderBriefRow {
  document_id: string;
  number: string;
  status: OrderStatus;
  total: string | number;
  customer: string | null;
  created_at: Date;
}

const BRIEF = `o.document_id, o.number, o.order_status as status, o.total, o.created_at,
  coalesce((select c.name from orders_customer_lnk cl join customers c on c.id = cl.customer_id where cl.order_id = o.id limit 1), o.contact_name) as customer`;

/** Orders whose number has this text (LIKE pattern, null for none) and orders of these customers, the newest first, at most ten. */
export const findOrders = statement<[numberPattern: string | null, customerIds: number[]], OrderBriefRow>(
  'find_orders',
  `with hits as (
     (select o.id from orders o where $1::text is not null and lower(o.number) like $1 order by o.created_at desc, o.id desc limit 10)
     union (select cl.order_id from orders_customer_lnk cl where cl.customer_id = any($2::int[]) order by cl.order_id desc limit 10))
   select ${BRIEF} from hits join orders o on o.id = hits.id order by o.created_at desc, o.id desc limit 10`,
);

/** The last orders of one customer. */
export const ordersOfCustomer = statement<[customerId: number, limit: number], OrderBriefRow>(
  'orders_of_customer',
  `select ${BRIEF} from orders_customer_lnk l join orders o on o.id = l.order_id where l.customer_id = $1 order by o.created_at desc, o.id desc limit $2`,
);

/** Orders of this manager in these statuses, the oldest first. */
export const ordersOfManager = statement<[managerId: number, statuses: string[], limit: number], OrderBriefRow>(
  'orders_of_manager',
  `select ${BRIEF} from orders_manager_lnk l join orders o on o.id = l.order_id
   where l.staff_member_id = $1 and o.order_status = any($2::text[]) order by o.created_at, o.id limit $3`,
);
