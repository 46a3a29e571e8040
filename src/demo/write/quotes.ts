import { shopSettings } from '../../api/accounts/services/shop-settings';
import { SYSTEM } from '../../api/accounts/contracts/actor';
import { validityOf } from '../../api/orders/domain/quote';
import { hashToken } from '../../api/orders/services/cart';
import { openOrder } from '../../api/orders/services/open-order';
import { quoteToken } from '../../api/orders/services/quote-token';
import { snapshotOf } from '../../api/orders/services/quotes';
import { connectionOf, type Trx } from '../../platform/database/statement';
import type { PlannedShop } from '../plan/shop';
import { DRAWN_DOCUMENT_ID, insertRows, moment } from './insert-rows';
import { actorColumns, type Cast } from './orders';

const COLUMNS = {
  order_id: 'int',
  version: 'int',
  valid_until: 'timestamptz',
  snapshot: 'jsonb',
  token_hash: 'text',
  sent_at: 'timestamptz',
  accepted_at: 'timestamptz',
  created_by_name: 'text',
  created_at: 'timestamp',
} as const;
const FIXED = { document_id: DRAWN_DOCUMENT_ID, updated_at: 'r.created_at', published_at: 'r.created_at' } as const;

/** Writes the quote of each open order that was sent one, of the moment it was sent, accepted when the order was confirmed. */
export async function writeQuotes(trx: Trx, shop: PlannedShop, orderIds: readonly number[], cast: Cast): Promise<void> {
  const settings = await shopSettings(trx);
  const documentIds = await documentIdsOf(trx, orderIds);
  const rows = [];
  for (const [index, order] of shop.orders.entries()) {
    const sent = order.events.findLast(({ kind, to }) => kind === 'status' && to === 'quoted');
    const id = documentIds.get(orderIds[index] ?? 0);
    if (!sent || !id || !OPEN.has(order.status)) continue;
    const at = new Date(sent.at);
    const validity = validityOf(undefined, at, settings);
    if (!validity.ok) continue;
    const locked = await openOrder(trx, SYSTEM, id);
    const preparedBy = actorColumns(sent.actor, order, shop, cast).actor_name;
    const snapshot = await snapshotOf(trx, locked, settings, { version: 1, validUntil: validity.value, now: at, preparedBy });
    const confirmed = order.events.find(({ kind, to, at: then }) => kind === 'status' && to === 'confirmed' && then >= sent.at);
    rows.push({
      order_id: orderIds[index],
      version: 1,
      valid_until: validity.value.toISOString(),
      snapshot,
      token_hash: hashToken(quoteToken(id, 1)),
      sent_at: moment(sent.at),
      accepted_at: confirmed ? moment(confirmed.at) : null,
      created_by_name: preparedBy,
      created_at: moment(sent.at),
    });
  }
  await insertRows(trx, { table: 'quotes', columns: COLUMNS, fixed: FIXED }, rows);
}

const OPEN: ReadonlySet<string> = new Set(['quoted', 'confirmed', 'ready_for_delivery']);

async function documentIdsOf(trx: Trx, orderIds: readonly number[]): Promise<Map<number, string>> {
  const connection = await connectionOf(trx);
  const { rows } = await connection.query({
    text: 'select id, document_id from orders where id = any($1::int[])',
    values: [orderIds],
  });
  return new Map((rows as { id: number; document_id: string }[]).map((row) => [row.id, row.document_id]));
}
