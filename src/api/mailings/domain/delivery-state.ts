/** Where a delivery can stand. `in_doubt`: the end of the message may have been sent and no reply is known yet. */
export const DELIVERY_STATES = [
  'pending',
  'claimed',
  'in_doubt',
  'deferred',
  'accepted',
  'rejected',
  'unknown',
  'suppressed',
  'expired',
  'cancelled',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** States in which something is still to be done. */
export const OPEN_STATES = ['pending', 'deferred', 'claimed', 'in_doubt'] as const satisfies readonly DeliveryState[];

/** States from which a worker takes a delivery. */
export const WAITING_STATES = ['pending', 'deferred'] as const satisfies readonly DeliveryState[];

/**
 * What can happen to a delivery. `mark` is the commit before the final dot; `lose` a connection that broke after it;
 * `release` a message whose end was surely not sent; `lease-out` a worker that did not come back; `resend` a named person.
 */
export const DELIVERY_EVENTS = [
  'claim',
  'mark',
  'accept',
  'reject',
  'defer',
  'lose',
  'release',
  'lease-out',
  'suppress',
  'expire',
  'cancel',
  'resend',
] as const;
export type DeliveryEvent = (typeof DELIVERY_EVENTS)[number];

type Moves = Partial<Record<DeliveryEvent, DeliveryState>>;

const WAITING: Moves = { claim: 'claimed', suppress: 'suppressed', expire: 'expired', cancel: 'cancelled' };

/**
 * The one table of moves. Two of them carry the promise that nobody gets two letters: only `claimed` can be marked, and from
 * `in_doubt` and `unknown` nothing leads back to `pending` by itself but proof that the letter was not taken
 * (`defer`, an explicit negative reply; `release`, a dot never sent).
 */
const MOVES: Record<DeliveryState, Moves> = {
  pending: WAITING,
  deferred: WAITING,
  claimed: {
    mark: 'in_doubt',
    reject: 'rejected',
    defer: 'deferred',
    release: 'pending',
    'lease-out': 'pending',
    suppress: 'suppressed',
    expire: 'expired',
    cancel: 'cancelled',
  },
  in_doubt: { accept: 'accepted', reject: 'rejected', defer: 'deferred', lose: 'unknown', release: 'pending', 'lease-out': 'unknown' },
  // The reply of a worker that was slower than its lease still counts; it names the epoch it sent in.
  unknown: { accept: 'accepted', reject: 'rejected', defer: 'deferred', release: 'pending', resend: 'pending' },
  accepted: {},
  rejected: {},
  suppressed: {},
  expired: {},
  cancelled: {},
};

/** Where an event leads from a state; null when it cannot happen there. */
export function nextState(state: DeliveryState, event: DeliveryEvent): DeliveryState | null {
  return MOVES[state][event] ?? null;
}

/** Every move of an event, as `[from, to]`. */
export function movesOf(event: DeliveryEvent): [from: DeliveryState, to: DeliveryState][] {
  return DELIVERY_STATES.flatMap((from) => {
    const to = MOVES[from][event];
    return to ? [[from, to] as [DeliveryState, DeliveryState]] : [];
  });
}

/** True when nothing happens to it by itself any more. */
export function isSettled(state: DeliveryState): boolean {
  return !OPEN_STATES.some((open) => open === state);
}

/** How states are counted and shown: a letter under way is one thing to the reader. */
export const COUNTED = ['pending', 'sending', 'deferred', 'accepted', 'rejected', 'unknown', 'suppressed', 'expired', 'cancelled'] as const;
export type Counted = (typeof COUNTED)[number];

/** The column of the statistics a state is counted in. */
export function countedAs(state: DeliveryState): Counted {
  return state === 'claimed' || state === 'in_doubt' ? 'sending' : state;
}
