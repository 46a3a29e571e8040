import { statement } from '../../../platform/database/statement';
import type { ReserveMoment } from '../../accounts/domain/shop-settings';
import type { Channel, OrderStatus, PaymentStatus } from '../domain/status';
import { OWNER_IDS } from './owners';

/** One order as the database tells it; `orderBody` turns it into the wire's shape. */
export interface OrderRow {
  id: number;
  document_id: string;
  number: string;
  order_status: OrderStatus;
  payment_status: PaymentStatus;
  channel: Channel;
  paid_by: 'cash' | 'card' | null;
  reserves_at: ReserveMoment;
  contact_name: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  delivery_city: string | null;
  delivery_address: string | null;
  comment: string | null;
  discount: string | number;
  delivery_cost: string | number;
  total: string | number;
  version: number;
  placed_at: Date | null;
  completed_at: Date | null;
  cancelled_at: Date | null;
  created_at: Date;
  updated_at: Date;
  customer: { documentId: string; name: string | null; phone: string | null } | null;
  manager: { documentId: string; displayName: string } | null;
  author_staff: string | null;
  author_user: string | null;
  owner_ids: number[];
  lines?: LineJson[];
  comments?: CommentJson[];
}

/** A line on the wire, as the database builds it. */
export interface LineJson {
  documentId: string;
  product: {
    documentId: string;
    name: string;
    sku: string | null;
    image: { url: string; thumbnailUrl: string; alternativeText: string | null } | null;
  } | null;
  name: string;
  sku: string | null;
  unitPrice: number;
  quantity: number;
  lineTotal: number;
}

/** A comment on the wire, as the database builds it. */
export interface CommentJson {
  documentId: string;
  text: string;
  visibility: 'internal' | 'shared';
  author: { kind: 'guest' | 'client' | 'staff' | 'system'; name: string };
  createdAt: string;
}

/** The order's own columns and its people; `o` is the order. */
export const ORDER_COLUMNS = `o.id, o.document_id, o.number, o.order_status, o.payment_status, o.channel, o.paid_by, o.reserves_at, o.contact_name, o.contact_phone, o.contact_email,
  o.delivery_city, o.delivery_address, o.comment, o.discount, o.delivery_cost, o.total, o.version, o.placed_at, o.completed_at, o.cancelled_at, o.created_at, o.updated_at,
  (select json_build_object('documentId', c.document_id, 'name', c.name, 'phone', c.phone)
     from orders_customer_lnk cl join customers c on c.id = cl.customer_id where cl.order_id = o.id limit 1) as customer,
  (select json_build_object('documentId', s.document_id, 'displayName', s.display_name)
     from orders_manager_lnk ml join staff_members s on s.id = ml.staff_member_id where ml.order_id = o.id limit 1) as manager,
  (select s.display_name from orders_author_staff_lnk al join staff_members s on s.id = al.staff_member_id where al.order_id = o.id limit 1) as author_staff,
  (select coalesce(nullif(u.name, ''), u.username) from orders_placed_by_lnk pl join up_users u on u.id = pl.user_id where pl.order_id = o.id limit 1) as author_user,
  ${OWNER_IDS} as owner_ids`;

/** The lines of order `o` with each product's first picture, as one JSON array. */
export const LINES_COLUMN = `(select coalesce(json_agg(json_build_object(
    'documentId', l.document_id, 'name', l.name, 'sku', l.sku, 'unitPrice', l.unit_price, 'quantity', l.quantity, 'lineTotal', l.line_total,
    'product', case when p.id is null then null else json_build_object('documentId', p.document_id, 'name', p.name, 'sku', p.sku, 'image', picture.image) end)
    order by l.position, l.id), '[]'::json)
  from order_lines_order_lnk lo join order_lines l on l.id = lo.order_line_id
  left join order_lines_product_lnk lp on lp.order_line_id = l.id left join products p on p.id = lp.product_id
  left join lateral (
    select json_build_object('url', f.url, 'thumbnailUrl', coalesce(f.formats -> 'thumbnail' ->> 'url', f.url), 'alternativeText', f.alternative_text) as image
    from files_related_mph r join files f on f.id = r.file_id
    where r.related_id = p.id and r.related_type = 'api::catalog.product' and r.field = 'images' order by r."order" limit 1) picture on true
  where lo.order_id = o.id) as lines`;

/** The comments of order `o`, oldest first; internal ones too, the reader's share is cut afterwards. */
export const COMMENTS_COLUMN = `(select coalesce(json_agg(json_build_object(
    'documentId', c.document_id, 'text', c.text, 'visibility', c.visibility, 'createdAt', to_char(c.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'author', case when s.id is not null then json_build_object('kind', 'staff', 'name', s.display_name)
      when u.id is not null then json_build_object('kind', 'client', 'name', coalesce(nullif(u.name, ''), u.username)) else json_build_object('kind', 'system', 'name', 'Artel') end)
    order by c.id), '[]'::json)
  from order_comments_order_lnk co join order_comments c on c.id = co.order_comment_id
  left join order_comments_author_staff_lnk cs on cs.order_comment_id = c.id left join staff_members s on s.id = cs.staff_member_id
  left join order_comments_author_user_lnk cu on cu.order_comment_id = c.id left join up_users u on u.id = cu.user_id
  where co.order_id = o.id) as comments`;

/** One whole order by its document id. */
export const selectOrder = statement<[documentId: string], OrderRow>(
  'select_order',
  `select ${ORDER_COLUMNS}, ${LINES_COLUMN}, ${COMMENTS_COLUMN} from orders o where o.document_id = $1`,
);
