import type { Trx } from '../../../platform/database/statement';
import type { Actor } from '../../accounts/contracts/actor';
import type { OrderDetail, OrderMove, StockedLine } from '../contracts/staff-bodies';
import { moveEffects } from '../domain/move-effects';
import { holdingOf } from '../domain/stock-holding';
import { selectDetail, type DetailRow } from '../sql/select-detail';
import { orderBody } from './order-body';
import { noSuchOrder } from './refusals';

/** One order as its page on the desk shows it. 404 when there is none. */
export async function readDetail(handle: Trx, actor: Actor, id: string): Promise<OrderDetail> {
  const row = await detailRow(handle, id);
  const { lines: _lines, comments: _comments, ...body } = orderBody(row, actor);
  return {
    ...body,
    ...row.card,
    lines: stockedLines(row),
    comments: row.comments,
    moves: movesOf(row),
    reached: row.reached,
    holdsStock: holdingOf(row.reserves_at, row.order_status) === 'reserved',
    counts: row.counts,
  };
}

/** Where staff may move an order and what each move does. 404 when there is none. */
export async function readMoves(handle: Trx, id: string): Promise<OrderMove[]> {
  return movesOf(await detailRow(handle, id));
}

async function detailRow(handle: Trx, id: string): Promise<DetailRow> {
  const [row] = await selectDetail(handle, id);
  if (!row) throw noSuchOrder();
  return row;
}

/** What this order can have of a product is what is free, and what it holds itself. */
function stockedLines(row: DetailRow): StockedLine[] {
  const stock = new Map(row.stock.map((line) => [line.documentId, line]));
  const holding = holdingOf(row.reserves_at, row.order_status);
  const isOver = ['completed', 'cancelled'].includes(row.order_status);
  return row.lines.map((line) => {
    const { free = null, threshold = 0, isArchived = false } = stock.get(line.documentId) ?? {};
    const available = isOver || free === null ? null : free + (holding === 'reserved' ? line.quantity : 0);
    return { ...line, available, isLow: available !== null && threshold > 0 && free !== null && free <= threshold, isArchived };
  });
}

function movesOf(row: DetailRow): OrderMove[] {
  const free = new Map(row.stock.map((line) => [line.documentId, line.free]));
  return moveEffects({
    status: row.order_status,
    reservesAt: row.reserves_at,
    newestQuote: row.card.quote?.version ?? null,
    lines: row.lines.map((line) => ({
      product: line.product?.documentId ?? '',
      name: line.name,
      quantity: line.quantity,
      free: free.get(line.documentId) ?? null,
    })),
  });
}
