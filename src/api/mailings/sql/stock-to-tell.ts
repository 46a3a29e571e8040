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

/** E-mail addresses of the staff who look after the stock; at most 50. */
export const staffAddresses = statement<[], { email: string }>(
  'staff_addresses',
  `select distinct lower(trim(email)) as email from staff_members where trim(email) <> '' order by 1 limit 50`,
);
