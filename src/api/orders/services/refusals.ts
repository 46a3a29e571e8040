import { notFound, Refusal } from '../../../platform/http/refusal';
import type { Trx } from '../../../platform/database/statement';
import type { Mover, OrderStatus, PaymentStatus } from '../domain/status';
import { joinChanges, type FieldChanges } from '../domain/history';
import { eventsSince } from '../sql/edit-order';
import { QUOTABLE_STATUSES, type AcceptFault } from '../domain/quote';
import type { LockedOrder } from '../sql/lock-order';
import type { TotalsFault } from '../domain/totals';

/** The answer about an order that is not there, or is somebody else's. */
export const noSuchOrder = (): Refusal => notFound('Order');

/** 409 for an order that is past being quoted. */
export function orderClosed(order: LockedOrder): Refusal {
  return new Refusal(409, `The order is ${order.order_status}; a quote is made while it is ${QUOTABLE_STATUSES.join(', ')}`, {
    code: 'ORDER_CLOSED',
    status: order.order_status,
  });
}

const QUOTE_FAULTS: Record<AcceptFault, { code: string; message: string }> = {
  IS_EXPIRED: { code: 'QUOTE_EXPIRED', message: 'The validity of this quote is over; ask the shop for a new one' },
  HAS_NEWER_VERSION: { code: 'QUOTE_SUPERSEDED', message: 'There is a newer version of this quote; accept that one' },
  ORDER_CHANGED: { code: 'QUOTE_SUPERSEDED', message: 'The order was changed after this quote was made; ask the shop for a new one' },
};

/** 409 for a quote that cannot be accepted any more. */
export function quoteRefusal(fault: AcceptFault, quote: { version: number; valid_until: Date }, newestVersion: number): Refusal {
  const { code, message } = QUOTE_FAULTS[fault];
  return new Refusal(409, message, { code, version: quote.version, newestVersion, validUntil: quote.valid_until.toISOString() });
}

/** 409 with what each product still has, and what it is called. */
export function outOfStock(lines: { product: string; requested: number; available: number; name?: string }[]): Refusal {
  const [first] = lines;
  const what = first
    ? `${first.name ?? first.product}: ${first.requested} wanted, ${Math.max(first.available, 0)} available`
    : 'Not enough goods';
  return new Refusal(409, `Out of stock. ${what}`, {
    code: 'OUT_OF_STOCK',
    lines: lines.map(({ product, name, requested, available }) => ({
      product,
      ...(name ? { name } : {}),
      requested,
      available: Math.max(available, 0),
    })),
  });
}

/** 400 for totals that cannot be. */
export function badTotal(fault: TotalsFault): Refusal {
  const message =
    fault === 'DISCOUNT_ABOVE_TOTAL' ? 'discount: is larger than the order; lower it' : 'lines: the total is larger than 999999999999.99';
  const path = fault === 'DISCOUNT_ABOVE_TOTAL' ? ['discount'] : ['lines'];
  return new Refusal(400, message, { code: fault, errors: [{ path, message }] });
}

/** 409 with who changed the order since the caller's version, when, and which fields. */
export async function staleVersion(trx: Trx, order: LockedOrder, version: number): Promise<Refusal> {
  const events = await eventsSince(trx, order.id, version);
  const last = events.at(-1);
  const changes = joinChanges(events.map((event) => changesOf(event)));
  const who = last?.actor_name ?? 'somebody';
  return new Refusal(409, `version: the order was changed by ${who} meanwhile (it is now version ${order.version})`, {
    code: 'STALE_VERSION',
    version: order.version,
    changedBy: last ? { kind: last.actor_kind, name: last.actor_name } : null,
    changedAt: last?.at ?? null,
    changes,
  });
}

const FIELD_OF_KIND: Record<string, string> = { status: 'status', payment: 'paymentStatus', manager: 'manager' };

function changesOf(event: { kind: string; from: string | null; to: string | null; changes: string | null }): FieldChanges {
  if (event.changes) return JSON.parse(event.changes) as FieldChanges;
  const field = FIELD_OF_KIND[event.kind];
  return field ? { [field]: { from: event.from, to: event.to } } : {};
}

/** 409 with the moves that are allowed instead, and who brought the order where it is. */
export async function illegalTransition(
  trx: Trx,
  order: LockedOrder,
  move: { field: 'status' | 'paymentStatus'; from: OrderStatus | PaymentStatus; to: string; allowed: readonly string[]; mover: Mover },
): Promise<Refusal> {
  const last = (await eventsSince(trx, order.id, 0)).at(-1);
  const instead = move.allowed.length > 0 ? `allowed: ${move.allowed.join(', ')}` : 'nothing is allowed from there';
  return new Refusal(409, `to: an order cannot go from ${move.from} to ${move.to}; ${instead}`, {
    code: 'ILLEGAL_TRANSITION',
    field: move.field,
    from: move.from,
    to: move.to,
    allowed: move.allowed,
    version: order.version,
    changedBy: last ? { kind: last.actor_kind, name: last.actor_name } : null,
    changedAt: last?.at ?? null,
  });
}
