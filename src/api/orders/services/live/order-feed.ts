import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import type { LiveEvent, LiveFeed, LogReading } from '../../../../platform/live/live-feed';
import type { OrderCard } from '../../contracts/card';
import type { LiveOrder } from '../../contracts/live';
import { changesForOwners, changesForStaff, type LoggedChange, type OrderChange } from '../../domain/live-changes';
import { cursorOf, isReadable, LONGEST_BREAK_MS, positionOf } from '../../domain/live-position';
import { logHorizon, oldestTransaction, ownersOfOrders, readLog, type LogRow } from '../../sql/live-log';
import { readCards } from '../order-cards';
import { ownRoom, STAFF_ROOM } from './rooms';

/** One more than a client is told of, so that more is known to be more. */
const MOST_ENTRIES = 2_001;

type OrderEntry = LoggedChange & { key: string };

/**
 * The orders' history and comments as a log to follow. Ids are not commit order: a reading goes on from the oldest transaction
 * that was still running at the last one, so a row that commits late is met then. See docs/adr on live updates.
 */
export function orderFeed(strapi: Core.Strapi): LiveFeed<OrderEntry> {
  return {
    read: (position) => reading(strapi, (handle) => readOn(handle, position)),
    tell: (entries, before, after) => reading(strapi, (handle) => tell(handle, entries, before, after)),
  };
}

async function readOn(handle: Trx, cursor: string | null): Promise<LogReading<OrderEntry> | null> {
  // Before the snapshot: who ran then and is not seen by it began no earlier than this.
  const [oldest] = await oldestTransaction(handle);
  const [present] = await logHorizon(handle);
  if (!oldest || !present) throw new Error('The database did not say where its log stands');
  const now = present.now.getTime();
  const since = Math.max(oldest.began.getTime(), now - LONGEST_BREAK_MS);
  const position = cursorOf({ database: present.database, horizon: BigInt(present.horizon), since });
  if (cursor === null) return { entries: [], position };
  const from = positionOf(cursor);
  if (!from || !isReadable(from, { database: present.database, next: BigInt(present.next), now })) return null;
  const rows = await readLog(handle, from.horizon.toString(), new Date(from.since), MOST_ENTRIES);
  return { entries: rows.map(entryOf), position };
}

function entryOf(row: LogRow): OrderEntry {
  return {
    key: row.key,
    orderId: row.order_id,
    kind: row.kind,
    isCreation: row.is_creation,
    isInternal: row.internal,
    actor: { kind: row.actor_kind, name: row.actor_name },
    staff: row.staff,
    at: row.at,
  };
}

async function tell(handle: Trx, entries: OrderEntry[], before: string, after: string): Promise<LiveEvent[]> {
  const changes = changesForStaff(entries);
  const forOwners = new Map(changesForOwners(entries).map((change) => [change.orderId, change]));
  const ids = changes.map(({ orderId }) => orderId);
  const owners = new Map((await ownersOfOrders(handle, ids)).map((row) => [row.id, row]));
  const cards = new Map((await readCards(handle, ids)).map((card) => [card.documentId, card]));
  return changes.flatMap((change, n) => {
    const order = owners.get(change.orderId);
    const card = order && cards.get(order.document_id);
    if (!card) return [];
    const cursor = n === changes.length - 1 ? after : before;
    const own = forOwners.get(change.orderId);
    const deliveries = [{ rooms: [STAFF_ROOM], body: staffBody(change, card, cursor) }];
    if (own) deliveries.push({ rooms: order.owner_ids.map(ownRoom), body: bodyOf(own, card, cursor) });
    return [{ name: change.isCreation ? 'order.created' : 'order.changed', deliveries }];
  });
}

function staffBody(change: OrderChange, card: OrderCard, cursor: string): LiveOrder {
  return { ...bodyOf(change, card, cursor), ...(change.changedById ? { changedById: change.changedById } : {}), card };
}

function bodyOf(change: OrderChange, card: OrderCard, cursor: string): LiveOrder {
  return {
    documentId: card.documentId,
    number: card.number,
    version: card.version,
    status: card.status,
    paymentStatus: card.paymentStatus,
    total: card.total,
    manager: card.manager,
    changedBy: change.changedBy,
    at: change.at.toISOString(),
    cursor,
    kinds: change.kinds,
  };
}
