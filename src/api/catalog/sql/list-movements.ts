import { statement } from '../../../platform/database/statement';
import type { MovementView } from '../contracts/stock';
import { instantText } from './wire';

/**
 * Stock of one product (documentId) and a page of its movements, newest first: limit, offset, count cap.
 * One row, none when there is no such product.
 */
export const listMovements = statement<
  [string, number, number, number],
  { onHand: number; reserved: number; movements: MovementView[]; counted: number }
>(
  'list_movements',
  `select p.on_hand as "onHand", p.reserved,
     coalesce((
       select json_agg(json_build_object('documentId', m.document_id, 'kind', m.kind, 'onHandDelta', m.on_hand_delta, 'reservedDelta', m.reserved_delta,
         'note', m.note, 'actor', json_build_object('kind', m.actor_kind, 'name', m.actor_name),
         'order', case when o.id is not null then json_build_object('documentId', o.document_id, 'number', o.number) end,
         'at', ${instantText('m.at')}) order by m.id desc)
       from (select * from stock_movements where product_id = p.id order by id desc limit $2 offset $3) m
       left join orders o on o.id = m.order_id), '[]') as movements,
     (select count(*)::int from (select 1 from stock_movements where product_id = p.id limit $4) counted) as counted
   from products p where p.document_id = $1`,
);
