import { statement } from '../../../platform/database/statement';

/** Guest orders that are new and unpaid and older than so many hours, oldest first. */
export const unpaidGuestOrders = statement<[hours: number, limit: number], { document_id: string; version: number }>(
  'unpaid_guest_orders',
  `select o.document_id, o.version from orders o
   where o.order_status = 'new' and o.payment_status = 'unpaid' and o.channel = 'storefront' and o.created_at < timezone('UTC', now()) - make_interval(hours => $1::int)
     and not exists (select 1 from orders_placed_by_lnk pl where pl.order_id = o.id)
   order by o.created_at limit $2`,
);
