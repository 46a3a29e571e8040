import type { Cents } from '../../kernel/money';
import type { Channel, OrderStatus, PaymentStatus } from '../../api/orders/domain/status';
import type { StockEffect } from '../../api/orders/domain/stock-holding';
import type { PlannedLine } from './basket';

/** Who did something: a member of staff by index, the buyer themselves, or the system. */
export type PlannedActor = { kind: 'staff'; staff: number } | { kind: 'buyer' };

/** One entry of an order's history. Moments are milliseconds. */
export interface PlannedEvent {
  kind: 'status' | 'payment' | 'manager' | 'edited';
  /** For `manager` events: indexes of staff as text, null for nobody. */
  from: string | null;
  to: string | null;
  actor: PlannedActor;
  at: number;
  note: string | null;
  changes: Record<string, { from: unknown; to: unknown }> | null;
}

/** A change of stock that an order makes, for all of its lines at once. */
export interface PlannedEffect {
  effect: StockEffect | 'return';
  actor: PlannedActor;
  at: number;
}

/** Something written on an order. */
export interface PlannedComment {
  text: string;
  visibility: 'internal' | 'shared';
  actor: PlannedActor;
  at: number;
}

/** An order of the demo shop before it has an id or a number. */
export interface PlannedOrder {
  placedAt: number;
  /** Index of the customer. */
  customer: number;
  channel: Channel;
  status: OrderStatus;
  payment: PaymentStatus;
  lines: PlannedLine[];
  discount: Cents;
  deliveryCost: Cents;
  total: Cents;
  isDelivered: boolean;
  /** Placed while signed in, by the customer's own account. */
  isSignedIn: boolean;
  author: number | null;
  manager: number | null;
  comment: string | null;
  completedAt: number | null;
  cancelledAt: number | null;
  refundedAt: number | null;
  /** Oldest first; the first one is the placing. */
  events: PlannedEvent[];
  effects: PlannedEffect[];
  comments: PlannedComment[];
}
