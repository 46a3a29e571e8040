import { ok, refused, type Result } from '../../../kernel/result';

/** Every status an order can have, in the order of its life (http-api.md, "Allowed moves"). */
export const ORDER_STATUSES = ['new', 'preparing_quote', 'quoted', 'confirmed', 'ready_for_delivery', 'completed', 'cancelled'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export const PAYMENT_STATUSES = ['unpaid', 'paid', 'refunded'] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

export const CHANNELS = ['storefront', 'desk', 'counter'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Who makes a move: staff (manager and above), the order's owner, or the holder of its quote's link. */
export type Mover = 'staff' | 'owner' | 'quote';

interface Move<S> {
  from: S;
  to: S;
  by: readonly Mover[];
}

/** The one table of allowed moves. Anything that is not here is refused. */
export const ORDER_MOVES: readonly Move<OrderStatus>[] = [
  { from: 'new', to: 'preparing_quote', by: ['staff'] },
  { from: 'new', to: 'confirmed', by: ['staff'] },
  { from: 'new', to: 'cancelled', by: ['staff', 'owner'] },
  { from: 'preparing_quote', to: 'quoted', by: ['staff'] },
  { from: 'preparing_quote', to: 'confirmed', by: ['staff'] },
  { from: 'preparing_quote', to: 'cancelled', by: ['staff'] },
  { from: 'quoted', to: 'preparing_quote', by: ['staff'] },
  { from: 'quoted', to: 'confirmed', by: ['staff', 'quote'] },
  { from: 'quoted', to: 'cancelled', by: ['staff'] },
  { from: 'confirmed', to: 'ready_for_delivery', by: ['staff'] },
  { from: 'confirmed', to: 'cancelled', by: ['staff'] },
  { from: 'ready_for_delivery', to: 'completed', by: ['staff'] },
  { from: 'ready_for_delivery', to: 'confirmed', by: ['staff'] },
  { from: 'ready_for_delivery', to: 'cancelled', by: ['staff'] },
];

export const PAYMENT_MOVES: readonly Move<PaymentStatus>[] = [
  { from: 'unpaid', to: 'paid', by: ['staff'] },
  { from: 'paid', to: 'unpaid', by: ['staff'] },
  { from: 'paid', to: 'refunded', by: ['staff'] },
];

/** Statuses that nothing leaves. */
export const FINAL_STATUSES: readonly OrderStatus[] = ['completed', 'cancelled'];

/** Where an order may go from here when this mover asks, in the table's order. */
export function allowedMoves(from: OrderStatus, mover: Mover): OrderStatus[] {
  return ORDER_MOVES.filter((move) => move.from === from && move.by.includes(mover)).map((move) => move.to);
}

/** Where the payment may go from here when this mover asks. */
export function allowedPaymentMoves(from: PaymentStatus, mover: Mover): PaymentStatus[] {
  return PAYMENT_MOVES.filter((move) => move.from === from && move.by.includes(mover)).map((move) => move.to);
}

/** Allows or refuses one move; the refusal carries where the order may go instead. */
export function checkMove(from: OrderStatus, to: OrderStatus, mover: Mover): Result<OrderStatus, { allowed: OrderStatus[] }> {
  const allowed = allowedMoves(from, mover);
  return allowed.includes(to) ? ok(to) : refused({ allowed });
}

/** Allows or refuses one move of the payment. */
export function checkPaymentMove(
  from: PaymentStatus,
  to: PaymentStatus,
  mover: Mover,
): Result<PaymentStatus, { allowed: PaymentStatus[] }> {
  const allowed = allowedPaymentMoves(from, mover);
  return allowed.includes(to) ? ok(to) : refused({ allowed });
}

/**
 * Faults of a table of moves: statuses that cannot be reached from the first one, dead ends that are not
 * final, moves out of a final status, and the same move twice. Empty when the table is whole; checked at boot.
 */
export function faultsOfTable(moves: readonly Move<OrderStatus>[] = ORDER_MOVES): string[] {
  const reached = new Set<OrderStatus>(['new']);
  for (let grew = true; grew; ) {
    const before = reached.size;
    for (const move of moves) if (reached.has(move.from)) reached.add(move.to);
    grew = reached.size > before;
  }
  const leaves = (status: OrderStatus): boolean => moves.some((move) => move.from === status);
  const pairs = moves.map((move) => `${move.from} → ${move.to}`);
  return [
    ...ORDER_STATUSES.filter((status) => !reached.has(status)).map((status) => `${status} cannot be reached`),
    ...ORDER_STATUSES.filter((status) => !leaves(status) && !FINAL_STATUSES.includes(status)).map((status) => `${status} is a dead end`),
    ...FINAL_STATUSES.filter(leaves).map((status) => `${status} is final but can be left`),
    ...pairs.filter((pair, index) => pairs.indexOf(pair) !== index).map((pair) => `${pair} stands twice`),
  ];
}
