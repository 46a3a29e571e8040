import type { Invariant } from '../../../platform/invariants';

/** The CRM's part of data-model.md, "Invariants"; each query answers the rows that break it. */
export const invariants: readonly Invariant[] = [
  {
    name: 'crm: statistics equal a fresh calculation from the completed orders',
    sql: `select c.document_id as subject, concat_ws(' / ', c.total_orders, c.total_spent, c.average_order, c.last_order_date) as found,
        concat_ws(' / ', s.orders, s.spent, s.average, s.last) as expected
      from customers c left join lateral (
        select count(o.id)::int as orders, coalesce(sum(o.total), 0) as spent, max(o.completed_at) as last,
          case when count(o.id) = 0 then 0 else round(sum(o.total) / count(o.id), 2) end as average
        from orders_customer_lnk l join orders o on o.id = l.order_id and o.order_status = 'completed' where l.customer_id = c.id) s on true
      where c.total_orders <> s.orders or c.total_spent <> s.spent or c.average_order <> s.average or c.last_order_date is distinct from s.last`,
  },
  {
    name: 'crm: the main phone and e-mail of a customer are identities of that customer',
    sql: `select c.document_id as subject, c.phone as found from customers c
        where c.phone is not null and not exists (select 1 from customer_identities i where i.customer_id = c.id and i.kind = 'phone' and i.value = c.phone)
      union all select c.document_id, c.email from customers c
        where c.email is not null and not exists (select 1 from customer_identities i where i.customer_id = c.id and i.kind = 'email' and i.value = lower(c.email))`,
  },
];
