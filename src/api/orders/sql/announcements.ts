import { announcedBy } from '../../../platform/outbox/announced-by';

// Looked up row by row through an index whatever the planner believes: a plan made for a bulk write stays with its connection.
const ORDER = `cross join lateral (select o.document_id, o.number, o.version, o.order_status, o.payment_status, o.channel, o.total,
    (select c.document_id from orders_customer_lnk l join customers c on c.id = l.customer_id where l.order_id = o.id) as customer,
    (select s.document_id from orders_manager_lnk l join staff_members s on s.id = l.staff_member_id where l.order_id = o.id) as manager
  from orders o where o.id = e.order_id offset 0) o`;

const STATE = `jsonb_build_object('number', o.number, 'version', coalesce(e.order_version, o.version), 'status', o.order_status,
    'paymentStatus', o.payment_status, 'channel', o.channel, 'total', o.total, 'customer', o.customer, 'manager', o.manager)`;

/** The ledger of orders, quotes and comments in the event feed. */
export const orderAnnouncements = announcedBy([
  {
    name: 'orders',
    table: 'order_events',
    on: 'insert',
    events: `select case e.kind when 'payment' then 'order.payment-changed' when 'manager' then 'order.manager-changed' when 'edited' then 'order.edited'
        else case when e."from" is null then 'order.placed' else 'order.status-changed' end end,
      o.document_id,
      ${STATE} || case when e.kind in ('status', 'payment') and e."from" is not null then jsonb_build_object('from', e."from", 'to', e."to")
        when e.kind = 'edited' then jsonb_build_object('fields',
          (select coalesce(jsonb_agg(f.field), '[]') from jsonb_object_keys(coalesce(e.changes, '{}')) as f (field)))
        else '{}' end,
      e.at from written e ${ORDER} where e.kind in ('status', 'payment', 'manager', 'edited') order by e.id`,
  },
  {
    name: 'comments',
    table: 'order_comments_order_lnk',
    on: 'insert',
    events: `select 'order.commented', (select o.document_id from orders o where o.id = l.order_id),
      jsonb_build_object('number', (select o.number from orders o where o.id = l.order_id), 'comment', c.document_id, 'visibility', c.visibility),
      clock_timestamp() from written l
      cross join lateral (select c.document_id, c.visibility from order_comments c where c.id = l.order_comment_id offset 0) c`,
  },
  {
    name: 'quotes',
    table: 'quotes',
    on: 'insert',
    events: `select 'quote.created', o.document_id, jsonb_build_object('number', o.number, 'quote', q.version, 'validUntil', q.valid_until),
      clock_timestamp() from written q
      cross join lateral (select o.document_id, o.number from orders o where o.id = q.order_id offset 0) o`,
  },
  {
    name: 'quote_steps',
    table: 'quotes',
    on: 'update',
    columns: ['sent_at', 'accepted_at'],
    events: `select s.type, o.document_id, jsonb_build_object('number', o.number, 'quote', new.version, 'validUntil', new.valid_until), clock_timestamp()
      from orders o cross join (
        select 'quote.sent' as type where new.sent_at is distinct from old.sent_at and new.sent_at is not null
        union all select 'quote.accepted' where new.accepted_at is distinct from old.accepted_at and new.accepted_at is not null) s
      where o.id = new.order_id`,
  },
]);
