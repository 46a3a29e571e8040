import { statement } from '../../../platform/database/statement';

/** The life of the orders of the customer `$1`, in the shape of the timeline: placed, completed, cancelled, refunded. */
export const ORDERS_TIMELINE = `
  select e.at, e.kind, o.id, o.document_id as subject,
    json_build_object('number', o.number, 'total', o.total::float8, 'status', o.order_status, 'channel', o.channel) as details
  from orders_customer_lnk l join orders o on o.id = l.order_id
  cross join lateral (values ('order.placed', coalesce(o.placed_at, timezone('UTC', o.created_at))), ('order.completed', o.completed_at),
    ('order.cancelled', o.cancelled_at), ('order.refunded', o.refunded_at)) e(kind, at)
  where l.customer_id = $1 and e.at is not null`;

/** How many orders a customer has. */
export const countOrders = statement<[customerId: number], { orders: number }>(
  'count_orders_of_customer',
  'select count(*)::int as orders from orders_customer_lnk where customer_id = $1',
);

/** Gives every order of one customer to another; answers the orders. */
export const moveOrders = statement<[from: number, into: number], { order_id: number }>(
  'move_orders_of_customer',
  'update orders_customer_lnk set customer_id = $2 where customer_id = $1 returning order_id',
);

/** Gives these orders back, as far as they still belong to whom they were given. */
export const moveOrdersBack = statement<[from: number, into: number, orders: number[]], { order_id: number }>(
  'move_orders_back',
  'update orders_customer_lnk set customer_id = $1 where customer_id = $2 and order_id = any($3::int[]) returning order_id',
);

/** What a person's orders say of them: contact, delivery, goods, comments they can see. */
export const selectPersonalOrders = statement<[customerId: number], { orders: unknown[] }>(
  'select_personal_orders',
  `select coalesce(json_agg(json_build_object(
     'number', o.number, 'status', o.order_status, 'paymentStatus', o.payment_status, 'channel', o.channel, 'placedAt', o.placed_at, 'completedAt', o.completed_at,
     'contact', json_build_object('name', o.contact_name, 'phone', o.contact_phone, 'email', o.contact_email),
     'delivery', json_build_object('city', o.delivery_city, 'address', o.delivery_address), 'comment', o.comment, 'total', o.total::float8,
     'lines', (select coalesce(json_agg(json_build_object('name', i.name, 'quantity', i.quantity, 'unitPrice', i.unit_price::float8, 'lineTotal', i.line_total::float8) order by i.position), '[]'::json)
        from order_lines_order_lnk lo join order_lines i on i.id = lo.order_line_id where lo.order_id = o.id),
     'comments', (select coalesce(json_agg(json_build_object('text', k.text, 'at', k.created_at) order by k.id), '[]'::json)
        from order_comments_order_lnk co join order_comments k on k.id = co.order_comment_id where co.order_id = o.id and k.visibility = 'shared'))
     order by o.id), '[]'::json) as orders
   from orders_customer_lnk l join orders o on o.id = l.order_id where l.customer_id = $1`,
);

/** The orders of one customer, locked in id order. */
export const lockOrdersOfCustomer = statement<[customerId: number], { id: number }>(
  'lock_orders_of_customer',
  `select o.id from orders o where o.id = any(array(select l.order_id from orders_customer_lnk l where l.customer_id = $1)) order by o.id for update`,
);

/** Takes the person out of orders; goods, sums and the city stay. */
export const redactOrders = statement<[orders: number[]], { id: number }>(
  'redact_orders',
  `update orders set contact_name = null, contact_phone = null, contact_email = null, delivery_address = null, comment = null, guest_key = null,
     updated_at = timezone('UTC', now()) where id = any($1::int[]) returning id`,
);

/** What was said about the order, between the buyer and the staff or among the staff. */
export const redactComments = statement<[orders: number[]], { id: number }>(
  'redact_order_comments',
  `update order_comments c set text = '—', updated_at = timezone('UTC', now()) from order_comments_order_lnk l
   where l.order_comment_id = c.id and l.order_id = any($1::int[]) returning c.id`,
);

/** Offers keep goods and prices. */
export const redactQuotes = statement<[orders: number[]], { id: number }>(
  'redact_quotes',
  `update quotes set snapshot = snapshot || '{"customer": {"name": null, "phone": null, "email": null}}'::jsonb || jsonb_build_object('delivery',
     jsonb_build_object('city', snapshot -> 'delivery' -> 'city', 'address', null)) where order_id = any($1::int[]) returning id`,
);

/** Letters keep that they were sent, and when. */
export const redactLetters = statement<[orders: number[]], { id: number }>(
  'redact_order_letters',
  `update order_letters set recipient = '—', subject = '—', message = null, last_reply = null, updated_at = timezone('UTC', now()) where order_id = any($1::int[]) returning id`,
);

/** Forgets the files kept with these orders; answers under which names they lie in the private folder. */
export const forgetAttachments = statement<[orders: number[]], { stored_as: string }>(
  'forget_order_attachments',
  'delete from order_attachments where order_id = any($1::int[]) returning stored_as',
);

/** The history keeps who of the staff did what; what a buyer typed goes. Needs `artel.redaction`. */
export const redactEvents = statement<[orders: number[]], { id: number }>(
  'redact_order_events',
  `update order_events set actor_name = case when actor_kind in ('client', 'guest') then '—' else actor_name end, note = null,
     changes = (select jsonb_object_agg(c.key, c.value) from jsonb_each(case jsonb_typeof(changes) when 'object' then changes else '{}' end) c
       where c.key not in ('contactName', 'contactPhone', 'contactEmail', 'deliveryAddress', 'comment', 'contact', 'delivery'))
   where order_id = any($1::int[]) returning id`,
);

/** The log keeps who of the staff kept or removed a file; its name goes. Needs `artel.redaction`. */
export const redactOrderLog = statement<[orders: number[]], { id: number }>(
  'redact_order_log',
  `update audit_entries a set before = null, after = null from orders o where o.id = any($1::int[]) and a.subject = 'order'
     and a.subject_id = o.document_id and (a.before is not null or a.after is not null) returning a.id`,
);

/** Lets this transaction redact ledger rows; only erasure does. */
export const allowRedaction = statement<[], never>('allow_redaction', `select set_config('artel.redaction', 'redact', true)`);

/** Back to append-only for what follows in the transaction. */
export const forbidRedaction = statement<[], never>('forbid_redaction', `select set_config('artel.redaction', '', true)`);
