import { statement } from '../../../platform/database/statement';
import { ORDER_COLUMNS, type OrderRow } from './select-order';

/** What a card says beside the order's own columns. */
export interface CardRow extends OrderRow {
  card: {
    positions: number;
    pieces: number;
    quote: { version: number; validUntil: string; acceptedAt: string | null } | null;
    shortage: { name: string; missing: number; lines: number } | null;
  };
}

/** True for an order `o` that holds no stock yet but will: what it lacks is worth a warning. */
const WILL_NEED_STOCK = `o.order_status in ('new', 'preparing_quote', 'quoted') and o.reserves_at = 'confirmed'`;

/** The card of order `o` as one JSON value: lines counted, the newest quote, what is missing in stock. */
export const CARD_COLUMN = `(select json_build_object('positions', g.positions, 'pieces', g.pieces,
    'quote', (select json_build_object('version', q.version, 'validUntil', q.valid_until, 'acceptedAt', q.accepted_at)
      from quotes q where q.order_id = o.id order by q.version desc limit 1),
    'shortage', case when ${WILL_NEED_STOCK} then (
      select json_build_object('name', (array_agg(s.name order by s.position))[1], 'missing', (array_agg(s.missing order by s.position))[1], 'lines', count(*))
      from (select l.name, l.position, l.quantity - (p.on_hand - p.reserved) as missing
        from order_lines_order_lnk lo join order_lines l on l.id = lo.order_line_id
        join order_lines_product_lnk lp on lp.order_line_id = l.id join products p on p.id = lp.product_id
        where lo.order_id = o.id and p.on_hand - p.reserved < l.quantity) s having count(*) > 0) end)
  from (select count(*) as positions, coalesce(sum(l.quantity), 0) as pieces
    from order_lines_order_lnk lo join order_lines l on l.id = lo.order_line_id where lo.order_id = o.id) g) as card`;

/** Orders with these ids as cards, in no order. */
export const selectCards = statement<[ids: number[]], CardRow>(
  'select_order_cards',
  `select ${ORDER_COLUMNS}, ${CARD_COLUMN} from orders o where o.id = any($1::int[])`,
);
