import { appendOnlySql } from '../../../platform/database/append-only';
import { RESERVE_MOMENTS } from '../../accounts/domain/shop-settings';
import { LETTER_STATES } from '../domain/letters/outcome';
import { CHANNELS, ORDER_STATUSES, PAYMENT_STATUSES } from '../domain/status';

const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

function check(table: string, name: string, rule: string): string {
  return `if not exists (select 1 from pg_constraint where conname = '${name}') then alter table ${table} add constraint ${name} check (${rule}); end if;`;
}

function reference(table: string, column: string, target: string, onDelete: string): string {
  const name = `${table}_${column}_ref`;
  return `if not exists (select 1 from pg_constraint where conname = '${name}') then alter table ${table} add constraint ${name} foreign key (${column}) references ${target} (id) on delete ${onDelete}; end if;`;
}

/** Indexes, checks and references of the orders' tables; the list's speed at a million orders rests on the first group. */
export const constraints = `
create sequence if not exists order_number_seq;
create unique index if not exists orders_document_id_uq on orders (document_id);
create unique index if not exists orders_number_uq on orders (number);
create index if not exists orders_created_idx on orders (created_at, id);
create index if not exists orders_updated_idx on orders (updated_at, id);
create index if not exists orders_total_idx on orders (total, id);
create index if not exists orders_status_idx on orders (order_status, created_at, id);
create index if not exists orders_payment_idx on orders (payment_status, created_at, id);
create index if not exists orders_channel_idx on orders (channel, created_at, id);
create index if not exists orders_completed_idx on orders (completed_at, id) where completed_at is not null;
create index if not exists orders_number_trgm on orders using gin (lower(number) gin_trgm_ops);
create index if not exists orders_number_exact_trgm on orders using gin (number gin_trgm_ops);
create unique index if not exists orders_one_customer on orders_customer_lnk (order_id);
create unique index if not exists orders_one_manager on orders_manager_lnk (order_id);
create unique index if not exists order_lines_document_id_uq on order_lines (document_id);
create index if not exists order_events_order_idx on order_events (order_id, id);
create index if not exists order_events_at_idx on order_events (at);
create index if not exists order_comments_updated_idx on order_comments (updated_at);
create unique index if not exists quotes_version_uq on quotes (order_id, version);
create unique index if not exists quotes_token_uq on quotes (token_hash);
create unique index if not exists order_letters_document_id_uq on order_letters (document_id);
create index if not exists order_letters_order_idx on order_letters (order_id, id);
create unique index if not exists carts_user_uq on carts (user_id) where user_id is not null;
create unique index if not exists carts_token_uq on carts (token_hash) where token_hash is not null;
create index if not exists carts_expires_idx on carts (expires_at);
create unique index if not exists cart_lines_product_uq on cart_lines (cart_id, product_id);
create index if not exists cart_lines_product_idx on cart_lines (product_id);
create unique index if not exists saved_views_document_id_uq on saved_views (document_id);
create unique index if not exists saved_views_name_uq on saved_views (owner_id, lower(name));
create unique index if not exists order_attachments_document_id_uq on order_attachments (document_id);
create index if not exists order_attachments_order_idx on order_attachments (order_id, id);
do $$ begin
${check('orders', 'orders_status_known', `order_status in (${oneOf(ORDER_STATUSES)})`)}
${check('orders', 'orders_payment_known', `payment_status in (${oneOf(PAYMENT_STATUSES)})`)}
${check('orders', 'orders_channel_known', `channel in (${oneOf(CHANNELS)})`)}
${check('orders', 'orders_paid_by_known', "paid_by in ('cash', 'card')")}
${check('orders', 'orders_money_sane', 'total >= 0 and discount >= 0 and delivery_cost >= 0')}
${check('order_lines', 'order_lines_sane', 'quantity > 0 and unit_price >= 0 and line_total = unit_price * quantity')}
${check('cart_lines', 'cart_lines_sane', 'quantity > 0')}
${reference('order_events', 'order_id', 'orders', 'restrict')}
${reference('quotes', 'order_id', 'orders', 'restrict')}
${check('order_letters', 'order_letters_state_known', `state in (${oneOf(LETTER_STATES)})`)}
${reference('order_letters', 'order_id', 'orders', 'restrict')}
${reference('saved_views', 'owner_id', 'staff_members', 'cascade')}
${reference('order_attachments', 'order_id', 'orders', 'restrict')}
${reference('cart_lines', 'cart_id', 'carts', 'cascade')}
${reference('cart_lines', 'product_id', 'products', 'cascade')}
${reference('carts', 'user_id', 'up_users', 'cascade')}
-- Runs once: orders from before the column were placed when the channel alone decided.
if not exists (select 1 from pg_constraint where conname = 'orders_reserves_at_known') then
  update orders set reserves_at = 'placed' where channel = 'storefront';
  alter table orders add constraint orders_reserves_at_known check (reserves_at in (${oneOf(RESERVE_MOMENTS)}));
end if;
end $$;
${appendOnlySql('order_events')}
`;
