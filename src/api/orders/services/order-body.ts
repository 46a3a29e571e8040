import { isStaff, type Actor } from '../../accounts/contracts/actor';
import type { OrderBody } from '../contracts/bodies';
import { allowedMoves, allowedPaymentMoves } from '../domain/status';
import type { OrderRow } from '../sql/select-order';

/** True when the order was placed by this person, or its customer record is linked to them (rulings.md 15). */
export function isOwner(actor: Actor, owners: readonly number[]): boolean {
  return actor.userId !== null && owners.includes(actor.userId);
}

/** One order on the wire, as this reader may see it: clients get shared comments only and their own moves. */
export function orderBody(row: OrderRow, actor: Actor): OrderBody {
  const staff = isStaff(actor);
  const mover = staff ? 'staff' : 'owner';
  return {
    documentId: row.document_id,
    number: row.number,
    status: row.order_status,
    paymentStatus: row.payment_status,
    channel: row.channel,
    paidBy: row.paid_by,
    allowedTransitions: allowedMoves(row.order_status, mover),
    allowedPayments: allowedPaymentMoves(row.payment_status, mover),
    customer: staff ? row.customer : ownWords(row),
    author: authorOf(row),
    manager: row.manager,
    contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    delivery: { city: row.delivery_city, address: row.delivery_address },
    comment: row.comment,
    ...(row.lines ? { lines: row.lines } : {}),
    ...(row.comments ? { comments: row.comments.filter((comment) => staff || comment.visibility === 'shared') } : {}),
    discount: Number(row.discount),
    deliveryCost: Number(row.delivery_cost),
    total: Number(row.total),
    version: row.version,
    placedAt: iso(row.placed_at),
    completedAt: iso(row.completed_at),
    cancelledAt: iso(row.cancelled_at),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/**
 * What somebody below a manager sees of the customer behind an order: the name and phone they typed themselves. The record
 * was found by a phone or an e-mail that may be another person's, and must reveal nothing of it (rulings.md 15).
 */
function ownWords(row: OrderRow): OrderBody['customer'] {
  return row.customer && { documentId: row.customer.documentId, name: row.contact_name, phone: row.contact_phone };
}

function authorOf(row: OrderRow): OrderBody['author'] {
  if (row.author_staff !== null) return { kind: 'staff', name: row.author_staff };
  if (row.author_user !== null) return { kind: 'client', name: row.author_user };
  return { kind: 'guest', name: row.contact_name ?? '' };
}

function iso(moment: Date | null): string | null {
  return moment ? moment.toISOString() : null;
}
