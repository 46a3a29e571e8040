/**
 * Daily sums of what was sold, kept beside the data they are made of: plain tables in the schema `artel`, because they are
 * derived (a backup leaves them out, a start without them makes them anew). Money is bigint minor units.
 * `sales_day` is by completion in the shop's zone, `funnel_day` by the day an order was placed.
 */
const tables = `
create table if not exists artel.sales_state (singleton boolean primary key default true check (singleton), time_zone text not null, version int not null, built_at timestamptz not null);
create table if not exists artel.sales_mark (at timestamptz, customer_id int);
create table if not exists artel.sales_day (
  day date not null, channel text not null, manager_id int not null, city text not null,
  orders int not null, revenue bigint not null, goods bigint not null, discount bigint not null, delivery bigint not null,
  new_orders int not null, new_revenue bigint not null, second_orders int not null,
  primary key (day, channel, manager_id, city));
create table if not exists artel.product_day (
  day date not null, product_id int not null, orders int not null, quantity bigint not null, revenue bigint not null,
  primary key (day, product_id));
create index if not exists product_day_product_idx on artel.product_day (product_id, day) include (orders, quantity, revenue);
create table if not exists artel.product_month (
  month date not null, product_id int not null, orders int not null, quantity bigint not null, revenue bigint not null,
  primary key (month, product_id));
create table if not exists artel.refund_day (day date primary key, orders int not null, amount bigint not null);
create table if not exists artel.funnel_day (
  day date not null, status text not null, reached int not null, here int not null, stays int not null, seconds double precision not null,
  primary key (day, status));
create table if not exists artel.first_orders (
  customer_id int primary key, first_id int not null, first_at timestamptz not null, second_id int, second_at timestamptz);
create index if not exists first_orders_first_idx on artel.first_orders (first_id);
create index if not exists first_orders_second_idx on artel.first_orders (second_id) where second_id is not null;
create index if not exists orders_refunded_idx on orders (refunded_at) where refunded_at is not null;`;

/**
 * What makes days old. A mark is a bare insert without any index: writers never wait for one another, and an order that is placed
 * pays for one trigger only. Marks carry moments, not days: the job knows the zone. Every update of a completed order counts, and of
 * an open one what moves its status; the use cases raise the order's version with each change of links and lines.
 */
const orderTriggers = `
create or replace function artel.mark_orders() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into artel.sales_mark (at, customer_id)
      select distinct timezone('UTC', n.created_at), null::int from fresh n
      union all select n.completed_at, l.customer_id from fresh n left join orders_customer_lnk l on l.order_id = n.id where n.completed_at is not null;
  elsif tg_op = 'UPDATE' then
    insert into artel.sales_mark (at, customer_id)
      select distinct timezone('UTC', m.at), null::int from (
        select n.created_at as at from fresh n join gone o using (id) where n.order_status is distinct from o.order_status or n.created_at is distinct from o.created_at
        union all select o.created_at from fresh n join gone o using (id) where n.created_at is distinct from o.created_at) m
      union all select m.at, m.customer_id from (
        select n.completed_at as at, l.customer_id from fresh n left join orders_customer_lnk l on l.order_id = n.id where n.completed_at is not null
        union select o.completed_at, l.customer_id from gone o left join orders_customer_lnk l on l.order_id = o.id where o.completed_at is not null
        union select n.refunded_at, null from fresh n where n.refunded_at is not null
        union select o.refunded_at, null from gone o where o.refunded_at is not null) m;
  else
    insert into artel.sales_mark (at, customer_id)
      select timezone('UTC', o.created_at), null::int from gone o
      union all select o.completed_at, null from gone o where o.completed_at is not null
      union all select o.refunded_at, null from gone o where o.refunded_at is not null;
  end if;
  return null;
end $$;
create or replace trigger sales_mark_inserted after insert on orders referencing new table as fresh for each statement execute function artel.mark_orders();
create or replace trigger sales_mark_updated after update on orders referencing old table as gone new table as fresh for each statement execute function artel.mark_orders();
create or replace trigger sales_mark_deleted after delete on orders referencing old table as gone for each statement execute function artel.mark_orders();

create or replace function artel.forget_sales() returns trigger language plpgsql as $$
begin
  delete from artel.sales_state;
  return null;
end $$;
create or replace trigger sales_forgotten after truncate on orders for each statement execute function artel.forget_sales();`;

/** Links and lines that are changed without their order: a customer merge, a deletion, plain SQL. Placing an order inserts only. */
const linkTriggers = `
create or replace function artel.mark_customer_links() returns trigger language plpgsql as $$
begin
  insert into artel.sales_mark (at, customer_id) select o.completed_at, g.customer_id from gone g left join orders o on o.id = g.order_id and o.completed_at is not null;
  if tg_op = 'UPDATE' then
    insert into artel.sales_mark (at, customer_id) select o.completed_at, f.customer_id from fresh f join orders o on o.id = f.order_id where o.completed_at is not null;
  end if;
  return null;
end $$;
create or replace trigger sales_mark_updated after update on orders_customer_lnk referencing old table as gone new table as fresh for each statement execute function artel.mark_customer_links();
create or replace trigger sales_mark_deleted after delete on orders_customer_lnk referencing old table as gone for each statement execute function artel.mark_customer_links();

create or replace function artel.mark_order_links() returns trigger language plpgsql as $$
begin
  insert into artel.sales_mark (at) select distinct o.completed_at from gone g join orders o on o.id = g.order_id where o.completed_at is not null;
  return null;
end $$;
create or replace trigger sales_mark_updated after update on orders_manager_lnk referencing old table as gone for each statement execute function artel.mark_order_links();
create or replace trigger sales_mark_deleted after delete on orders_manager_lnk referencing old table as gone for each statement execute function artel.mark_order_links();
create or replace trigger sales_mark_deleted after delete on order_lines_order_lnk referencing old table as gone for each statement execute function artel.mark_order_links();

create or replace function artel.mark_order_lines() returns trigger language plpgsql as $$
begin
  insert into artel.sales_mark (at) select distinct o.completed_at from gone g
    join order_lines_order_lnk l on l.order_line_id = g.id join orders o on o.id = l.order_id where o.completed_at is not null;
  return null;
end $$;
create or replace trigger sales_mark_updated after update on order_lines referencing old table as gone for each statement execute function artel.mark_order_lines();

create or replace function artel.mark_line_products() returns trigger language plpgsql as $$
begin
  insert into artel.sales_mark (at) select distinct o.completed_at from gone g
    join order_lines_order_lnk l on l.order_line_id = g.order_line_id join orders o on o.id = l.order_id where o.completed_at is not null;
  return null;
end $$;
create or replace trigger sales_mark_updated after update on order_lines_product_lnk referencing old table as gone for each statement execute function artel.mark_line_products();`;

/** Schema and triggers of the rollups. Idempotent. */
export const rollupSchema = [tables, orderTriggers, linkTriggers].join('\n');
