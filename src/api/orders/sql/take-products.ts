import { statement } from '../../../platform/database/statement';

/** A product as an order needs it. `taken` is false when the stock did not allow the wanted change. */
export interface OrderedProduct {
  id: number;
  document_id: string;
  name: string;
  sku: string | null;
  price: string | number;
  archived: boolean;
  available: number;
  taken: boolean;
}

const PRODUCT = `p.id, p.document_id, p.name, p.sku, p.price, p.archived_at is not null as archived, p.on_hand - p.reserved as available`;

/** Products of an order that does not touch the stock yet. */
export const readProducts = statement<[documentIds: string[]], OrderedProduct>(
  'read_ordered_products',
  `select ${PRODUCT}, true as taken from products p where p.document_id = any($1::text[])`,
);

/**
 * Locks the products in id order and changes each by (on hand delta, reserved delta) × quantity, only where
 * 0 ≤ reserved ≤ on hand still holds after it. Rows with `taken = false` were left alone: the caller rolls back.
 */
export const takeProducts = statement<
  [documentIds: string[], quantities: number[], onHandDelta: number, reservedDelta: number],
  OrderedProduct
>(
  'take_products',
  `with wanted as (select * from unnest($1::text[], $2::int[]) as w (document_id, quantity)),
   locked as (
     select ${PRODUCT}, w.quantity from products p join wanted w on w.document_id = p.document_id order by p.id for update of p),
   taken as (
     update products p set on_hand = p.on_hand + $3::int * l.quantity, reserved = p.reserved + $4::int * l.quantity
     from locked l where p.id = l.id
       and p.reserved + $4::int * l.quantity between 0 and p.on_hand + $3::int * l.quantity
     returning p.id)
   select l.id, l.document_id, l.name, l.sku, l.price, l.archived, l.available, t.id is not null as taken
   from locked l left join taken t on t.id = l.id`,
);
