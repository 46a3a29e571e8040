/**
 * The export's columns (ExportRow) and what they are joined from; `o` is the order, `timeZone` the placeholder of the
 * shop's zone. Each join meets a unique index, so an order stays one row.
 */
export function exportSelect(timeZone: string): string {
  return `select o.number, to_char(timezone(${timeZone}, timezone('UTC', o.created_at)), 'YYYY-MM-DD HH24:MI:SS') as created,
    o.order_status as status, o.payment_status as payment, o.channel,
    coalesce(nullif(c.name, ''), o.contact_name) as customer, coalesce(o.contact_phone, c.phone) as phone, coalesce(o.contact_email, c.email) as email,
    s.display_name as manager, o.total::text as total, o.discount::text as discount, o.delivery_cost::text as delivery_cost,
    o.delivery_city as city, o.delivery_address as address,
    (select count(*)::int from order_lines_order_lnk lo where lo.order_id = o.id) as lines, o.comment
  from orders o
  left join orders_customer_lnk xc on xc.order_id = o.id left join customers c on c.id = xc.customer_id
  left join orders_manager_lnk xm on xm.order_id = o.id left join staff_members s on s.id = xm.staff_member_id`;
}
