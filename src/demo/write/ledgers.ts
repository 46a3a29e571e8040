import type { Trx } from '../../platform/database/statement';
import type { PlannedEvent, PlannedOrder } from '../plan/order';
import type { PlannedShop } from '../plan/shop';
import { DRAWN_DOCUMENT_ID, insertRows, moment, newDocumentId, takeIds } from './insert-rows';
import { actorColumns, type Cast } from './orders';

const ACTOR = { actor_kind: 'text', actor_id: 'int', actor_name: 'text' } as const;
const AT = {
  document_id: DRAWN_DOCUMENT_ID,
  created_at: `timezone('UTC', r.at)`,
  updated_at: `timezone('UTC', r.at)`,
  published_at: `timezone('UTC', r.at)`,
} as const;

/** Writes the stock ledger in time order. */
export async function writeMovements(trx: Trx, shop: PlannedShop, orderIds: readonly number[], cast: Cast): Promise<void> {
  const columns = {
    product_id: 'int',
    order_id: 'int',
    kind: 'text',
    on_hand_delta: 'int',
    reserved_delta: 'int',
    note: 'text',
    ...ACTOR,
    at: 'timestamptz',
  };
  const rows = shop.movements.map(({ product, order, kind, onHandDelta, reservedDelta, note, actor, at }) => ({
    product_id: cast.productIds[product],
    order_id: order === null ? null : orderIds[order],
    kind,
    on_hand_delta: onHandDelta,
    reserved_delta: reservedDelta,
    note,
    ...actorColumns(actor, order === null ? null : (shop.orders[order] ?? null), shop, cast),
    at: moment(at),
  }));
  await insertRows(trx, { table: 'stock_movements', columns, fixed: AT }, rows);
}

/** Writes the histories of all orders in time order, so that ids rise with time; within one order its own order stays. */
export async function writeEvents(trx: Trx, shop: PlannedShop, orderIds: readonly number[], cast: Cast): Promise<void> {
  const columns = {
    order_id: 'int',
    kind: 'text',
    from: 'text',
    to: 'text',
    ...ACTOR,
    at: 'timestamptz',
    changes: 'jsonb',
    note: 'text',
    internal: 'boolean',
    order_version: 'int',
  };
  const entries = shop.orders.flatMap((order, index) =>
    order.events.map((event, at) => ({ order, event, orderId: orderIds[index], version: at + 1 })),
  );
  entries.sort((a, b) => a.event.at - b.event.at);
  const rows = entries.map(({ order, event, orderId, version }) => ({
    order_id: orderId,
    kind: event.kind,
    from: nameOf(event, event.from, cast),
    to: nameOf(event, event.to, cast),
    ...actorColumns(event.actor, order, shop, cast),
    at: moment(event.at),
    changes: event.changes,
    note: event.note,
    internal: false,
    order_version: version,
  }));
  await insertRows(trx, { table: 'order_events', columns, fixed: AT }, rows);
}

/** Managers are named in the history; everything else is written as it was planned. */
function nameOf({ kind }: PlannedEvent, value: string | null, { staff }: Cast): string | null {
  return kind === 'manager' && value !== null ? (staff[Number(value)]?.name ?? null) : value;
}

/** Writes the comments with their authors. */
export async function writeComments(trx: Trx, shop: PlannedShop, orderIds: readonly number[], cast: Cast): Promise<void> {
  const flat = shop.orders.flatMap((order: PlannedOrder, index) =>
    order.comments.map((comment) => ({ comment, orderId: orderIds[index], author: actorColumns(comment.actor, order, shop, cast) })),
  );
  const ids = await takeIds(trx, 'order_comments', flat.length);
  const columns = {
    id: 'int',
    document_id: 'text',
    text: 'text',
    visibility: 'text',
    created_at: 'timestamp',
    updated_at: 'timestamp',
    published_at: 'timestamp',
  };
  await insertRows(
    trx,
    { table: 'order_comments', columns },
    flat.map(({ comment }, index) => ({
      id: ids[index],
      document_id: newDocumentId(),
      text: comment.text,
      visibility: comment.visibility,
      created_at: moment(comment.at),
      updated_at: moment(comment.at),
      published_at: moment(comment.at),
    })),
  );
  await insertRows(
    trx,
    { table: 'order_comments_order_lnk', columns: { order_comment_id: 'int', order_id: 'int' } },
    flat.map(({ orderId }, index) => ({ order_comment_id: ids[index], order_id: orderId })),
  );
  const by = (kind: string): { order_comment_id: number | undefined; author: number | null }[] =>
    flat.flatMap(({ author }, index) => (author.actor_kind === kind ? [{ order_comment_id: ids[index], author: author.actor_id }] : []));
  await insertRows(
    trx,
    { table: 'order_comments_author_staff_lnk', columns: { order_comment_id: 'int', staff_member_id: 'int' } },
    by('staff').map(({ order_comment_id, author }) => ({ order_comment_id, staff_member_id: author })),
  );
  await insertRows(
    trx,
    { table: 'order_comments_author_user_lnk', columns: { order_comment_id: 'int', user_id: 'int' } },
    by('client').map(({ order_comment_id, author }) => ({ order_comment_id, user_id: author })),
  );
}
