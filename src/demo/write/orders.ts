import { DateTime } from 'luxon';
import { reservesAtOf } from '../../api/orders/domain/stock-holding';
import { cents, centsToDb } from '../../kernel/money';
import type { Trx } from '../../platform/database/statement';
import type { PlannedActor, PlannedOrder } from '../plan/order';
import type { PlannedShop } from '../plan/shop';
import { CATALOGUE } from '../shop/catalogue';
import { insertRows, moment, momentOrNull, newDocumentId, takeIds, takeNumbers } from './insert-rows';

/** Whom and what the plan's indexes stand for in the database. */
export interface Cast {
  productIds: readonly number[];
  customerIds: readonly number[];
  /** Managers: staff member's id and name. */
  staff: readonly { id: number; name: string }[];
  /** Storefront users: id and name by e-mail. */
  users: ReadonlyMap<string, { id: number; name: string }>;
  timezone: string;
}

const BORN = { document_id: 'text', created_at: 'timestamp', updated_at: 'timestamp', published_at: 'timestamp' } as const;
const PRESENT = {
  table: 'orders',
  columns: {
    id: 'int',
    ...BORN,
    number: 'text',
    order_status: 'text',
    payment_status: 'text',
    channel: 'text',
    reserves_at: 'text',
    contact_name: 'text',
    contact_phone: 'text',
    contact_email: 'text',
    delivery_city: 'text',
    delivery_address: 'text',
    comment: 'text',
    discount: 'numeric',
    delivery_cost: 'numeric',
    total: 'numeric',
    version: 'int',
    placed_at: 'timestamptz',
    completed_at: 'timestamptz',
    cancelled_at: 'timestamptz',
    refunded_at: 'timestamptz',
  },
};

/** Who an actor is in the ledgers: kind, id (staff member or user) and the name at the time. */
export function actorColumns(
  actor: PlannedActor,
  order: PlannedOrder | null,
  shop: PlannedShop,
  cast: Cast,
): { actor_kind: string; actor_id: number | null; actor_name: string } {
  if (actor.kind === 'staff') {
    const member = cast.staff[actor.staff];
    return { actor_kind: 'staff', actor_id: member?.id ?? null, actor_name: member?.name ?? 'Artel' };
  }
  const customer = order === null ? undefined : shop.customers[order.customer];
  const user = order?.isSignedIn && customer?.account ? cast.users.get(customer.account) : undefined;
  if (user) return { actor_kind: 'client', actor_id: user.id, actor_name: user.name };
  return { actor_kind: 'guest', actor_id: null, actor_name: customer?.name ?? '' };
}

/** Writes the orders with their links and lines, oldest first; numbers rise with time. Answers `orders.id` by index. */
export async function writeOrders(trx: Trx, shop: PlannedShop, cast: Cast): Promise<number[]> {
  const { orders } = shop;
  const ids = await takeIds(trx, 'orders', orders.length);
  const numbers = await takeNumbers(trx, 'order_number_seq', orders.length);
  const yearOf = yearsIn(cast.timezone);
  await insertRows(
    trx,
    PRESENT,
    orders.map((order, index) => ({
      id: ids[index],
      number: `${yearOf(order.placedAt)}-${String(numbers[index]).padStart(6, '0')}`,
      ...orderColumns(order, shop),
    })),
  );
  await link(
    trx,
    'orders_customer_lnk',
    'customer_id',
    orders.map((order, index) => [ids[index], cast.customerIds[order.customer]]),
  );
  await link(
    trx,
    'orders_manager_lnk',
    'staff_member_id',
    orders.map(({ manager }, index) => [ids[index], manager === null ? undefined : cast.staff[manager]?.id]),
  );
  await link(
    trx,
    'orders_author_staff_lnk',
    'staff_member_id',
    orders.map(({ author }, index) => [ids[index], author === null ? undefined : cast.staff[author]?.id]),
  );
  const placers = orders.map((order) => (order.isSignedIn ? cast.users.get(shop.customers[order.customer]?.account ?? '')?.id : undefined));
  await link(
    trx,
    'orders_placed_by_lnk',
    'user_id',
    placers.map((user, index) => [ids[index], user]),
  );
  await writeLines(trx, orders, ids, cast);
  return ids;
}

function orderColumns(order: PlannedOrder, { customers }: PlannedShop): object {
  const customer = customers[order.customer];
  const touched = moment(order.events.at(-1)?.at ?? order.placedAt);
  return {
    document_id: newDocumentId(),
    order_status: order.status,
    payment_status: order.payment,
    channel: order.channel,
    reserves_at: reservesAtOf(order.channel, 'placed'),
    contact_name: customer?.name,
    contact_phone: customer?.phone,
    contact_email: customer?.email ?? null,
    delivery_city: order.isDelivered ? customer?.city : null,
    delivery_address: order.isDelivered ? customer?.address : null,
    comment: order.comment,
    discount: centsToDb(order.discount),
    delivery_cost: centsToDb(order.deliveryCost),
    total: centsToDb(order.total),
    // The placing is version 1; every entry after it raised the version by one.
    version: order.events.length,
    placed_at: moment(order.placedAt),
    completed_at: momentOrNull(order.completedAt),
    cancelled_at: momentOrNull(order.cancelledAt),
    refunded_at: momentOrNull(order.refundedAt),
    created_at: moment(order.placedAt),
    updated_at: touched,
    published_at: moment(order.placedAt),
  };
}

async function writeLines(trx: Trx, orders: readonly PlannedOrder[], orderIds: readonly number[], { productIds }: Cast): Promise<void> {
  const flat = orders.flatMap((order, index) =>
    order.lines.map((line, at) => ({ line, position: at + 1, orderId: orderIds[index], placedAt: moment(order.placedAt) })),
  );
  const ids = await takeIds(trx, 'order_lines', flat.length);
  const rows = flat.map(({ line, position, placedAt }, index) => {
    const goods = CATALOGUE[line.product];
    return {
      id: ids[index],
      document_id: newDocumentId(),
      position,
      name: goods?.name,
      sku: goods?.sku,
      unit_price: centsToDb(line.unitPrice),
      quantity: line.quantity,
      line_total: centsToDb(cents(line.unitPrice * line.quantity)),
      created_at: placedAt,
      updated_at: placedAt,
      published_at: placedAt,
    };
  });
  await insertRows(
    trx,
    {
      table: 'order_lines',
      columns: {
        id: 'int',
        ...BORN,
        position: 'int',
        name: 'text',
        sku: 'text',
        unit_price: 'numeric',
        quantity: 'int',
        line_total: 'numeric',
      },
    },
    rows,
  );
  await insertRows(
    trx,
    { table: 'order_lines_order_lnk', columns: { order_line_id: 'int', order_id: 'int' } },
    flat.map(({ orderId }, index) => ({ order_line_id: ids[index], order_id: orderId })),
  );
  await insertRows(
    trx,
    { table: 'order_lines_product_lnk', columns: { order_line_id: 'int', product_id: 'int' } },
    flat.map(({ line }, index) => ({ order_line_id: ids[index], product_id: productIds[line.product] })),
  );
}

async function link(
  trx: Trx,
  table: string,
  column: string,
  pairs: readonly (readonly [number | undefined, number | undefined])[],
): Promise<void> {
  const rows = pairs.filter(([, target]) => target !== undefined).map(([order, target]) => ({ order_id: order, [column]: target }));
  await insertRows(trx, { table, columns: { order_id: 'int', [column]: 'int' } }, rows);
}

/** The year of a moment in a zone; the ends of the years are worked out once. */
function yearsIn(zone: string): (at: number) => number {
  const starts = new Map<number, number>();
  const startOf = (year: number): number => {
    const known = starts.get(year) ?? DateTime.fromObject({ year }, { zone }).toMillis();
    starts.set(year, known);
    return known;
  };
  return (at) => {
    const year = new Date(at).getUTCFullYear();
    if (at >= startOf(year + 1)) return year + 1;
    return at < startOf(year) ? year - 1 : year;
  };
}
