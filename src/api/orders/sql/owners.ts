/**
 * The accounts that see order `o` as their own, as an array: who placed it, and whose customer record it stands on. A phone alone
 * brings an order to a record, so one that another account placed, or that bears another address than the account's, stays out of sight.
 */
export const OWNER_IDS = `array(select pl.user_id from orders_placed_by_lnk pl where pl.order_id = o.id
  union select cu.user_id from orders_customer_lnk cl join customers_user_lnk cu on cu.customer_id = cl.customer_id join up_users u on u.id = cu.user_id
    where cl.order_id = o.id and ${isOwnOf('u.id', 'u.email')})`;

/** True for an order `o` of a person's record that nobody else placed. */
export function isOwnOf(userId: string, email: string): string {
  return `not exists (select 1 from orders_placed_by_lnk other where other.order_id = o.id and other.user_id <> ${userId})
      and (coalesce(o.contact_email, '') in ('', lower(${email})) or exists (select 1 from orders_author_staff_lnk author where author.order_id = o.id)
        or exists (select 1 from orders_placed_by_lnk mine where mine.order_id = o.id))`;
}
