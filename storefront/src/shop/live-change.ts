import type { LiveOrder } from '@artel/client';
import type { Order } from './api';

/** An order as it is after a change that was heard; one that is older than what is shown changes nothing. */
export function applyChange(order: Order | undefined, change: LiveOrder): Order | undefined {
  if (!order || order.documentId !== change.documentId || change.version <= order.version) return order;
  return {
    ...order,
    version: change.version,
    status: change.status as Order['status'],
    paymentStatus: change.paymentStatus as Order['paymentStatus'],
    total: change.total,
    manager: change.manager,
    // What may be done next is for the server to say; until it has, nothing.
    allowedTransitions: change.status === order.status ? order.allowedTransitions : [],
  };
}
