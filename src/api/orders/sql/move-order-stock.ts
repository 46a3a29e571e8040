import { statement } from '../../../platform/database/statement';

/** What became of one product of an order; `moved` is false when the stock did not allow it. */
export interface MovedProduct {
  id: number;
  document_id: string;
  name: string;
  quantity: number;
  available: number;
  moved: boolean;
}

/** Who moves the stock, as the ledger keeps it. */
export type ActorValues = [actorKind: 'guest' | 'client' | 'staff' | 'system', actorId: number | null, actorName: string];

/** Locks the wanted products in id order, moves those that stay within 0 ≤ reserved ≤ on hand, writes their movements. */
function moving(wanted: string): string {
  return `with wanted as (${wanted}),
   locked as (
     select p.id, p.document_id, p.name, p.on_hand - p.reserved as available, w.quantity
     from products p join wanted w on w.product_id = p.id order by p.id for update of p),
   moved as (
     update products p set on_hand = p.on_hand + $3::int * l.quantity, reserved = p.reserved + $4::int * l.quantity
     from locked l where p.id = l.id and p.reserved + $4::int * l.quantity between 0 and p.on_hand + $3::int * l.quantity
     returning p.id, l.quantity),
   ledger as (
     insert into stock_movements (document_id, product_id, order_id, kind, on_hand_delta, reserved_delta, actor_kind, actor_id, actor_name, at, created_at, updated_at, published_at)
     select 's' || substr(md5(random()::text || m.id || clock_timestamp()), 1, 23), m.id, $1::int, $2::text, $3::int * m.quantity, $4::int * m.quantity, $5::text, $6::int, $7::text, now(),
       timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
     from moved m)
   select l.id, l.document_id, l.name, l.quantity, l.available, m.id is not null as moved from locked l left join moved m on m.id = l.id`;
}

/**
 * Moves the stock of all lines of an order by (on hand delta, reserved delta) per piece and writes the movements.
 * Each product is taken once; one that would break 0 ≤ reserved ≤ on hand is left alone and said.
 */
export const moveOrderStock = statement<
  [orderId: number, kind: string, onHandDelta: number, reservedDelta: number, ...actor: ActorValues],
  MovedProduct
>(
  'move_order_stock',
  moving(`select lp.product_id, sum(l.quantity)::int as quantity
     from order_lines_order_lnk lo join order_lines l on l.id = lo.order_line_id join order_lines_product_lnk lp on lp.order_line_id = l.id
     where lo.order_id = $1 group by lp.product_id`),
);

/** The same for a list of (product id, quantity) that an edit of lines adds or gives back. */
export const moveProducts = statement<
  [
    orderId: number,
    kind: string,
    onHandDelta: number,
    reservedDelta: number,
    actorKind: string,
    actorId: number | null,
    actorName: string,
    productIds: number[],
    quantities: number[],
  ],
  MovedProduct
>('move_products', moving('select * from unnest($8::int[], $9::int[]) as w (product_id, quantity)'));

/** Locks products in id order before an edit moves some up and some down, so that two edits never wait in a ring. */
export const lockProducts = statement<[productIds: number[]], { id: number }>(
  'lock_products',
  'select id from products where id = any($1::int[]) order by id for update',
);
