import { statement } from '../../../platform/database/statement';
import type { MovementView } from '../contracts/stock';
import { instantText } from './wire';

/** What a movement left behind. `productId` is `products.id`. */
export interface MovedStock {
  productId: number;
  onHand: number;
  reserved: number;
  lowStockThreshold: number | null;
  movement: MovementView;
}

/**
 * Records a receipt or an adjustment: product's documentId, movement's documentId, kind, pieces on hand (signed),
 * note, actor's kind, id and name. No row: there is no such product, or the stock would fall below what is reserved.
 */
export const moveStock = statement<[string, string, string, number, string | null, string, number | null, string], MovedStock>(
  'move_stock',
  `with moved as (
     update products set on_hand = on_hand + $4::int
     where document_id = $1 and on_hand + $4::int >= reserved
     returning id, on_hand, reserved, low_stock_threshold),
   written as (
     insert into stock_movements (document_id, product_id, kind, on_hand_delta, reserved_delta, note, actor_kind, actor_id, actor_name, at, created_at, updated_at, published_at)
     select $2, moved.id, $3, $4::int, 0, $5, $6, $7::int, $8, clock_timestamp(), now(), now(), now() from moved
     returning *)
   select moved.id as "productId", moved.on_hand as "onHand", moved.reserved, moved.low_stock_threshold as "lowStockThreshold",
     json_build_object('documentId', w.document_id, 'kind', w.kind, 'onHandDelta', w.on_hand_delta, 'reservedDelta', w.reserved_delta,
       'note', w.note, 'actor', json_build_object('kind', w.actor_kind, 'name', w.actor_name), 'order', null, 'at', ${instantText('w.at')}) as movement
   from moved, written w`,
);
