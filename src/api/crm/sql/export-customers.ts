/** The export's columns (`ExportedCustomer`) over `c`; `timeZone` is the placeholder of the shop's time zone. */
export function exportColumns(timeZone: string): string {
  const local = (moment: string): string => `to_char(${moment} at time zone ${timeZone}, 'YYYY-MM-DD HH24:MI:SS')`;
  return `c.name, c.short_name, c.phone, c.email, c.city, c.address, c.sex, c.birth_date::text as birth_date, c.social_status,
    (select coalesce(string_agg(t.name, ', ' order by t.name), '') from customers_tags_lnk l join tags t on t.id = l.tag_id where l.customer_id = c.id) as tags,
    c.category, c.total_orders, c.total_spent::text as total_spent, c.average_order::text as average_order,
    ${local('c.last_order_date')} as last_order, ${local("timezone('UTC', c.created_at)")} as created`;
}
