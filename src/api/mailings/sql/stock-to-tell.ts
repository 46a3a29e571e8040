import { statement } from '../../../platform/database/statement';

/** A low-stock alert that still stands and is a day old at most, with its product. */
export const alertToTell = statement<
  [alertId: number],
  { product: string; name: string; sku: string | null; available: number; threshold: number }
>(
  'alert_to_tell',
  `select p.document_id as product, p.name, p.sku, l.available, coalesce(p.low_stock_threshold, 0) as threshold
   from low_stock_alerts l join products p on p.id = l.product_id
   where l.id = $1 and l.cleared_at is null and l.raised_at > now() - interval '1 day'`,
);

/** E-mail addresses of the staff who look after the stock, not of those who only write letters or receive visitors; at most 50. */
export const staffAddresses = statement<[], { email: string }>(
  'staff_addresses',
  `select distinct lower(trim(s.email)) as email from staff_members s where trim(s.email) <> '' and not exists (
     select 1 from staff_members_admin_user_lnk l join admin_users_roles_lnk ur on ur.user_id = l.user_id join admin_roles r on r.id = ur.role_id
     where l.staff_member_id = s.id and r.code in ('artel-marketer', 'artel-receptionist')) order by 1 limit 50`,
);
